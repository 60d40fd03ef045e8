import { cellsOf, columnsOf, rowsOf, type Area } from './area';
import { plainValue, valueTypeOf, type CellValue } from './cell-value';
import type { CellDetails } from './change';
import { invalidArgument } from './host-fault';
import { requireUnlocked } from './sheet-guard';
import { readTableHeadings } from './table-headings';
import { typedEntry, type Entry } from './typed-entry';
import type { Worksheet } from './worksheet';

/** One thing to put in a cell: null leaves it as it is, '' empties it. */
export type Input = string | number | boolean | null;

const shapeMessage =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Throws InvalidArgument unless the rows are as many and as wide as the area. */
export function requireShape(area: Area, rows: readonly (readonly unknown[])[]): void {
  const width = columnsOf(area);
  if (rows.length !== rowsOf(area) || rows.some((row) => row.length !== width))
    throw invalidArgument(shapeMessage);
}

/** Types these inputs into the area, cell by cell, with Excel's coercions; the rows must fit the area. */
export function writeCells(sheet: Worksheet, area: Area, rows: readonly (readonly Input[])[]): void {
  requireShape(area, rows);
  requireUnlocked(sheet, area);
  const single = cellsOf(area) === 1 ? plainDetails(sheet, area) : undefined;
  for (let column = area.left; column <= area.right; column++) writeColumn(sheet, area, column, rows);
  readTableHeadings(sheet, area);
  const details = single?.(sheet);
  sheet.workbook.record({ kind: 'cells', sheet, area, ...(details && { details }) });
}

function writeColumn(
  sheet: Worksheet,
  area: Area,
  column: number,
  rows: readonly (readonly Input[])[],
): void {
  const { styles, dateSystem } = sheet.workbook;
  for (const run of [...sheet.formats.runs(column, area.top, area.bottom)]) {
    const format = styles.get(run.id).numFmt ?? 'General';
    for (let row = run.from; row <= run.to; row++) {
      const input = rows[row - area.top]?.[column - area.left];
      if (input === null || input === undefined) continue;
      const entry = entryOf(input, format, dateSystem);
      putEntry(sheet, row, column, entry, format);
    }
  }
}

function entryOf(input: Exclude<Input, null>, format: string, system: '1900' | '1904'): Entry {
  if (typeof input === 'string') return typedEntry(input, format, system);
  // Excel knows no negative zero.
  if (format !== '@') return { value: typeof input === 'number' ? input + 0 : input };
  return { value: typeof input === 'boolean' ? (input ? 'TRUE' : 'FALSE') : String(input) };
}

function putEntry(sheet: Worksheet, row: number, column: number, entry: Entry, format: string): void {
  if (entry.formula !== undefined && sheet.cells.formula(row, column) === entry.formula) return;
  sheet.cells.set(row, column, entry.value, entry.formula);
  if (entry.numberFormat === undefined || format !== 'General') return;
  const { styles } = sheet.workbook;
  const cell = { top: row, bottom: row, left: column, right: column };
  sheet.formats.change(cell, (id) =>
    styles.idOf({ ...styles.get(id), numFmt: entry.numberFormat ?? 'General' }),
  );
}

/** Remembers one cell and gives back a way to tell what became of it. */
function plainDetails(sheet: Worksheet, { top, left }: Area): (after: Worksheet) => CellDetails {
  const before: CellValue | undefined = sheet.cells.get(top, left);
  return (after) => {
    const value = after.cells.get(top, left);
    return {
      valueBefore: plainValue(before),
      valueAfter: plainValue(value),
      valueTypeBefore: valueTypeOf(before),
      valueTypeAfter: valueTypeOf(value),
    };
  };
}

/** Empties values and formulas; formats stay. */
export function clearContents(sheet: Worksheet, area: Area): void {
  requireUnlocked(sheet, area);
  const single = cellsOf(area) === 1 ? plainDetails(sheet, area) : undefined;
  sheet.cells.clear(area);
  readTableHeadings(sheet, area);
  const details = single?.(sheet);
  sheet.workbook.record({ kind: 'cells', sheet, area, ...(details && { details }) });
}
