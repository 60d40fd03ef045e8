import { isBlank } from '../../entity/cell';
import { cellText } from '../../entity/kinds/read-text';
import type { Bilingual } from '../../kernel/bilingual';
import {
  addDecimals,
  compareDecimals,
  decimalFromNumber,
  formatDecimal,
  multiplyDecimals,
  negateDecimal,
  rescale,
  significantScale,
  zero,
  type Decimal,
} from '../../kernel/decimal';
import { parseNumberText, type DecimalMark } from '../../kernel/number-text';
import { cleanText } from '../../kernel/text';
import { matchKey } from '../match-key';
import type { SourceTable } from '../source-table';
import type { CatalogItem } from './catalog-items';
import { valueProposer, type ValueProposal } from './value-proposer';

/** The columns that say what was sold and for how much. */
export interface PricedColumns {
  readonly product: string;
  readonly price: string;
  readonly decimalMark?: DecimalMark;
}

/** Subscribers of a product at one price; amounts are exact texts of at least two decimals. */
export interface PriceGroup {
  readonly price: string;
  readonly subscribers: number;
  /** Price less the catalog's, where an item is proposed and they differ: what becomes an override. */
  readonly difference?: string;
  /** Difference times subscribers. */
  readonly overrides?: string;
}

/** A legacy product, who pays what for it, and the item of the catalog it probably is. */
export interface ProductPrices {
  readonly product: string;
  readonly subscribers: number;
  /** Sum of what subscribers pay. */
  readonly revenue: string;
  /** The most frequent first. */
  readonly prices: readonly PriceGroup[];
  /** Subscribers whose price is blank or no number. */
  readonly unpriced: number;
  readonly item?: {
    readonly entity: string;
    readonly code: string;
    readonly label: Bilingual;
    readonly price: string;
    readonly confidence: number;
    readonly reason: Bilingual;
  };
  /** Subscribers that need an override, and the sum of theirs: revenue is price × priced subscribers + this. */
  readonly overridden: number;
  readonly overrides: string;
}

interface Group {
  readonly product: string;
  readonly prices: Map<string, { price: Decimal; subscribers: number }>;
  unpriced: number;
}

const shownAmount = (amount: Decimal): string =>
  formatDecimal(rescale(amount, Math.max(2, significantScale(amount)), 'down'));

const times = (amount: Decimal, count: number): Decimal =>
  multiplyDecimals(amount, { units: count, scale: 0 });

function groupProducts(source: SourceTable, columns: PricedColumns): Group[] {
  const product = source.headings.indexOf(columns.product);
  const price = source.headings.indexOf(columns.price);
  const groups = new Map<string, Group>();
  for (const cells of source.rows) {
    const name = cells[product] ?? '';
    if (isBlank(name)) continue;
    const key = matchKey(name);
    const group: Group = groups.get(key) ?? {
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

const priced = ({ prices }: Group): { price: Decimal; subscribers: number }[] =>
  [...prices.values()].sort((a, b) => b.subscribers - a.subscribers || compareDecimals(a.price, b.price));

type ItemProposal = ValueProposal & { readonly target: CatalogItem };

/** A name speaks for an item, its price more so; the price alone only where a single item has it. */
function proposeItem(
  group: Group,
  byName: (text: string) => ValueProposal | undefined,
  catalog: readonly CatalogItem[],
): ItemProposal | undefined {
  const usual = priced(group)[0]?.price;
  const costs = (item: CatalogItem): boolean =>
    usual !== undefined && compareDecimals(item.price, usual) === 0;
  const named = byName(group.product);
  const item = named && catalog.find((candidate) => candidate === named.target);
  if (named && item) {
    const { confidence, reason } = named;
    if (!costs(item)) return { target: item, confidence: confidence * 0.95, reason };
    const both = {
      en: `${reason.en}, and most pay its price`,
      fr: `${reason.fr}, et la plupart paient son prix`,
    };
    return { target: item, confidence: Math.min(0.99, confidence + 0.1), reason: both };
  }
  const [only, ...others] = catalog.filter(costs);
  if (!only || others.length > 0) return undefined;
  const reason = {
    en: `only ${only.label.en} has the price most pay`,
    fr: `seul ${only.label.fr} a le prix que la plupart paient`,
  };
  return { target: only, confidence: 0.5, reason };
}

function priceGroups(group: Group, list: Decimal | undefined): PriceGroup[] {
  return priced(group).map(({ price, subscribers }) => {
    const shown = { price: shownAmount(price), subscribers };
    const difference = list && addDecimals(price, negateDecimal(list));
    if (!difference || difference.units === 0) return shown;
    return {
      ...shown,
      difference: shownAmount(difference),
      overrides: shownAmount(times(difference, subscribers)),
    };
  });
}

function pricesOf(group: Group, proposal: ItemProposal | undefined): ProductPrices {
  const groups = priced(group);
  const list = proposal?.target.price;
  const sum = (amountOf: (price: Decimal) => Decimal): string =>
    shownAmount(
      groups.reduce(
        (all, { price, subscribers }) => addDecimals(all, times(amountOf(price), subscribers)),
        zero,
      ),
    );
  const prices = priceGroups(group, list);
  const paying = groups.reduce((all, { subscribers }) => all + subscribers, 0);
  return {
    product: group.product,
    subscribers: paying + group.unpriced,
    revenue: sum((price) => price),
    prices,
    unpriced: group.unpriced,
    ...(proposal
      ? {
          item: {
            entity: proposal.target.entity,
            code: proposal.target.value,
            label: proposal.target.label,
            price: shownAmount(proposal.target.price),
            confidence: Math.round(proposal.confidence * 100) / 100,
            reason: proposal.reason,
          },
        }
      : {}),
    overridden: prices.reduce((all, { difference, subscribers }) => all + (difference ? subscribers : 0), 0),
    overrides: list ? sum((price) => addDecimals(price, negateDecimal(list))) : '0.00',
  };
}

/**
 * The products of a source, those with most subscribers first: who pays what, the item of the catalog each probably is,
 * and what becomes an override. Money is exact; nothing is rounded.
 */
export function productPrices(
  source: SourceTable,
  columns: PricedColumns,
  catalog: readonly CatalogItem[],
): readonly ProductPrices[] {
  const byName = valueProposer(catalog);
  return groupProducts(source, columns)
    .map((group) => pricesOf(group, proposeItem(group, byName, catalog)))
    .sort((a, b) => b.subscribers - a.subscribers);
}
