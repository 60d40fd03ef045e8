import { addIntegers, compareIntegers, multiplyIntegers, type Integer } from './integer';
import { divideRounded, type Rounding } from './rounding';

/** An exact quotient; the denominator is above 0. */
export interface Ratio {
  readonly numerator: Integer;
  readonly denominator: Integer;
}

export const wholeRatio = (value: Integer): Ratio => ({ numerator: value, denominator: 1 });

export function addRatios(a: Ratio, b: Ratio): Ratio {
  if (compareIntegers(a.denominator, b.denominator) === 0)
    return { numerator: addIntegers(a.numerator, b.numerator), denominator: a.denominator };
  return {
    numerator: addIntegers(
      multiplyIntegers(a.numerator, b.denominator),
      multiplyIntegers(b.numerator, a.denominator),
    ),
    denominator: multiplyIntegers(a.denominator, b.denominator),
  };
}

export const compareRatios = (a: Ratio, b: Ratio): -1 | 0 | 1 =>
  compareIntegers(multiplyIntegers(a.numerator, b.denominator), multiplyIntegers(b.numerator, a.denominator));

/** The ratio as a whole number of `step`s, times `step`: 1,234.5 in steps of 100 is 1,200 half up. */
export const roundRatio = ({ numerator, denominator }: Ratio, step: number, rounding: Rounding): Integer =>
  multiplyIntegers(divideRounded(numerator, multiplyIntegers(denominator, step), rounding), step);
