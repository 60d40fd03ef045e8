import type { Cell } from '../../core/entity/cell';

/** Digits Excel keeps of a number; more must stay text. */
const exactDigits = 15;

/** A figure as a cell: a number while Excel keeps all its digits, else its text. */
export function figureCell(text: string | undefined): Cell {
  if (text === undefined) return '';
  return text.replace(/[-.]/g, '').replace(/^0+/, '').length > exactDigits ? text : Number(text);
}
