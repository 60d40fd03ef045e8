import type { Cell } from '../entity/cell';
import { cellText } from '../entity/kinds/read-text';
import { saysNothing } from '../kernel/placeholder-text';
import { tidyText } from '../kernel/text';

/** What two values have in common that mean the same to a person: no case, no stray blanks, one form of quotes. */
export const matchKey = (cell: Cell): string => tidyText(cellText(cell)).toLowerCase();

/** The same of a value by which rows find one another; blank for what says that there is none. */
export function linkKey(cell: Cell): string {
  const key = matchKey(cell);
  return saysNothing(key) ? '' : key;
}
