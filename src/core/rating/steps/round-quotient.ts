import { divideRounded, type Rounding } from '../../kernel/rounding';

/** Below it, twice a number plus another one is a safe integer. */
const doublesSafely = 2 ** 51;

/** `divideRounded` for safe integers of 0 or more, without what it allocates. */
export function roundQuotient(numerator: number, denominator: number, rounding: Rounding): number {
  if (rounding === 'halfUp' && numerator < doublesSafely && denominator < doublesSafely)
    return Math.floor((numerator + numerator + denominator) / (denominator + denominator));
  const quotient = Math.floor(numerator / denominator);
  if (numerator === quotient * denominator) return quotient;
  return Number(divideRounded(numerator, denominator, rounding));
}
