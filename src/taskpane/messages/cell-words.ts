import type { Cell } from '../../core/entity/cell';
import type { Field } from '../../core/entity/field';
import { cellText } from '../../core/entity/kinds/read-text';
import { dateFromSerial, secondOfDay, type DateSystem } from '../../core/kernel/excel-serial';
import type { Words } from './use-words';

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A value as people read it: a date in words, so that nobody takes its month for its day; blank by its word. */
export function valueWords(text: string, { say, longDate }: Words): string {
  if (text === '') return say('check.cause.blank');
  const [, year, month, day] = isoDate.exec(text) ?? [];
  return year === undefined ? text : longDate(new Date(Number(year), Number(month) - 1, Number(day)));
}

function serialWords(serial: number, withTime: boolean, dateSystem: DateSystem, words: Words): string {
  const date = dateFromSerial(serial, dateSystem);
  if (!date) return cellText(serial);
  const day = new Date(date.year, date.month - 1, date.day);
  if (!withTime) return words.longDate(day);
  return words.dateTime(new Date(day.setSeconds(secondOfDay(serial))));
}

/** Amounts have at least two decimals, as in their column. */
const withCents = (text: string): string => {
  const [, whole, cents] = /^(-?\d+)(?:\.(\d))?$/.exec(text) ?? [];
  return whole === undefined ? text : `${whole}.${(cents ?? '').padEnd(2, '0')}`;
};

/** A cell as its column shows it to people: a serial as its day, an amount in the locale, a logical as yes or no. */
export function cellWords(
  cell: Cell,
  field: Field | undefined,
  dateSystem: DateSystem,
  words: Words,
): string {
  if (typeof cell === 'boolean' && field?.kind === 'yesNo') return words.say(cell ? 'cell.yes' : 'cell.no');
  if (typeof cell !== 'number') return valueWords(cellText(cell), words);
  switch (field?.kind) {
    case 'date':
    case 'dateTime':
      return serialWords(cell, field.kind === 'dateTime', dateSystem, words);
    case 'money':
      return words.decimal(withCents(cellText(cell)));
    case 'decimal':
    case 'integer':
      return words.decimal(cellText(cell));
    case 'percent':
      return words.say('cell.percent', { value: words.decimal(cellText(cell)) });
    default:
      return cellText(cell);
  }
}
