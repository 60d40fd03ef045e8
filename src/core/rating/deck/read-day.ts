import { isFormulaError, type Cell } from '../../entity/cell';
import { cellText } from '../../entity/kinds/read-text';
import type { DateOrder } from '../../fixes/date-order';
import { readDateText } from '../../fixes/read-date-text';
import { formatIsoDate, parseIsoDate } from '../../kernel/calendar-date';
import { dateFromSerial, type DateSystem } from '../../kernel/excel-serial';
import { failure, success } from '../../kernel/result';
import { cleanText } from '../../kernel/text';
import type { CellReading } from './deck-reading';

/** What is known of a column of days. */
export interface DayColumn {
  readonly dateSystem: DateSystem;
  readonly order: DateOrder;
  /** ISO date, by which years of two digits are read. */
  readonly today: string;
}

function ofText(text: string, { order, today }: DayColumn): CellReading<string> {
  if (parseIsoDate(text)) return success({ value: text });
  const read = readDateText(text, order, today);
  const [day, other] = read?.dates ?? [];
  if (!read || day === undefined) return failure('notDate');
  if (other !== undefined) return failure('twoDays');
  return success({ value: day, why: read.settled || /\p{L}/u.test(text) ? 'date' : 'dateOrder' });
}

/** The day a cell means, ISO text; a number is Excel's day, or one written as 20261122. */
export function readDay(cell: Cell, column: DayColumn): CellReading<string> {
  if (typeof cell === 'number') {
    const date = dateFromSerial(cell, column.dateSystem);
    return date ? success({ value: formatIsoDate(date) }) : ofText(String(cell), column);
  }
  return isFormulaError(cell) ? failure('formulaError') : ofText(cleanText(cellText(cell)), column);
}
