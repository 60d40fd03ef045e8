import type { Method, PlanRow } from '../plan/compiled-plans';
import type { LineReason } from '../result/left-out';
import type { LineColumns } from '../sales/sales-history';
import { roundedProduct } from './rounded-product';

/** What a line sells, without its sign: a credit is worked out as the sale it takes back. */
export interface LineSize {
  /** -1 for a credit. */
  readonly sign: number;
  /** Cents, millionths, cents (NaN where unknown), micro-units. */
  readonly revenue: number;
  readonly quantity: number;
  readonly cost: number;
  readonly unitPrice: number;
}

/** A size that is filled anew for each line. */
export type MeasuredSize = { -readonly [Part in keyof LineSize]: LineSize[Part] };

export function lineSize(lines: LineColumns, line: number): LineSize {
  const size = { sign: 1, revenue: 0, quantity: 0, cost: 0, unitPrice: 0 };
  measureLine(size, lines, line);
  return size;
}

/** As `lineSize`, without a new size for each line. */
export function measureLine(size: MeasuredSize, lines: LineColumns, line: number): void {
  const amount = lines.amount[line] ?? 0;
  size.sign = amount < 0 ? -1 : 1;
  size.revenue = Math.abs(amount);
  size.quantity = Math.abs(lines.quantity[line] ?? 0);
  size.cost = Math.abs(lines.cost[line] ?? Number.NaN);
  size.unitPrice = Math.abs(lines.unitPrice[line] ?? 0);
}

interface MethodTerms {
  readonly counts: 'quantity' | 'margin' | 'revenue';
  /** What `base × rate` is divided by to be cents. */
  readonly divisor: number;
  /** What of the row does not pay. */
  readonly less: 'quota' | 'methodMinimumMargin' | undefined;
}

/** Millionths times micro-units, or cents times millionths of a percent, to cents. */
const perUnit = 10_000_000_000;
const percent = 100_000_000;

/** The five methods (domain.md 4.3, 3). */
export const methodTerms: Readonly<Record<Method, MethodTerms>> = {
  '$ per unit': { counts: 'quantity', divisor: perUnit, less: undefined },
  '$ per unit over a minimum quantity': { counts: 'quantity', divisor: perUnit, less: 'quota' },
  '% of margin': { counts: 'margin', divisor: percent, less: undefined },
  '% of margin over a minimum dollar value': {
    counts: 'margin',
    divisor: percent,
    less: 'methodMinimumMargin',
  },
  '% of price': { counts: 'revenue', divisor: percent, less: undefined },
};

export const isPerUnit = (method: Method): boolean => methodTerms[method].counts === 'quantity';

/** What of `amount × percentage` is cents: percentages are millionths. */
export const percentOf = (cents: number, percentage: number): number =>
  roundedProduct(cents, percentage, percent);

export const percentDivisor = percent;

/** Whether `cents` is below so many micro-units for each of so many millionths. */
function isBelowPerUnit(cents: number, micros: number, quantity: number): boolean {
  const needed = micros * quantity;
  if (Number.isSafeInteger(needed) && Math.abs(cents) < Number.MAX_SAFE_INTEGER / perUnit)
    return cents * perUnit < needed;
  return BigInt(cents) * BigInt(perUnit) < BigInt(micros) * BigInt(quantity);
}

/** Why a row pays a line nothing, for its restrictions or an unusable margin; undefined where it pays (domain.md 4.3, 2). */
export function unmetRestriction(row: PlanRow, size: LineSize): LineReason | undefined {
  if (row.minimumPrice !== undefined && size.unitPrice < row.minimumPrice) return 'belowMinimumPrice';
  if (row.minimumQuantity !== undefined && size.quantity < row.minimumQuantity) return 'belowMinimumQuantity';
  const isOfMargin = methodTerms[row.method].counts === 'margin';
  if (row.minimumMargin === undefined && !isOfMargin) return undefined;
  const margin = size.revenue - size.cost;
  if (Number.isNaN(margin)) return 'costUnknown';
  if (isOfMargin && margin < 0) return 'negativeMargin';
  return row.minimumMargin !== undefined && isBelowPerUnit(margin, row.minimumMargin, size.quantity)
    ? 'belowMinimumMargin'
    : undefined;
}

/** What the rate applies to: cents, or millionths where it is paid per unit; never below 0. */
export function baseOf(row: PlanRow, size: LineSize): number {
  const { counts, less } = methodTerms[row.method];
  const full =
    counts === 'revenue' ? size.revenue : counts === 'quantity' ? size.quantity : size.revenue - size.cost;
  return less === undefined ? full : Math.max(0, full - row[less]);
}
