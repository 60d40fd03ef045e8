import { cellsOf, columnsOf, isWholeColumns, isWholeRows, rowsOf, type Area } from '../../workbook/area';
import { plainValue, valueTypeOf } from '../../workbook/cell-value';
import { displayedText } from '../../workbook/displayed-text';
import { invalidArgument } from '../../workbook/host-fault';
import { requireShape, type Input } from '../../workbook/write-cells';
import type { Worksheet } from '../../workbook/worksheet';
import type { Json, RangeRef } from '../host-object';

/** Excel answers null instead of cells for whole columns and rows, and beyond 5 million cells. */
const mostCells = 5_000_000;
export const isUnbounded = (area: Area): boolean =>
  isWholeColumns(area) || isWholeRows(area) || cellsOf(area) > mostCells;

function grid(range: RangeRef, cell: (sheet: Worksheet, row: number, column: number) => Json): Json {
  const { sheet, area } = range;
  if (isUnbounded(area)) return null;
  const rows: Json[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: Json[] = [];
    for (let column = area.left; column <= area.right; column++) cells.push(cell(sheet, row, column));
    rows.push(cells);
  }
  return rows;
}

/** Reads column by column, which is how cells are stored. */
export function readValues({ sheet, area }: RangeRef): Json {
  if (isUnbounded(area)) return null;
  const width = columnsOf(area);
  const rows: Json[][] = Array.from({ length: rowsOf(area) }, () => new Array<Json>(width).fill(''));
  for (let column = area.left; column <= area.right; column++) {
    const values = sheet.cells.column(column, area.top, area.bottom);
    const end = Math.min(area.bottom, values.length - 1);
    for (let row = area.top; row <= end; row++) {
      const value = values[row];
      const cells = rows[row - area.top];
      if (value !== undefined && cells) cells[column - area.left] = plainValue(value);
    }
  }
  return rows;
}

export const readFormulas = (range: RangeRef): Json =>
  grid(
    range,
    (sheet, row, column) => sheet.cells.formula(row, column) ?? plainValue(sheet.cells.get(row, column)),
  );

export const readValueTypes = (range: RangeRef): Json =>
  grid(range, (sheet, row, column) => valueTypeOf(sheet.cells.get(row, column)));

export const readText = (range: RangeRef): Json =>
  grid(range, (sheet, row, column) =>
    displayedText(sheet.cells.get(row, column), sheet.numberFormatAt(row, column), sheet.workbook.dateSystem),
  );

export const readNumberFormat = (range: RangeRef): Json =>
  grid(range, (sheet, row, column) => sheet.numberFormatAt(row, column));

const isInput = (value: Json): value is Input => value === null || typeof value !== 'object';

/** The rows an add-in hands over: a matrix that fits the area, or one value for every cell of it. */
export function inputRows(area: Area, value: Json): readonly (readonly Input[])[] {
  if (isInput(value)) {
    if (isUnbounded(area)) throw invalidArgument();
    const row = new Array<Input>(columnsOf(area)).fill(value);
    return new Array<readonly Input[]>(rowsOf(area)).fill(row);
  }
  if (!Array.isArray(value)) throw invalidArgument();
  const rows = value as readonly Json[];
  if (!rows.every((row): row is readonly Input[] => Array.isArray(row) && row.every(isInput))) {
    throw invalidArgument();
  }
  requireShape(area, rows);
  return rows;
}
