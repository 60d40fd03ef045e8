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

/** Rows of a grid that hold something, noted where they are not as wide as the headings. */
function keepRows(
  grid: readonly Row[],
  headingWidth: number,
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
    noteRow(row, number, headingWidth, options, notes);
    rows.push(row);
    rowNumbers.push(number);
  });
  return { rows, rowNumbers };
}

/** A table whose rows come one part after another: the first of them, and what makes rows of later parts. */
export interface GridReading {
  readonly table: GridTable;
  readonly later: (
    grid: readonly Row[],
    rowNumbers: readonly number[],
  ) => Pick<GridTable, 'rows' | 'rowNumbers'>;
}

/**
 * Finds the headings of a grid, joined where they stand in two rows, makes them distinct, leaves out blank rows and says
 * so; every other cell is kept. Later rows are kept and noted as those of the grid are, cells beyond its width too.
 */
export function readGrid(grid: readonly Row[], options: GridOptions, notes: NoteCollector): GridReading {
  const filled = fillMerged(grid, options.merges ?? [], notes);
  const span = headingRows(filled, options, notes);
  const headerRow = options.rowNumbers[span.first] ?? 1;
  const raw = headingsOf(filled, span, headerRow, notes);
  const headingWidth = options.rectangular ? widthOf(raw) : raw.length;
  const { rectangular } = options;
  const keep = (part: readonly Row[], rowNumbers: readonly number[]) =>
    keepRows(part, headingWidth, { rowNumbers, rectangular }, notes);
  const from = span.last + 1;
  const first = keep(filled.slice(from), options.rowNumbers.slice(from));
  const width = first.rows.reduce((most, row) => Math.max(most, widthOf(row)), widthOf(raw));
  const rows = first.rows.map((row) => padded(row, width));
  return {
    table: { headerRow, headings: nameHeadings(raw, width, headerRow, notes), ...first, rows },
    later: (part, rowNumbers) => {
      const kept = keep(part, rowNumbers);
      return { ...kept, rows: kept.rows.map((row) => (row.length < width ? padded(row, width) : row)) };
    },
  };
}

/** The table of a whole grid, with the rows noted that look as if they were no data. */
export function tableFromGrid(grid: readonly Row[], options: GridOptions, notes: NoteCollector): GridTable {
  const { table } = readGrid(grid, options, notes);
  const { headings, rows, rowNumbers } = table;
  for (const [index, code] of oddRows(rows, headings))
    notes.add(code, rowNumbers[index] ?? 1, { example: rowText(rows[index] ?? []) });
  return table;
}
