import { divideRounded, type Rounding } from '../../kernel/rounding';

/** `divideRounded` for safe integers of 0 or more, without what it allocates. */
export function roundQuotient(numerator: number, denominator: number, rounding: Rounding): number {
  const quotient = Math.floor(numerator / denominator);
  const remainder = numerator - quotient * denominator;
  if (remainder === 0) return quotient;
  if (rounding === 'halfUp') return remainder >= denominator - remainder ? quotient + 1 : quotient;
  return Number(divideRounded(numerator, denominator, rounding));
}
