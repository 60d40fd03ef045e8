import type { Canonical } from '../entity/cell';
import type { Field } from '../entity/field';
import { compareDecimals, parseDecimal } from '../kernel/decimal';

const numeric: ReadonlySet<string> = new Set(['integer', 'decimal', 'money', 'percent']);

/** Whether a value is stored as it was sent: numbers by what they are worth, all else by its text; no text is a blank. */
export function sameStored(field: Field | undefined, sent: Canonical, stored: Canonical): boolean {
  const [a, b] = [String(sent ?? ''), String(stored ?? '')];
  if (a === b) return true;
  if (!field || !numeric.has(field.kind)) return false;
  const [left, right] = [parseDecimal(a), parseDecimal(b)];
  return left !== undefined && right !== undefined && compareDecimals(left, right) === 0;
}
