import { perMonth, perYear } from '../../billing/per-month';
import { amountOf, toCents } from '../../entities/finance/amounts';
import type { RowReader } from '../../entities/table-lookup';
import { compareDecimals, multiplyDecimals, zero, type Decimal } from '../../kernel/decimal';
import type { ItemPrice } from '../priced-item';
import type { BilledKind, ServiceContent } from '../service-contents';
import { compareMargins, marginOf, type Margin } from './margin';

/** Why a margin cannot be told: a blank, or a price list in another currency than the cost. */
export type MarginGap = 'price' | 'cost' | 'period' | 'currency';

/** What an item earns: in a month where it is recurring, whatever its period, else once; amounts in cents. */
export interface ItemMargin {
  readonly kind: BilledKind;
  readonly code: string;
  readonly name: string;
  readonly currency: string;
  readonly isRecurring: boolean;
  /** A price below zero: it earns less than nothing on purpose. */
  readonly isDiscount: boolean;
  /** Undefined where it cannot be told, and `gap` says why. */
  readonly margin: Margin | undefined;
  readonly gap: MarginGap | undefined;
}

/** An amount by the month for what recurs, else as it is; undefined where the period is none of ours. */
function inCents(amount: Decimal, row: RowReader): Decimal | undefined {
  if (row('chargeType') !== 'Recurring') return toCents(amount);
  const yearly = perYear(amount, String(row('recurringPeriod')));
  return yearly && perMonth(yearly);
}

/** A blank cost is not a cost of zero, but for a discount, which buys nothing. */
const costOf = (row: RowReader, isDiscount: boolean): Decimal | undefined =>
  amountOf(row('cost')) ?? (isDiscount ? zero : undefined);

function judge(row: RowReader, quantity: Decimal, priced: ItemPrice | undefined): Margin | MarginGap {
  if (!priced) return 'price';
  const cost = costOf(row, compareDecimals(priced.price, zero) < 0);
  if (!cost) return 'cost';
  if (priced.currency !== String(row('currency') ?? '')) return 'currency';
  const price = inCents(priced.amount, row);
  const paid = inCents(priced.isPerUnit ? multiplyDecimals(cost, quantity) : cost, row);
  return price && paid ? marginOf(price, paid) : 'period';
}

/** What so many of an item earn at a price. */
export function itemMargin(
  { kind, code, row }: Pick<ServiceContent, 'kind' | 'code' | 'row'>,
  quantity: Decimal,
  priced: ItemPrice | undefined,
): ItemMargin {
  const judged = judge(row, quantity, priced);
  const isGap = typeof judged === 'string';
  return {
    ...{ kind, code, name: String(row('name') ?? code) },
    currency: priced?.currency ?? String(row('currency') ?? ''),
    isRecurring: row('chargeType') === 'Recurring',
    isDiscount: priced !== undefined && compareDecimals(priced.price, zero) < 0,
    margin: isGap ? undefined : judged,
    gap: isGap ? judged : undefined,
  };
}

const rank = ({ margin, isDiscount }: ItemMargin): number => (margin ? (isDiscount ? 1 : 0) : 2);

/** The worst first; then discounts, then those whose margin cannot be told. */
export const worstFirst = (items: readonly ItemMargin[]): readonly ItemMargin[] =>
  [...items].sort(
    (a, b) => rank(a) - rank(b) || (a.margin && b.margin ? compareMargins(a.margin, b.margin) : 0),
  );
