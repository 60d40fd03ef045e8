import { formatIsoDate, isCalendarDate } from '../kernel/calendar-date';
import { foldText, cleanText } from '../kernel/text';
import type { DateOrder } from './date-order';

/** Days a text may mean, ISO; `settled` where the text itself leaves no doubt. */
export interface DateReading {
  readonly dates: readonly string[];
  readonly settled: boolean;
  /** ` ` and the rest of the text, where there is a time. */
  readonly time?: string;
}

/** The first letters that tell the months of both languages apart. */
const monthStarts: readonly (readonly string[])[] = [
  ['jan'],
  ['feb', 'fev'],
  ['mar'],
  ['apr', 'avr'],
  ['may', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'aou'],
  ['sep'],
  ['oct'],
  ['nov'],
  ['dec'],
];

/** 1 to 12; 0 for a word that is no month. */
const monthOf = (word: string): number =>
  monthStarts.findIndex((starts) => starts.some((start) => word.startsWith(start))) + 1;

const weekday = /^(mon|tue|wed|thu|fri|sat|sun|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[a-z]* /;

const iso = (year: number, month: number, day: number): string | undefined =>
  isCalendarDate({ year, month, day }) ? formatIsoDate({ year, month, day }) : undefined;

/** Two digits are the year nearest to today that does not lie more than twenty years ahead. */
function fullYear(text: string, today: string): number {
  if (text.length > 2) return Number(text);
  const century = Math.floor(Number(today.slice(0, 4)) / 100) * 100;
  const year = century + Number(text);
  return year > Number(today.slice(0, 4)) + 20 ? year - 100 : year;
}

const only = (date: string | undefined, settled: boolean): DateReading | undefined =>
  date === undefined ? undefined : { dates: [date], settled };

function ofWords(text: string, today: string): DateReading | undefined {
  const folded = foldText(text)
    .replace(weekday, '')
    .replace(/^(le|the) /, '');
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|er|e)? ?(?:of )?([a-z]{3,9}) ?(\d{4}|\d{2})$/.exec(folded);
  const monthFirst = /^([a-z]{3,9}) ?(\d{1,2})(?:st|nd|rd|th|er|e)? (\d{4}|\d{2})$/.exec(folded);
  const yearFirst = /^(\d{4}) ?([a-z]{3,9}) ?(\d{1,2})$/.exec(folded);
  const [day, month, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : monthFirst
      ? [monthFirst[2], monthFirst[1], monthFirst[3]]
      : [yearFirst?.[3], yearFirst?.[2], yearFirst?.[1]];
  if (!day || !month || !year) return undefined;
  return only(iso(fullYear(year, today), monthOf(month), Number(day)), year.length === 4);
}

/** Day and month in either order; one of them where the other is no day. */
function ofNumbers(text: string, order: DateOrder, today: string): DateReading | undefined {
  const match = /^(\d{1,2})([/.\- ])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  const [, first, , second, last] = match ?? [];
  if (!first || !second || !last) return undefined;
  const year = fullYear(last, today);
  const byDay = iso(year, Number(second), Number(first));
  const byMonth = iso(year, Number(first), Number(second));
  const dates = [...new Set([byDay, byMonth].flatMap((date) => date ?? []))];
  if (dates.length === 0) return undefined;
  const wholeYear = last.length === 4;
  if (dates.length === 1) return { dates, settled: wholeYear };
  const chosen = order === 'dayFirst' ? byDay : order === 'monthFirst' ? byMonth : undefined;
  return only(chosen, false) ?? { dates, settled: false };
}

function ofYearFirst(text: string): DateReading | undefined {
  const [, year, month, day] =
    /^(\d{4})[/.\-, ](\d{1,2})[/.\-, ](\d{1,2})$/.exec(text) ??
    /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text) ??
    [];
  return year && month && day ? only(iso(Number(year), Number(month), Number(day)), true) : undefined;
}

const trailingTime =
  /[T ]+(\d{1,2}) ?[:h] ?(\d{2})?(?::(\d{2})(?:\.\d+)?)?(?:\.\d+)? ?([ap])?\.?m?\.?( ?Z|[+-]\d{2}:?\d{2})?$/i;

/** `14:30:00` of `2:30 PM`; undefined for what is no time, or one of another zone. */
function timeOf([, hour = '', minute = '00', second = '00', half, zone]: RegExpExecArray):
  string | undefined {
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour);
  if (zone !== undefined || hours > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${minute}:${second}`;
}

/** A date as people and systems write it, in either language; `order` settles what 03/04/2026 means. Undefined when it is none. */
export function readDateText(raw: string, order: DateOrder, today: string): DateReading | undefined {
  const text = cleanText(raw);
  const match = trailingTime.exec(text);
  const time = match ? timeOf(match) : undefined;
  const day = (match ? text.slice(0, match.index) : text).trim();
  const read = ofYearFirst(day) ?? ofNumbers(day, order, today) ?? ofWords(day, today);
  if (!read || !match) return read;
  return time === undefined ? { ...read, settled: false } : { ...read, time };
}
