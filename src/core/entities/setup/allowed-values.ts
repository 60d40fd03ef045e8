import type { Canonical } from '../../entity/cell';
import { compareDecimals, parseDecimal } from '../../kernel/decimal';

const number = '-?\\d+(?:\\.\\d+)?';
const span = new RegExp(`^(${number})\\s*[–-]\\s*(${number})$`);
const bound = new RegExp(`^([≥≤])\\s*(${number})$`);

const choices = (allowed: string): string[] => allowed.split(';').map((choice) => choice.trim());

function compare(left: string, right: string): number {
  const [a, b] = [parseDecimal(left), parseDecimal(right)];
  return a && b ? compareDecimals(a, b) : 0;
}

function withinBounds(measure: string, allowed: string): boolean {
  const [, least, most] = span.exec(allowed) ?? [];
  if (least !== undefined && most !== undefined)
    return compare(measure, least) >= 0 && compare(measure, most) <= 0;
  const [, sign, limit] = bound.exec(allowed) ?? [];
  if (limit === undefined) return true;
  return sign === '≥' ? compare(measure, limit) >= 0 : compare(measure, limit) <= 0;
}

/**
 * Whether a value is among those its row allows: `0 – 60`, `≥ 0`, `≤ 5`, or choices parted by `;`. Bounds of a text
 * are of its length; anything else in the cell is advice.
 */
export function isAllowed(type: Canonical, value: Exclude<Canonical, null>, allowed: string): boolean {
  if (type === 'Choice' || type === 'Pick list') return choices(allowed).includes(String(value));
  return withinBounds(type === 'Text' ? String(String(value).length) : String(value), allowed.trim());
}
