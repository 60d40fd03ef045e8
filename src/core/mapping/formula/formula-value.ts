import type { Cell } from '../../entity/cell';
import { cellText } from '../../entity/kinds/read-text';
import {
  decimalFromNumber,
  formatDecimal,
  significantScale,
  rescale,
  type Decimal,
} from '../../kernel/decimal';
import { parseNumberText } from '../../kernel/number-text';
import { cleanText } from '../../kernel/text';

/** What an expression works with: a text (`''` is blank), an exact number, or true and false. */
export type FormulaValue = string | boolean | Decimal;

/** A cell of the source; its text is cleaned as the mapping cleans every value. */
export const valueOfCell = (cell: Cell): FormulaValue =>
  typeof cell === 'number'
    ? (decimalFromNumber(cell) ?? '')
    : typeof cell === 'string'
      ? cleanText(cell)
      : cell;

export const textOf = (value: FormulaValue): string =>
  typeof value === 'object' ? shortest(value) : typeof value === 'string' ? value : cellText(value);

/** A number without zeros that carry nothing. */
const shortest = (value: Decimal): string => formatDecimal(rescale(value, significantScale(value), 'down'));

/** The value as a number; undefined for what is none, blanks too. */
export const numberOf = (value: FormulaValue): Decimal | undefined =>
  typeof value === 'object' ? value : typeof value === 'string' ? parseNumberText(value) : undefined;

/** What counts as holding: true, a number but zero, any text but none. */
export const holds = (value: FormulaValue): boolean =>
  typeof value === 'object' ? value.units !== 0 : value !== false && value !== '';

/** The value as a cell: numbers as exact texts, which money fields read to the cent. */
export const cellOf = (value: FormulaValue): Cell => (typeof value === 'boolean' ? value : textOf(value));
