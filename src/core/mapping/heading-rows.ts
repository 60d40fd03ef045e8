import { isBlank, type Cell } from '../entity/cell';
import { cellText } from '../entity/kinds/read-text';
import { parseNumberText } from '../kernel/number-text';
import { cleanText, foldText } from '../kernel/text';

type Row = readonly Cell[];

/** Data rows looked at below the headings. */
const looked = 20;

const isWord = (cell: Cell): boolean =>
  typeof cell === 'string' && !isBlank(cell) && !parseNumberText(cell) && !/^\d{1,4}[-/.]\d/.test(cell);

const isFigure = (cell: Cell): boolean => !isBlank(cell) && !isWord(cell);

/** Columns that hold figures below, yet a word in this row: it is no row of data. */
function wordsOverFigures(row: Row, below: readonly Row[]): number {
  return row.filter((cell, column) => {
    if (!isWord(cell)) return false;
    const filled = below.map((other) => other[column] ?? '').filter((other) => !isBlank(other));
    return filled.length > 1 && filled.filter(isFigure).length >= filled.length * 0.8;
  }).length;
}

const repeats = (row: Row): boolean => {
  const words = row.filter((cell) => !isBlank(cell)).map((cell) => foldText(cellText(cell)));
  return new Set(words).size < words.length;
};

/** Words only, few enough to head several columns each. */
const isGroupRow = (row: Row, width: number): boolean => {
  const filled = row.filter((cell) => !isBlank(cell));
  return filled.length > 1 && filled.length < width && filled.every(isWord);
};

/** First and last row of the headings, where they stand in two rows; the found row alone otherwise. */
export function headingSpan(grid: readonly Row[], header: number): readonly [first: number, last: number] {
  const row = grid[header] ?? [];
  const above = grid[header - 1];
  const width = row.filter((cell) => !isBlank(cell)).length;
  if (above && repeats(row) && isGroupRow(above, width)) return [header - 1, header];
  const next = grid[header + 1] ?? [];
  const below = grid.slice(header + 2, header + 2 + looked);
  if (!next.some(isFigure) && wordsOverFigures(next, below) > 1) return [header, header + 1];
  return [header, header];
}

/** A heading of a group stands over the columns up to the next one. */
function spread(row: Row, width: number): Cell[] {
  let last: Cell = '';
  return Array.from({ length: width }, (_unused, column) => {
    const cell = row[column] ?? '';
    if (!isBlank(cell)) last = cell;
    return last;
  });
}

/** Rows of headings as one: from above, groups spread over their columns. */
export function joinHeadings(rows: readonly Row[]): Row {
  const [only] = rows;
  if (!only || rows.length === 1) return only ?? [];
  const width = Math.max(...rows.map((row) => row.length));
  const filled = (row: Row): number => row.filter((cell) => !isBlank(cell)).length;
  const last = rows.at(-1) ?? [];
  const spreadRows = rows.map((row) =>
    row !== last && filled(row) < filled(last) ? spread(row, width) : row,
  );
  return Array.from({ length: width }, (_unused, column) => {
    const parts = spreadRows
      .map((row) => cleanText(cellText(row[column] ?? '')))
      .filter((part) => part !== '');
    return [...new Set(parts)].join(' ');
  });
}
