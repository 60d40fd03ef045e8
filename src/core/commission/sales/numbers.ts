import type { Canonical } from '../../entity/cell';
import type { DecodedTable } from '../../entity/entity';
import { fromEpochDay, formatIsoDate, parseIsoDate, toEpochDay } from '../../kernel/calendar-date';
import { formatDecimal, parseDecimal, rescale } from '../../kernel/decimal';

/** Decimals of quantities, unit prices, rates and percentages. */
export const microScale = 6;
/** Decimals of amounts of money: what is invoiced and paid. */
export const centScale = 2;

/** Days since 1970 before and after all others. */
export const firstDay = -2_147_483_648;
export const lastDay = 2_147_483_647;

const zeroCode = 48;

/** Plain digits with at most one point, as canonical values are written; NaN for anything else or more decimals. */
function plainInteger(text: string, scale: number): number {
  const negative = text.charCodeAt(0) === 45;
  let value = 0;
  let decimals = -1;
  for (let at = negative ? 1 : 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 46 && decimals < 0) {
      decimals = 0;
      continue;
    }
    const digit = code - zeroCode;
    if (digit < 0 || digit > 9) return Number.NaN;
    if (decimals >= 0) decimals += 1;
    if (decimals > scale) {
      if (digit > 0) return Number.NaN;
      continue;
    }
    value = value * 10 + digit;
  }
  for (let place = Math.min(Math.max(decimals, 0), scale); place < scale; place += 1) value *= 10;
  return Number.isSafeInteger(value) ? (negative && value > 0 ? -value : value) : Number.NaN;
}

/** A canonical decimal as an integer of so many decimals; NaN where blank, finer, or too large to be exact. */
export function scaledInteger(value: Canonical, scale: number): number {
  if (value === null || value === '' || typeof value === 'boolean') return Number.NaN;
  return plainInteger(String(value), scale);
}

/** A column as integers of so many decimals; NaN where `scaledInteger` gives none. */
export function integerColumn(table: DecodedTable, field: string, scale: number): Float64Array {
  const cells = table.column(field);
  const values = new Float64Array(table.rowCount);
  for (let row = 0; row < table.rowCount; row += 1) values[row] = scaledInteger(cells[row] ?? null, scale);
  return values;
}

/** Reads ISO days as days since 1970; of the few days there are, each is worked out once. */
export class DayReader {
  private readonly days = new Map<string, number>();

  read(value: Canonical, blank: number): number {
    if (typeof value !== 'string' || value === '') return blank;
    const known = this.days.get(value);
    if (known !== undefined) return known;
    const date = parseIsoDate(value);
    const day = date ? toEpochDay(date) : blank;
    if (date) this.days.set(value, day);
    return day;
  }

  column(table: DecodedTable, field: string, blank: number): Int32Array {
    const cells = table.column(field);
    const days = new Int32Array(table.rowCount);
    for (let row = 0; row < table.rowCount; row += 1) days[row] = this.read(cells[row] ?? null, blank);
    return days;
  }
}

/** An ISO day as days since 1970; throws for anything else. */
export function epochDay(isoDay: string): number {
  const date = parseIsoDate(isoDay);
  if (!date) throw new RangeError(`${isoDay} is no day`);
  return toEpochDay(date);
}

/** Days since 1970 as an ISO day; null at either end of time. */
export const isoDay = (day: number): string | null =>
  day === firstDay || day === lastDay ? null : formatIsoDate(fromEpochDay(day));

/** Cents as a decimal text: `-12.50`. */
export const centsText = (cents: number): string => formatDecimal({ units: cents + 0, scale: centScale });

/** Millionths as a decimal text without needless zeros: `5`, `0.055`. */
export function microText(micros: number): string {
  const text = formatDecimal({ units: micros + 0, scale: microScale });
  return text.replace(/\.?0+$/, '');
}

/** A decimal text as cents, half up; undefined when it is no number. */
export function centsOf(text: string): number | undefined {
  const value = parseDecimal(text);
  return value && Number(rescale(value, centScale, 'halfUp').units);
}
