import { rescale, significantScale, type Decimal } from '../../kernel/decimal';
import { multiplyIntegers, parseInteger } from '../../kernel/integer';
import { divideRounded } from '../../kernel/rounding';

/** Decimals of a quotient that does not come out even; more than any price has. */
const decimals = 10;

/** `a / b` to ten decimals, half to even; undefined for a division by zero. */
export function divideDecimals(a: Decimal, b: Decimal): Decimal | undefined {
  if (b.units === 0) return undefined;
  const shift = decimals + b.scale - a.scale;
  const grow = (exponent: number) => parseInteger(`1${'0'.repeat(Math.max(0, exponent))}`);
  const units = divideRounded(
    multiplyIntegers(a.units, grow(shift)),
    multiplyIntegers(b.units, grow(-shift)),
    'halfEven',
  );
  const quotient = { units, scale: decimals };
  return rescale(quotient, significantScale(quotient), 'down');
}
