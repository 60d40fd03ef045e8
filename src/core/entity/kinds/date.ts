import { formatIsoDate, parseIsoDate } from '../../kernel/calendar-date';
import { dateFromSerial, secondOfDay, serialFromDate, serialFromDateTime } from '../../kernel/excel-serial';
import { cleanText } from '../../kernel/text';
import type { Canonical, Cell } from '../cell';
import type { FieldOf } from '../field';
import {
  clean,
  errorFault,
  unreadable,
  warningFault,
  type KindSpec,
  type Reading,
  type ReadContext,
} from '../kind-spec';

const expectedDate = {
  en: 'a date, year-month-day',
  fr: 'une date, année-mois-jour',
};
const expectedDateTime = {
  en: 'a date and time, year-month-day hour:minute',
  fr: 'une date et une heure, année-mois-jour heure:minute',
};

const isoDateTime = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

const timeText = (second: number): string =>
  `${twoDigits(Math.floor(second / 3600))}:${twoDigits(Math.floor(second / 60) % 60)}:${twoDigits(second % 60)}`;

/** Seconds of the day of an ISO date-time; undefined when it is none. */
function parseDateTime(text: string): { date: string; second: number } | undefined {
  const match = isoDateTime.exec(text);
  if (!match?.[1] || !parseIsoDate(match[1])) return undefined;
  const [hour, minute, second] = [match[2], match[3], match[4]].map((part) => Number(part ?? 0));
  if (hour === undefined || minute === undefined || second === undefined) return undefined;
  return hour > 23 || minute > 59 || second > 59
    ? undefined
    : { date: match[1], second: hour * 3600 + minute * 60 + second };
}

const ambiguous = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/;

/** A date kept as text is accepted only in ISO form, with a warning; `03/04/2026` could be two days (V012). */
function readDateText(text: string, iso: string | undefined, withTime: boolean): Reading {
  const expected = withTime ? expectedDateTime : expectedDate;
  const example = withTime ? '2026-11-22 14:30' : '2026-11-22';
  if (iso !== undefined) return { value: iso, faults: [warningFault('V012', expected, example)] };
  return unreadable(errorFault(ambiguous.test(text) ? 'V012' : 'V002', expected, example));
}

function readDate(cell: Cell, { dateSystem }: ReadContext): Reading {
  if (typeof cell === 'number') {
    const date = dateFromSerial(cell, dateSystem);
    return date ? clean(formatIsoDate(date)) : unreadable(errorFault('V002', expectedDate, '2026-11-22'));
  }
  const text = cleanText(String(cell));
  return readDateText(text, parseDateTime(text)?.date, false);
}

function readDateTime(cell: Cell, { dateSystem }: ReadContext): Reading {
  if (typeof cell === 'number') {
    const second = secondOfDay(cell);
    const date = dateFromSerial(second === 86_400 ? Math.ceil(cell) : cell, dateSystem);
    return date
      ? clean(`${formatIsoDate(date)}T${timeText(second % 86_400)}`)
      : unreadable(errorFault('V002', expectedDateTime, '2026-11-22 14:30'));
  }
  const text = cleanText(String(cell));
  const parsed = parseDateTime(text);
  return readDateText(text, parsed && `${parsed.date}T${timeText(parsed.second)}`, true);
}

const serialOrText = (value: Canonical, serial: number | undefined): Cell => serial ?? String(value);

export const dateKind: KindSpec<FieldOf<'date'>> = {
  read: (cell, _field, context) => readDate(cell, context),
  write(value, _field, { dateSystem }) {
    const date = parseIsoDate(String(value));
    return serialOrText(value, date && serialFromDate(date, dateSystem));
  },
  judge: (value) =>
    parseIsoDate(String(value)) ? undefined : errorFault('V002', expectedDate, '2026-11-22'),
  expected: () => expectedDate,
  example: (field) => field.example ?? '2026-11-22',
  numberFormat: () => 'yyyy-mm-dd',
  inCellRule: () => ({ type: 'date', withTime: false }),
  width: 12,
};

export const dateTimeKind: KindSpec<FieldOf<'dateTime'>> = {
  read: (cell, _field, context) => readDateTime(cell, context),
  write(value, _field, { dateSystem }) {
    const parsed = parseDateTime(String(value));
    const date = parsed && parseIsoDate(parsed.date);
    return serialOrText(value, date && serialFromDateTime(date, parsed.second, dateSystem));
  },
  judge: (value) =>
    parseDateTime(String(value)) ? undefined : errorFault('V002', expectedDateTime, '2026-11-22T14:30:00'),
  expected: () => expectedDateTime,
  example: (field) => field.example ?? '2026-11-22 14:30',
  numberFormat: () => 'yyyy-mm-dd hh:mm',
  inCellRule: () => ({ type: 'date', withTime: true }),
  width: 17,
};
