import { multiplyIntegers, type Integer } from '../../kernel/integer';
import { formatDecimal, parseDecimal, rescale, significantScale, type Decimal } from '../../kernel/decimal';

/** Decimals money and quantities are kept with while rating (domain.md 3, unit rates). */
export const microScale = 6;
export const microsPerUnit = 1_000_000;

/** A decimal text as millionths; undefined when it is no number, has more than 6 decimals or is too large to be exact. */
export function microUnits(text: string): number | undefined {
  const value = parseDecimal(text);
  if (!value || significantScale(value) > microScale) return undefined;
  const { units } = rescale(value, microScale, 'down');
  return typeof units === 'number' ? units : undefined;
}

/** Millionths as a decimal text with all six decimals: `0.055000`. */
export const microText = (micros: Integer): string => formatDecimal({ units: micros, scale: microScale });

/** Millionths as decimal text of `decimals` decimals; the caller has rounded to them. */
export const microTextOf = (micros: Integer, decimals: number): string =>
  formatDecimal(rescale({ units: micros, scale: microScale }, decimals, 'down'));

/** A rate as sheets keep it: two decimals, or as many more as carry value. */
export const moneyText = (value: Decimal): string =>
  formatDecimal(rescale(value, Math.max(2, significantScale(value)), 'down'));

/** A decimal text times whole ticks a unit, fractions of a tick dropped; undefined when it is no number. */
export function ticksOf(text: string, perUnit: number): Integer | undefined {
  const value = parseDecimal(text);
  return (
    value && rescale({ units: multiplyIntegers(value.units, perUnit), scale: value.scale }, 0, 'down').units
  );
}

/** Micro-units in the last of so many decimals: 100 for four. */
export const stepOfDecimals = (decimals: number): number => 10 ** (microScale - decimals);
