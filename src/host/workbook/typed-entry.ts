import { isCalendarDate, type CalendarDate } from '../../core/kernel/calendar-date';
import { serialFromDate, type DateSystem } from '../../core/kernel/excel-serial';
import { CellError, type CellValue } from './cell-value';

/** What a cell holds after something was typed into it. `numberFormat` is set when the entry brings its own. */
export interface Entry {
  readonly value: CellValue | undefined;
  readonly formula?: string;
  readonly numberFormat?: string;
}

const plainNumber = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const groupedNumber = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;
const money = /^([+-]?)\$([+-]?)([\d,]*\.?\d*)$/;
const percent = /^([+-]?[\d,]*\.?\d+)\s?%$/;
const accounting = /^\((\$?)([\d,]*\.?\d+)\)$/;
const clock = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d(?:\.\d{1,3})?))?(?:\s?([AP])M?)?$/i;

/**
 * Reads text as Excel reads what is typed into a cell of a US-English workbook. A cell of format '@' and text behind an
 * apostrophe stay text; '=' starts a formula, and so do '+', '-' and '@' when what follows is no number.
 */
export function typedEntry(text: string, cellFormat: string, system: DateSystem): Entry {
  if (text === '') return { value: undefined };
  if (cellFormat === '@') return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: undefined, formula: text };
  const trimmed = text.trim();
  const entry = numberEntry(trimmed) ?? dateEntry(trimmed, system) ?? wordEntry(trimmed);
  if (entry) return entry;
  return /^[+\-@]./.test(text) ? { value: undefined, formula: `=${text}` } : { value: text };
}

function wordEntry(text: string): Entry | undefined {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  const error = CellError.named(text);
  return error && { value: error };
}

function numberEntry(text: string): Entry | undefined {
  if (plainNumber.test(text)) {
    return finite(fifteenDigits(text), /e/i.test(text) ? '0.00E+00' : undefined);
  }
  if (groupedNumber.test(text)) return finite(numberOf(text), text.includes('.') ? '#,##0.00' : '#,##0');
  const cash = money.exec(text);
  if (cash && /\d/.test(cash[3] ?? '') && !(cash[1] && cash[2])) {
    const sign = cash[1] === '-' || cash[2] === '-' ? -1 : 1;
    return finite(sign * numberOf(cash[3] ?? ''), text.includes('.') ? '$#,##0.00' : '$#,##0');
  }
  const share = percent.exec(text);
  if (share) return finite(hundredth(share[1] ?? ''), text.includes('.') ? '0.00%' : '0%');
  const negative = accounting.exec(text);
  if (negative) return finite(-numberOf(negative[2] ?? ''), negative[1] ? '$#,##0.00' : undefined);
  return undefined;
}

const finite = (value: number, numberFormat?: string): Entry | undefined =>
  !Number.isFinite(value) ? undefined : numberFormat === undefined ? { value } : { value, numberFormat };

const numberOf = (text: string): number => Number(text.replaceAll(',', ''));

/** Moves the point rather than dividing, so that 7.2% is the number 0.072. */
const hundredth = (text: string): number => Number(`${text.replaceAll(',', '')}e-2`);

/** Excel keeps 15 significant digits of a typed number; the rest become zeros. */
function fifteenDigits(text: string): number {
  const value = Number(text);
  const digits = text.replace(/e.*$/i, '').replace(/\D/g, '').replace(/^0+/, '');
  if (digits.length <= 15) return value;
  let seen = 0;
  const cut = text.replace(/e.*$/i, '').replace(/\d/g, (digit) => {
    if (seen > 0 || digit !== '0') seen++;
    return seen > 15 ? '0' : digit;
  });
  return Number(cut + (/e.*$/i.exec(text)?.[0] ?? ''));
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const american = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/;
const named = /^(\d{1,2})[- ]([a-z]{3,9})[- ,]+(\d{4}|\d{2})$/i;
const namedFirst = /^([a-z]{3,9})[- ](\d{1,2})(?:, ?| )(\d{4})$/i;

function dateEntry(text: string, system: DateSystem): Entry | undefined {
  const whole = dateOf(text);
  if (whole) return dated(whole, 0, 'm/d/yyyy', system);
  const time = timeOf(text);
  if (time !== undefined) return { value: time, numberFormat: /[ap]m?$/i.test(text) ? 'h:mm AM/PM' : 'h:mm' };
  const split = /^(\S+(?: [a-z]+ \d+)?)[ T](\d{1,2}:\d.*)$/i.exec(text);
  const day = split && dateOf(split[1] ?? '');
  const ofDay = split && timeOf(split[2] ?? '');
  return day && ofDay !== null && ofDay !== undefined
    ? dated(day, ofDay, 'm/d/yyyy h:mm', system)
    : undefined;
}

function dated(
  date: CalendarDate,
  time: number,
  numberFormat: string,
  system: DateSystem,
): Entry | undefined {
  const serial = serialFromDate(date, system);
  return serial === undefined ? undefined : { value: serial + time, numberFormat };
}

function dateOf(text: string): CalendarDate | undefined {
  const parts = iso.exec(text);
  if (parts) return checked(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  const us = american.exec(text);
  if (us) return checked(fullYear(us[3] ?? ''), Number(us[1]), Number(us[2]));
  const word = named.exec(text);
  if (word) return checked(fullYear(word[3] ?? ''), monthOf(word[2] ?? ''), Number(word[1]));
  const first = namedFirst.exec(text);
  if (first) return checked(Number(first[3]), monthOf(first[1] ?? ''), Number(first[2]));
  return undefined;
}

/** Two-digit years up to 29 are this century's, as in Windows. */
const fullYear = (text: string): number =>
  text.length > 2 ? Number(text) : Number(text) + (Number(text) < 30 ? 2000 : 1900);

const monthOf = (word: string): number => monthNames.indexOf(word.slice(0, 3).toLowerCase()) + 1;

function checked(year: number, month: number, day: number): CalendarDate | undefined {
  const date = { year, month, day };
  return year >= 1900 && isCalendarDate(date) ? date : undefined;
}

function timeOf(text: string): number | undefined {
  const parts = clock.exec(text);
  if (!parts) return undefined;
  const [, hourText, minutes, seconds = '0', half] = parts;
  const hour = Number(hourText);
  if (half ? hour < 1 || hour > 12 : hour > 23) return undefined;
  const hours = half ? (hour % 12) + (half.toUpperCase() === 'P' ? 12 : 0) : hour;
  return (hours * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
