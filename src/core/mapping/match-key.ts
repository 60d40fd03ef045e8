import type { Cell } from '../entity/cell';
import { cellText } from '../entity/kinds/read-text';
import { tidyText } from '../kernel/text';

/** What two values have in common that mean the same to a person: no case, no stray blanks, one form of quotes. */
export const matchKey = (cell: Cell): string => tidyText(cellText(cell)).toLowerCase();
