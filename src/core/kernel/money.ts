import { addDecimals, formatDecimal, parseDecimal, rescale, type Decimal } from './decimal';
import { allocate } from './allocation';
import type { Rounding } from './rounding';

/** An amount in one currency; never mixed with another. */
export interface Money {
  readonly amount: Decimal;
  /** ISO 4217. */
  readonly currency: string;
}

/** Decimals of an amount on an invoice; unit rates carry up to six (domain.md 3). */
export const centScale = 2;

export function addMoney(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new RangeError(`cannot add ${a.currency} and ${b.currency}`);
  return { amount: addDecimals(a.amount, b.amount), currency: a.currency };
}

export const roundMoney = (money: Money, rounding: Rounding): Money => ({
  amount: rescale(money.amount, centScale, rounding),
  currency: money.currency,
});

/** Splits an amount into parts of whole cents that sum to it. */
export function allocateMoney(money: Money, weights: readonly number[]): Money[] {
  const cents = rescale(money.amount, centScale, 'halfUp');
  return allocate(cents.units, weights).map((units) => ({
    amount: { units, scale: centScale },
    currency: money.currency,
  }));
}

/** Sum of decimal strings as a decimal string of at least `scale` decimals; skips blanks, never a float. */
export function sumAmounts(amounts: Iterable<string | null | undefined>, scale: number = centScale): string {
  let total: Decimal = { units: 0, scale };
  for (const amount of amounts) {
    const parsed = amount ? parseDecimal(amount) : undefined;
    if (parsed) total = addDecimals(total, parsed);
  }
  return formatDecimal(total);
}
