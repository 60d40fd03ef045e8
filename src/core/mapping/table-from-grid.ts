import { isBlank, isFormulaError, type Cell } from '../entity/cell';
import { cleanText, foldText } from '../kernel/text';
import { fillMerged, type MergedRange } from './fill-merged';
import { findHeaderRow } from './header-row';
import { headingSpan, joinHeadings } from './heading-rows';
import { rowText } from './leave-out-rows';
import { oddRows } from './odd-rows';
import type { NoteCollector } from './source-notes';
import type { SourceTable } from './source-table';

type Row = readonly Cell[];

/** Headings, rows and notes of a grid; the caller adds what it knows of the file. */
export type GridTable = Pick<SourceTable, 'headerRow' | 'headings' | 'rows' | 'rowNumbers'>;

export interface GridOptions {
  /** File line or sheet row of each row of the grid, from 1. */
  readonly rowNumbers: readonly number[];
  /** The row number of the headings when the user knows better. */
  readonly headerRow?: number;
  /** How many rows the headings take, when the user knows better. */
  readonly headerRows?: number;
  /** Merged cells of a sheet. */
  readonly merges?: readonly MergedRange[];
  /** Whether rows may be narrower than the headings, as those of a sheet are. */
  readonly rectangular: boolean;
}

const isBlankRow = (row: Row): boolean => row.every(isBlank);

function nameHeadings(raw: Row, width: number, row: number, notes: NoteCollector): string[] {
  const taken = new Set<string>();
  return Array.from({ length: width }, (_unused, index) => {
    const text = cleanText(String(raw[index] ?? '')).replace(/\s+/g, ' ');
    const base = text === '' ? `Column ${index + 1}` : text;
    if (text === '') notes.add('blankHeading', row);
    let name = base;
    for (let count = 2; taken.has(foldText(name) || name); count += 1) name = `${base} (${count})`;
    if (name !== base) notes.add('duplicateHeading', row);
    taken.add(foldText(name) || name);
    return name;
  });
}

const widthOf = (row: Row): number => {
  const trailing = row.findLastIndex((cell) => !isBlank(cell));
  return trailing + 1;
};

function padded(row: Row, width: number): Row {
  if (row.length === width) return row;
  return Array.from({ length: width }, (_unused, index) => row[index] ?? '');
}

interface HeadingRows {
  readonly first: number;
  readonly last: number;
}

/** Where the headings stand: as a person says, else as found, with what stands above noted. */
function headingRows(grid: readonly Row[], options: GridOptions, notes: NoteCollector): HeadingRows {
  const { headerRow, headerRows, rowNumbers } = options;
  if (headerRow !== undefined) {
    const first = Math.max(0, rowNumbers.indexOf(headerRow));
    return { first, last: first + (headerRows ?? 1) - 1 };
  }
  const found = findHeaderRow(grid);
  if (found === undefined) notes.add('noHeadings', rowNumbers[0] ?? 1, { example: rowText(grid[0] ?? []) });
  const [first, last] = found === undefined ? [0, 0] : headingSpan(grid, found);
  if (first > 0) {
    const example =
      grid
        .slice(0, first)
        .map(rowText)
        .find((text) => text !== '') ?? '';
    notes.add('titleRows', rowNumbers[0] ?? 1, { count: first, example });
  }
  return { first, last: headerRows === undefined ? last : first + headerRows - 1 };
}

function headingsOf(
  grid: readonly Row[],
  { first, last }: HeadingRows,
  row: number,
  notes: NoteCollector,
): Row {
  const headings = joinHeadings(grid.slice(first, last + 1));
  if (last > first) notes.add('headingRows', row, { count: last - first + 1, example: rowText(headings) });
  return headings;
}

function noteRow(
  row: Row,
  number: number,
  width: number,
  options: Pick<GridOptions, 'rectangular'>,
  notes: NoteCollector,
): void {
  const ragged = options.rectangular ? widthOf(row) > width : row.length !== width;
  if (ragged) notes.add('raggedRow', number, { example: rowText(row) });
  const errors = row.filter(isFormulaError).length;
  if (errors > 0) notes.add('formulaErrors', number, errors);
}

interface KeptRows {
  readonly rows: readonly Row[];
  readonly rowNumbers: readonly number[];
  readonly width: number;
}

function keepRows(
  grid: readonly Row[],
  from: number,
  headings: Row,
  options: GridOptions,
  notes: NoteCollector,
): KeptRows {
  const kept: Row[] = [];
  const rowNumbers: number[] = [];
  const headingWidth = options.rectangular ? widthOf(headings) : headings.length;
  let width = widthOf(headings);
  for (let index = from; index < grid.length; index += 1) {
    const row = grid[index] ?? [];
    const number = options.rowNumbers[index] ?? index + 1;
    if (isBlankRow(row)) {
      notes.add('blankRow', number);
      continue;
    }
    noteRow(row, number, headingWidth, options, notes);
    width = Math.max(width, widthOf(row));
    kept.push(row);
    rowNumbers.push(number);
  }
  return { rows: kept.map((row) => padded(row, width)), rowNumbers, width };
}

/** Later rows of a grid whose first ones made a table so wide, kept and noted as those were. */
export function laterRows(
  grid: readonly Row[],
  width: number,
  options: Pick<GridOptions, 'rowNumbers' | 'rectangular'>,
  notes: NoteCollector,
): Pick<GridTable, 'rows' | 'rowNumbers'> {
  const rows: Row[] = [];
  const rowNumbers: number[] = [];
  grid.forEach((row, index) => {
    const number = options.rowNumbers[index] ?? index + 1;
    if (isBlankRow(row)) {
      notes.add('blankRow', number);
      return;
    }
    noteRow(row, number, width, options, notes);
    rows.push(row.length < width ? padded(row, width) : row);
    rowNumbers.push(number);
  });
  return { rows, rowNumbers };
}

/**
 * Finds the headings of a grid, joined where they stand in two rows, makes them distinct, leaves out blank rows and says
 * so; every other cell is kept.
 */
export function tableFromGrid(grid: readonly Row[], options: GridOptions, notes: NoteCollector): GridTable {
  const filled = fillMerged(grid, options.merges ?? [], notes);
  const span = headingRows(filled, options, notes);
  const headerRow = options.rowNumbers[span.first] ?? 1;
  const raw = headingsOf(filled, span, headerRow, notes);
  const { rows, rowNumbers, width } = keepRows(filled, span.last + 1, raw, options, notes);
  const headings = nameHeadings(raw, width, headerRow, notes);
  for (const [index, code] of oddRows(rows, headings))
    notes.add(code, rowNumbers[index] ?? 1, { example: rowText(rows[index] ?? []) });
  return { headerRow, headings, rows, rowNumbers };
}
