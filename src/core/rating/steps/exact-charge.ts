import type { Integer } from '../../kernel/integer';
import { multiplyIntegers } from '../../kernel/integer';
import { addRatios, compareRatios, roundRatio, wholeRatio, type Ratio } from '../../kernel/ratio';
import { stepOfDecimals } from '../plan/micro-units';
import type { Rounding } from '../../kernel/rounding';

/** Ticks paid at one rate; amounts in micro-units of currency. */
export interface PaidPart {
  readonly paid: number;
  readonly rate: number;
  readonly rateUnit: number;
}

/** Bounds and rounding of one record's amount; a minimum of 0 and a maximum of Infinity do nothing. */
export interface ChargeBounds {
  readonly minimumCost: number;
  readonly maximumCost: number;
  readonly rounding: Rounding;
  readonly decimals: number;
}

/** How an amount comes about: exact until the last step, which is the only rounding of a record (domain.md 4.1, 9 and 11). */
export interface ExactCharge {
  readonly usage: Ratio;
  readonly sum: Ratio;
  readonly bound: 'none' | 'minimum' | 'maximum';
  /** The sum within its bounds, still exact. */
  readonly bounded: Ratio;
  /** Micro-units, rounded to the decimals of the bounds. */
  readonly amount: Integer;
}

/** Fee plus the price of all parts, at least the minimum, at most the maximum, then rounded. */
export function exactCharge(fee: number, parts: readonly PaidPart[], bounds: ChargeBounds): ExactCharge {
  const usage = parts.reduce<Ratio>(
    (sum, { paid, rate, rateUnit }) =>
      addRatios(sum, { numerator: multiplyIntegers(paid, rate), denominator: rateUnit }),
    wholeRatio(0),
  );
  const sum = addRatios(wholeRatio(fee), usage);
  const least = wholeRatio(bounds.minimumCost);
  const raised = compareRatios(sum, least) < 0 ? least : sum;
  const isAbove =
    bounds.maximumCost !== Infinity && compareRatios(raised, wholeRatio(bounds.maximumCost)) > 0;
  const bounded = isAbove ? wholeRatio(bounds.maximumCost) : raised;
  return {
    usage,
    sum,
    bound: isAbove ? 'maximum' : raised === sum ? 'none' : 'minimum',
    bounded,
    amount: roundRatio(bounded, stepOfDecimals(bounds.decimals), bounds.rounding),
  };
}
