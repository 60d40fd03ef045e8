import { cellText } from '../../entity/kinds/read-text';
import { readDateText } from '../../fixes/read-date-text';
import {
  addDays,
  addMonths,
  formatIsoDate,
  parseIsoDate,
  type CalendarDate,
} from '../../kernel/calendar-date';
import { dateReader } from '../date-format';
import { valueStep, type ValueStep } from './compiled-step';
import { decimalOf } from './number-steps';
import type { StepOf } from './step-schema';

/** From here two-digit years turn as `yy` of a format does: 69 is 2069, 70 is 1970. */
const turningDay = '2049-12-31';

const orderWords = {
  dayFirst: { en: 'day before month', fr: 'jour avant le mois' },
  monthFirst: { en: 'month before day', fr: 'mois avant le jour' },
};

type Read = (text: string) => string | undefined;

/** Any spelling of a day; one that stays open is none. */
const anySpelling =
  (order: NonNullable<StepOf<'date'>['order']>): Read =>
  (text) => {
    const reading = readDateText(text, order, turningDay);
    return reading?.dates.length === 1 ? reading.dates[0] : undefined;
  };

export function dateStep({ formats = [], order }: StepOf<'date'>): ValueStep {
  const readers: Read[] = [...formats, 'yyyy-MM-dd'].map(dateReader);
  if (order) readers.push(anySpelling(order));
  const read = (text: string): string | undefined => {
    for (const reader of readers) {
      const date = reader(text);
      if (date !== undefined) return date;
    }
    return undefined;
  };
  const words = order && orderWords[order];
  const expected = {
    en: ['a date', formats.length > 0 ? `written ${formats.join(' or ')}` : '', words?.en ?? ''],
    fr: ['une date', formats.length > 0 ? `écrite ${formats.join(' ou ')}` : '', words?.fr ?? ''],
  };
  const said = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');
  return valueStep(
    {
      en: said(expected.en).replace(', written', ' written'),
      fr: said(expected.fr).replace(', écrite', ' écrite'),
    },
    // A number is the serial of a date cell already; the field knows the workbook's date system.
    (cell) => (typeof cell === 'number' ? cell : read(cellText(cell))),
  );
}

export const monthsBeforeStep = (asOf: CalendarDate): ValueStep =>
  valueStep({ en: 'a whole number of months', fr: 'un nombre entier de mois' }, (cell) => {
    const months = Number(decimalOf(cell) ?? NaN);
    return Number.isInteger(months) && Math.abs(months) < 12_000
      ? formatIsoDate(addMonths(asOf, -months))
      : undefined;
  });

const isoExpected = { en: 'a date, year-month-day', fr: 'une date, année-mois-jour' };

export const addDaysStep = ({ days }: StepOf<'addDays'>): ValueStep =>
  valueStep(isoExpected, (cell) => {
    const date = parseIsoDate(cellText(cell));
    return date && formatIsoDate(addDays(date, days));
  });

export const currentTermStep = ({ months, edge }: StepOf<'currentTerm'>, asOf: CalendarDate): ValueStep =>
  valueStep(isoExpected, (cell) => {
    const start = parseIsoDate(cellText(cell));
    if (!start) return undefined;
    const elapsed = (asOf.year - start.year) * 12 + asOf.month - start.month - (asOf.day < start.day ? 1 : 0);
    const terms = Math.max(0, Math.floor(elapsed / months));
    const day =
      edge === 'first'
        ? addMonths(start, terms * months)
        : addDays(addMonths(start, (terms + 1) * months), -1);
    return formatIsoDate(day);
  });
