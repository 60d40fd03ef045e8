import type { Cell } from '../../../core/entity/cell';
import { cellText } from '../../../core/entity/kinds/read-text';
import type { Words } from '../../messages/use-words';

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A value as people read it: a date in words, so that nobody takes its month for its day; blank by its word. */
export function valueWords(text: string, { say, longDate }: Words): string {
  if (text === '') return say('check.cause.blank');
  const [, year, month, day] = isoDate.exec(text) ?? [];
  return year === undefined ? text : longDate(new Date(Number(year), Number(month) - 1, Number(day)));
}

export const cellWords = (cell: Cell, words: Words): string => valueWords(cellText(cell), words);
