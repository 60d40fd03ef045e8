import { isBlank, isFormulaError, type Cell } from '../entity/cell';
import { cleanText, foldText } from '../kernel/text';
import { findHeaderRow } from './header-row';
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

const totalWords = new Set([
  'total',
  'totals',
  'totaux',
  'grand total',
  'total general',
  'sous total',
  'subtotal',
]);

const looksLikeTotals = (row: Row): boolean => {
  const first = row.find((cell) => !isBlank(cell));
  return typeof first === 'string' && totalWords.has(foldText(first));
};

const widthOf = (row: Row): number => {
  const trailing = row.findLastIndex((cell) => !isBlank(cell));
  return trailing + 1;
};

function padded(row: Row, width: number): Row {
  if (row.length === width) return row;
  return Array.from({ length: width }, (_unused, index) => row[index] ?? '');
}

function headerIndex(grid: readonly Row[], options: GridOptions, notes: NoteCollector): number {
  if (options.headerRow !== undefined) return Math.max(0, options.rowNumbers.indexOf(options.headerRow));
  const found = findHeaderRow(grid);
  if (found === undefined) notes.add('noHeadings', options.rowNumbers[0] ?? 1);
  const index = found ?? 0;
  if (index > 0) notes.add('titleRows', options.rowNumbers[0] ?? 1, index);
  return index;
}

function noteRow(
  row: Row,
  number: number,
  headings: number,
  options: GridOptions,
  notes: NoteCollector,
): void {
  const ragged = options.rectangular ? widthOf(row) > headings : row.length !== headings;
  if (ragged) notes.add('raggedRow', number);
  if (looksLikeTotals(row)) notes.add('totalsRow', number);
  const errors = row.filter(isFormulaError).length;
  if (errors > 0) notes.add('formulaErrors', number, errors);
}

/** Finds the headings of a grid, makes them distinct, leaves out blank rows and says so; every other cell is kept. */
export function tableFromGrid(grid: readonly Row[], options: GridOptions, notes: NoteCollector): GridTable {
  const header = headerIndex(grid, options, notes);
  const headerRow = options.rowNumbers[header] ?? 1;
  const headingWidth = widthOf(grid[header] ?? []);
  const kept: Row[] = [];
  const rowNumbers: number[] = [];
  let width = headingWidth;
  for (let index = header + 1; index < grid.length; index += 1) {
    const row = grid[index] ?? [];
    const number = options.rowNumbers[index] ?? index + 1;
    if (isBlankRow(row)) {
      notes.add('blankRow', number);
      continue;
    }
    noteRow(row, number, options.rectangular ? headingWidth : (grid[header]?.length ?? 0), options, notes);
    width = Math.max(width, widthOf(row));
    kept.push(row);
    rowNumbers.push(number);
  }
  return {
    headerRow,
    headings: nameHeadings(grid[header] ?? [], width, headerRow, notes),
    rows: kept.map((row) => padded(row, width)),
    rowNumbers,
  };
}
