import {
  addIntegers,
  compareIntegers,
  multiplyIntegers,
  negateInteger,
  parseInteger,
  safeDigits,
  type Integer,
} from './integer';
import { divideRounded, type Rounding } from './rounding';

/** An exact decimal: `units × 10^-scale`; `{units: 1250, scale: 2}` is 12.50. */
export interface Decimal {
  readonly units: Integer;
  readonly scale: number;
}

export const zero: Decimal = { units: 0, scale: 0 };

const shape = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/;

const power = (exponent: number): Integer => parseInteger(`1${'0'.repeat(exponent)}`);
const smallPowers = Array.from({ length: 16 }, (_, exponent) => power(exponent));
const powerOfTen = (exponent: number): Integer => smallPowers[exponent] ?? power(exponent);

const [minus, point, nought] = [45, 46, 48];

/** `-12.50` as nearly all amounts are written, digit by digit: a pattern takes five times as long. */
function parsePlain(text: string): Decimal | undefined {
  const first = text.charCodeAt(0) === minus ? 1 : 0;
  if (text.length > safeDigits || text.length === first) return undefined;
  let units = 0;
  let pointAt = text.length - 1;
  for (let at = first; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - nought;
    if (digit >= 0 && digit <= 9) units = units * 10 + digit;
    else if (digit === point - nought && at > first && pointAt === text.length - 1 && at < pointAt)
      pointAt = at;
    else return undefined;
  }
  return { units: first === 1 ? negateInteger(units) : units, scale: text.length - 1 - pointAt };
}

/** Reads `-12.50` or `1e-7` (a point, never a comma); undefined when the text is no such number. */
export function parseDecimal(text: string): Decimal | undefined {
  const plain = parsePlain(text);
  if (plain) return plain;
  const match = shape.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  const digits = parseInteger(whole + fraction);
  const scale = fraction.length - Number(exponent);
  const units = sign === '-' ? negateInteger(digits) : digits;
  return scale >= 0 ? { units, scale } : { units: multiplyIntegers(units, powerOfTen(-scale)), scale: 0 };
}

/** The shortest decimal that reads back as this float: how Excel shows what somebody typed. */
export function decimalFromNumber(value: number): Decimal | undefined {
  return Number.isFinite(value) ? parseDecimal(String(value)) : undefined;
}

export function rescale(value: Decimal, scale: number, rounding: Rounding): Decimal {
  if (scale === value.scale) return value;
  if (scale >= value.scale) {
    return { units: multiplyIntegers(value.units, powerOfTen(scale - value.scale)), scale };
  }
  return { units: divideRounded(value.units, powerOfTen(value.scale - scale), rounding), scale };
}

const widen = (value: Decimal, scale: number): Integer => rescale(value, scale, 'down').units;

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: addIntegers(widen(a, scale), widen(b, scale)), scale };
}

export const negateDecimal = (a: Decimal): Decimal => ({ units: negateInteger(a.units), scale: a.scale });

export const multiplyDecimals = (a: Decimal, b: Decimal): Decimal => ({
  units: multiplyIntegers(a.units, b.units),
  scale: a.scale + b.scale,
});

export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const scale = Math.max(a.scale, b.scale);
  return compareIntegers(widen(a, scale), widen(b, scale));
}

/** `12.50`, `-0.05`: all digits of the scale, a point, no grouping. */
export function formatDecimal(value: Decimal): string {
  const negative = compareIntegers(value.units, 0) < 0;
  const digits = String(negative ? negateInteger(value.units) : value.units).padStart(value.scale + 1, '0');
  const whole = digits.slice(0, digits.length - value.scale);
  const fraction = value.scale > 0 ? `.${digits.slice(-value.scale)}` : '';
  return `${negative ? '-' : ''}${whole}${fraction}`;
}

/** Number of decimals that carry value: 2 for 12.50 written as 12.500. */
export function significantScale(value: Decimal): number {
  let { units, scale } = value;
  while (scale > 0 && (typeof units === 'number' ? units % 10 === 0 : units % 10n === 0n)) {
    units = typeof units === 'number' ? units / 10 : units / 10n;
    scale -= 1;
  }
  return scale;
}
