import { isBlank } from '../../entity/cell';
import { cellText } from '../../entity/kinds/read-text';
import {
  compareDecimals,
  decimalFromNumber,
  formatDecimal,
  multiplyDecimals,
  rescale,
  significantScale,
  type Decimal,
} from '../../kernel/decimal';
import { parseNumberText, type DecimalMark } from '../../kernel/number-text';
import { cleanText } from '../../kernel/text';
import { matchKey } from '../match-key';
import type { SourceTable } from '../source-table';

/** The columns that say what was sold and for how much. */
export interface PricedColumns {
  readonly product: string;
  readonly price: string;
  readonly decimalMark?: DecimalMark;
}

/** The rows of a product, counted by what they pay. */
export interface ProductGroup {
  readonly product: string;
  readonly prices: Map<string, { price: Decimal; subscribers: number }>;
  unpriced: number;
}

/** An exact text of at least two decimals. */
export const shownAmount = (amount: Decimal): string =>
  formatDecimal(rescale(amount, Math.max(2, significantScale(amount)), 'down'));

/** An amount so many times. */
export const times = (amount: Decimal, count: number): Decimal =>
  multiplyDecimals(amount, { units: count, scale: 0 });

/** The products of a source; rows without one are left aside. */
export function groupProducts(source: SourceTable, columns: PricedColumns): ProductGroup[] {
  const product = source.headings.indexOf(columns.product);
  const price = source.headings.indexOf(columns.price);
  const groups = new Map<string, ProductGroup>();
  for (const cells of source.rows) {
    const name = cells[product] ?? '';
    if (isBlank(name)) continue;
    const key = matchKey(name);
    const group: ProductGroup = groups.get(key) ?? {
      product: cleanText(cellText(name)),
      prices: new Map(),
      unpriced: 0,
    };
    groups.set(key, group);
    const cell = cells[price] ?? '';
    const amount =
      typeof cell === 'number'
        ? decimalFromNumber(cell)
        : parseNumberText(cellText(cell), columns.decimalMark);
    if (!amount) {
      group.unpriced += 1;
      continue;
    }
    const shown = shownAmount(amount);
    const counted = group.prices.get(shown) ?? { price: amount, subscribers: 0 };
    counted.subscribers += 1;
    group.prices.set(shown, counted);
  }
  return [...groups.values()];
}

/** What is paid, the most frequent first. */
export const pricesPaid = ({ prices }: ProductGroup): { price: Decimal; subscribers: number }[] =>
  [...prices.values()].sort((a, b) => b.subscribers - a.subscribers || compareDecimals(a.price, b.price));
