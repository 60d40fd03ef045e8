import {
  addDecimals,
  formatDecimal,
  negateDecimal,
  parseDecimal,
  significantScale,
  zero,
  type Decimal,
} from '../kernel/decimal';
import { centScale } from '../kernel/money';

/** Decimals of the finest field that is summed; a number at this scale is safe up to nine billion. */
const quickScale = 6;
const powers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000] as const;

/** A decimal read for summing: units of a millionth where they are a safe integer, the decimal itself elsewhere. */
export type Summand = number | Decimal;

/** `-12.50` → -12,500,000; undefined where it is no plain decimal of at most six decimals and fifteen digits. */
function quickUnits(text: string): number | undefined {
  const negative = text.charCodeAt(0) === 45;
  let units = 0;
  let point = -1;
  for (let index = negative ? 1 : 0; index < text.length; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit === -2 && point < 0) point = index;
    else if (digit < 0 || digit > 9) return undefined;
    else units = units * 10 + digit;
  }
  const power = powers[quickScale - (point < 0 ? 0 : text.length - point - 1)];
  if (power === undefined || text.length > 16) return undefined;
  const scaled = units * power;
  return Number.isSafeInteger(scaled) ? (negative ? -scaled : scaled) : undefined;
}

/** Reads a canonical decimal; undefined where it is none. */
export const readSummand = (text: string): Summand | undefined => quickUnits(text) ?? parseDecimal(text);

export const negateSummand = (value: Summand): Summand =>
  typeof value === 'number' ? -value : negateDecimal(value);

/** A sum that is exact whatever is added and in whichever order. */
export class ExactSum {
  private units = 0;
  private rest: Decimal = zero;

  add(value: Summand): void {
    const next = typeof value === 'number' ? this.units + value : NaN;
    if (Number.isSafeInteger(next)) this.units = next;
    else
      this.rest = addDecimals(
        this.rest,
        typeof value === 'number' ? { units: value, scale: quickScale } : value,
      );
  }

  /** As a decimal with at least `scale` decimals, and no more than carry value beyond them. */
  text(scale: number = centScale): string {
    const sum = addDecimals({ units: this.units, scale: quickScale }, this.rest);
    const full = formatDecimal(sum);
    const kept = Math.max(scale, significantScale(sum));
    const point = full.indexOf('.');
    return kept === 0 ? full.slice(0, point) : full.slice(0, point + 1 + kept);
  }
}
