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

interface FilledRange extends MergedRange {
  readonly text: Cell;
}

/** Gives the text of merged cells to each of them, row after row; a number stays in its first cell, or sums would grow. */
export class MergedFill {
  readonly #coming: MergedRange[];
  #filling: FilledRange[] = [];

  constructor(
    merges: readonly MergedRange[],
    private readonly notes: NoteCollector,
  ) {
    this.#coming = [...merges].sort((a, b) => b.startRow - a.startRow);
  }

  /** Whether a row that is not there has cells all the same. */
  reaches(row: number): boolean {
    return this.#filling.some(({ endRow }) => endRow >= row);
  }

  /** The row of this index, all of which come in order. */
  row(index: number, cells: readonly Cell[]): readonly Cell[] {
    this.#begin(index, cells);
    if (this.#filling.length === 0) return cells;
    this.#filling = this.#filling.filter(({ endRow }) => endRow >= index);
    const filled = [...cells];
    for (const { startCol, endCol, text } of this.#filling)
      for (let column = startCol; column <= endCol; column += 1)
        if (isBlank(filled[column] ?? '')) filled[column] = text;
    // What is filled beyond a short row leaves holes before it.
    return Array.from({ length: filled.length }, (_unused, column) => filled[column] ?? '');
  }

  /** Takes up the ranges that begin in this row; those of rows that are not there hold nothing. */
  #begin(index: number, cells: readonly Cell[]): void {
    for (let next = this.#coming.at(-1); next && next.startRow <= index; next = this.#coming.at(-1)) {
      this.#coming.pop();
      const { startRow, startCol, endRow, endCol } = next;
      const text = startRow === index ? (cells[startCol] ?? '') : '';
      if (isBlank(text)) continue;
      const count = (endRow - startRow + 1) * (endCol - startCol + 1) - 1;
      const code = isText(text) ? 'mergedCells' : 'mergedNumbers';
      this.notes.add(code, startRow + 1, { count, example: String(text) });
      if (isText(text)) this.#filling.push({ ...next, text });
    }
  }
}

/** The rows of a sheet that is there whole, its merged cells filled. */
export function fillMerged(
  grid: readonly (readonly Cell[])[],
  merges: readonly MergedRange[],
  notes: NoteCollector,
): readonly (readonly Cell[])[] {
  if (merges.length === 0) return grid;
  const fill = new MergedFill(merges, notes);
  return grid.map((row, index) => fill.row(index, row));
}
