import { formatIsoDate, isCalendarDate } from '../kernel/calendar-date';
import { foldText } from '../kernel/text';

/** Beginnings of the names of months, English and French, folded; the longest that fits decides. */
// prettier-ignore
const monthNames: Readonly<Record<string, number>> = {
  jan: 1, feb: 2, fev: 2, mar: 3, apr: 4, avr: 4, may: 5, mai: 5, jun: 6, juin: 6, jul: 7, juil: 7,
  aug: 8, aou: 8, sep: 9, oct: 10, nov: 11, dec: 12,
};

const monthOfName = (name: string): number | undefined => {
  const folded = foldText(name);
  return monthNames[folded.slice(0, 4)] ?? monthNames[folded.slice(0, 3)];
};

const tokens: Readonly<Record<string, string>> = {
  yyyy: '(?<year>\\d{4})',
  yy: '(?<shortYear>\\d{2})',
  MMM: '(?<monthName>\\p{L}{3,9})\\.?',
  MM: '(?<month>\\d{1,2})',
  M: '(?<month>\\d{1,2})',
  dd: '(?<day>\\d{1,2})',
  d: '(?<day>\\d{1,2})',
};

/** Two-digit years up to here are of this century. */
const pivot = 69;

const yearOf = (groups: Readonly<Record<string, string>>): number => {
  if (groups['year'] !== undefined) return Number(groups['year']);
  const short = Number(groups['shortYear']);
  return short > pivot ? 1900 + short : 2000 + short;
};

const monthOf = (groups: Readonly<Record<string, string>>): number =>
  groups['month'] !== undefined ? Number(groups['month']) : (monthOfName(groups['monthName'] ?? '') ?? 0);

/** A reader of dates written as `format` says (`dd/MM/yyyy`, `d MMM yyyy`); it answers ISO text, undefined when it is no such day. */
export function dateReader(format: string): (text: string) => string | undefined {
  const adjoining = /yyyyMMdd|yyMMdd|ddMMyy/.test(format);
  const source = format.replace(/yyyy|yy|MMM|MM|M|dd|d|[^A-Za-z]/g, (part) => {
    const token = tokens[part];
    if (token === undefined) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return adjoining ? token.replace('{1,2}', '{2}') : token;
  });
  const pattern = new RegExp(`^${source}(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2})?)?$`, 'u');
  return (text) => {
    const groups = pattern.exec(text.trim())?.groups;
    if (!groups) return undefined;
    const date = { year: yearOf(groups), month: monthOf(groups), day: Number(groups['day']) };
    return isCalendarDate(date) ? formatIsoDate(date) : undefined;
  };
}
