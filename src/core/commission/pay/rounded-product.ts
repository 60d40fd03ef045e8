/** Below it, twice a number plus another one is a safe integer. */
const doublesSafely = 2 ** 51;

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value);

/** Half up, away from zero. */
function roundedQuotient(numerator: bigint, denominator: bigint): number {
  const rounded = (2n * magnitude(numerator) + denominator) / (2n * denominator);
  return Number(numerator < 0n ? -rounded : rounded);
}

/**
 * `factor × rate / divisor` rounded half up, away from zero; integers, the divisor above 0. Exact: what floats cannot hold is
 * worked out with big integers. NaN in gives NaN.
 */
export function roundedProduct(factor: number, rate: number, divisor: number): number {
  const product = factor * rate;
  const size = Math.abs(product);
  if (size < doublesSafely && divisor < doublesSafely) {
    const rounded = Math.floor((size + size + divisor) / (divisor + divisor));
    return product < 0 && rounded > 0 ? -rounded : rounded;
  }
  if (Number.isNaN(product)) return Number.NaN;
  return roundedQuotient(BigInt(factor) * BigInt(rate), BigInt(divisor));
}

/** A part of a whole: `numerator` of `denominator`, both 0 or more. */
export interface Part {
  readonly numerator: number;
  readonly denominator: number;
}

export const wholePart: Part = { numerator: 1, denominator: 1 };

/** Below it, a quotient of a few factors is off by less than a millionth; so far from a half, that does not matter. */
const [surelyBelow, surelyOff] = [1e9, 1e-5];

/** What a number close to the exact one is surely rounded to; undefined where that could be either of two. */
function surelyRounded(near: number): number | undefined {
  if (!(near >= 0 && near < surelyBelow)) return undefined;
  const whole = Math.floor(near);
  const apart = near - whole - 0.5;
  return Math.abs(apart) < surelyOff ? undefined : apart < 0 ? whole : whole + 1;
}

const isWhole = ({ numerator, denominator }: Part): boolean => numerator === denominator;

/** `factor × rate / divisor`, of which these parts of parts, rounded half up once. */
export function roundedPart(
  factor: number,
  rate: number,
  divisor: number,
  one: Part,
  other: Part = wholePart,
): number {
  if (isWhole(one) && isWhole(other)) return roundedProduct(factor, rate, divisor);
  if (Number.isNaN(factor)) return Number.NaN;
  const near =
    ((factor * rate) / divisor) * (one.numerator / one.denominator) * (other.numerator / other.denominator);
  const sure = surelyRounded(near);
  if (sure !== undefined) return sure;
  return roundedQuotient(
    BigInt(factor) * BigInt(rate) * BigInt(one.numerator) * BigInt(other.numerator),
    BigInt(divisor) * BigInt(one.denominator) * BigInt(other.denominator),
  );
}
