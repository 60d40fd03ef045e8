import { isBlank, type Cell } from '../entity/cell';
import { parseNumberText } from '../kernel/number-text';
import type { NoteCollector } from './source-notes';

/** Merged cells of a sheet, by index from 0, ends included. */
export interface MergedRange {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

const isText = (cell: Cell): boolean => typeof cell === 'string' && !parseNumberText(cell);

/** Gives the text of merged cells to each of them; a number stays in its first cell, or sums would grow. */
export function fillMerged(
  grid: readonly (readonly Cell[])[],
  merges: readonly MergedRange[],
  notes: NoteCollector,
): readonly (readonly Cell[])[] {
  if (merges.length === 0) return grid;
  const filled = grid.map((row) => [...row]);
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const cell = grid[startRow]?.[startCol] ?? '';
    if (isBlank(cell)) continue;
    const cells = (endRow - startRow + 1) * (endCol - startCol + 1) - 1;
    const detail = { count: cells, example: String(cell) };
    notes.add(isText(cell) ? 'mergedCells' : 'mergedNumbers', startRow + 1, detail);
    if (!isText(cell)) continue;
    for (let row = startRow; row <= Math.min(endRow, filled.length - 1); row += 1) {
      for (let column = startCol; column <= endCol; column += 1) {
        const line = filled[row];
        if (line && isBlank(line[column] ?? '')) line[column] = cell;
      }
    }
  }
  // What is filled beyond a short row leaves holes before it.
  return filled.map((row) => Array.from({ length: row.length }, (_unused, column) => row[column] ?? ''));
}
