import type { Cell } from '../../core/entity/cell';
import { CodedError } from '../../core/kernel/coded-error';

/** What one cell of Excel holds at most, in characters. */
export const maxCellText = 32_767;

/**
 * A cell as it may be written. In a text column ('@') everything is text as it stands; elsewhere text gets an
 * apostrophe, so that no text from outside becomes a formula, a date or a number that lost digits.
 */
export function safeCell(cell: Cell, isTextColumn: boolean): Cell {
  if (cell === '') return cell;
  if (isTextColumn) return String(cell);
  return typeof cell === 'string' ? `'${cell}` : cell;
}

/** Refuses text that Excel cannot hold before anything is written. */
export function requireCellsFit(field: string, cells: readonly Cell[]): void {
  const row = cells.findIndex((cell) => typeof cell === 'string' && cell.length > maxCellText);
  if (row < 0) return;
  throw new CodedError(
    'TEXT_TOO_LONG',
    'notDone',
    `Row ${row + 1} of ${field} holds more than ${maxCellText} characters, the most a cell can.`,
    { field, row: row + 1 },
  );
}
