import {
  addIntegers,
  compareIntegers,
  divideIntegers,
  multiplyIntegers,
  negateInteger,
  type Integer,
} from './integer';

/** How a quotient that does not come out even becomes an integer; every use names one. */
export type Rounding = 'halfUp' | 'halfEven' | 'up' | 'down' | 'ceiling' | 'floor';

const isOdd = (value: Integer): boolean => compareIntegers(divideIntegers(value, 2).remainder, 0) !== 0;

/** Whether the magnitude of the truncated quotient grows by one. */
const roundsAway: Record<Rounding, (negative: boolean, half: -1 | 0 | 1, truncated: Integer) => boolean> = {
  halfUp: (_negative, half) => half >= 0,
  halfEven: (_negative, half, truncated) => half > 0 || (half === 0 && isOdd(truncated)),
  up: () => true,
  down: () => false,
  ceiling: (negative) => !negative,
  floor: (negative) => negative,
};

/** `numerator / denominator` as an integer; `halfUp` and `up` go away from zero, as invoices do. */
export function divideRounded(numerator: Integer, denominator: Integer, rounding: Rounding): Integer {
  const { quotient, remainder } = divideIntegers(numerator, denominator);
  if (compareIntegers(remainder, 0) === 0) return quotient;
  const negative = compareIntegers(numerator, 0) < 0 !== compareIntegers(denominator, 0) < 0;
  const magnitude = (value: Integer): Integer =>
    compareIntegers(value, 0) < 0 ? negateInteger(value) : value;
  const half = compareIntegers(multiplyIntegers(magnitude(remainder), 2), magnitude(denominator));
  if (!roundsAway[rounding](negative, half, quotient)) return quotient;
  return addIntegers(quotient, negative ? -1 : 1);
}
