import {
  BooleanNumber,
  type IColumnData,
  type IObjectArrayPrimitiveType,
  type IRowData,
  type Worksheet as GridSheet,
} from '@univerjs/core';
import type { Area } from '../../host/workbook/area';
import { cellsOf } from '../../host/workbook/area';
import { displayedText } from '../../host/workbook/displayed-text';
import type { Worksheet } from '../../host/workbook/worksheet';

/** Calibri 11, as the host reckons: a character is 7 pixels wide, a row of one line 20 pixels high. */
const characterPixels = 7;
const linePixels = 20;
const standardColumn = 64;
const pixelsOfPoint = 4 / 3;

/** Rows whose wrapped text is given the height it needs: headings and the Plan sheet, not the data. */
const fittedRows = 200;

export const pixelsOfWidth = (characters: number): number => Math.round(characters * characterPixels);
export const widthOfPixels = (pixels: number): number => pixels / characterPixels;
export const pointsOfPixels = (pixels: number): number => pixels / pixelsOfPoint;

function replaceAll<T>(target: IObjectArrayPrimitiveType<T>, entries: Iterable<readonly [number, T]>): void {
  for (const key of Object.keys(target)) Reflect.deleteProperty(target, key);
  for (const [key, value] of entries) target[key] = value;
}

const hidden = (is: boolean | undefined): Pick<IRowData, 'hd'> => (is ? { hd: BooleanNumber.TRUE } : {});

function columnsOf(sheet: Worksheet): [number, IColumnData][] {
  return [...sheet.columns].map(([index, column]) => [
    index,
    {
      w: column.width === undefined ? standardColumn : pixelsOfWidth(column.width),
      ...hidden(column.hidden),
    },
  ]);
}

/** How many lines a wrapped text takes in its column. */
function linesOf(sheet: Worksheet, row: number, column: number): number {
  const style = sheet.styleAt(row, column);
  const value = sheet.cells.get(row, column);
  if (!style.alignment?.wrapText || value === undefined) return 1;
  const text = displayedText(value, style.numFmt ?? 'General', sheet.workbook.dateSystem);
  const width =
    (sheet.columns.get(column)?.width ?? standardColumn / characterPixels) * (style.font?.bold ? 1 : 1.12);
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / width)), 0);
}

function fittedHeight(sheet: Worksheet, row: number, used: Area): number {
  let tallest = linePixels;
  for (let column = used.left; column <= used.right; column++) {
    if (sheet.cells.get(row, column) === undefined) continue;
    const lines = linesOf(sheet, row, column) * linePixels;
    const size = (sheet.styleAt(row, column).font?.size ?? 11) * pixelsOfPoint * 1.35;
    tallest = Math.max(tallest, lines, Math.ceil(size));
  }
  return tallest;
}

/** Every row by its height, so that the grid fits none by itself: a drop-down in it would make it taller. */
function* rowsOf(sheet: Worksheet, count: number): Generator<[number, IRowData]> {
  const used = sheet.cells.usedArea();
  const lastFitted = used ? Math.min(used.bottom, used.top + fittedRows) : -1;
  for (let index = 0; index < count; index++) {
    const row = sheet.rows.get(index);
    const fitted = used && index <= lastFitted ? fittedHeight(sheet, index, used) : linePixels;
    const h = row?.height === undefined ? fitted : Math.round(row.height * pixelsOfPoint);
    yield [index, { h, ia: BooleanNumber.FALSE, ...hidden(row?.hidden === true || row?.filtered === true) }];
  }
}

/** Gives the grid's sheet the widths, heights, hidden lines, merged cells and frozen panes of the host's. */
export function paintLayout(grid: GridSheet, sheet: Worksheet): void {
  const config = grid.getConfig();
  config.defaultColumnWidth = standardColumn;
  config.defaultRowHeight = linePixels;
  config.showGridlines = sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  replaceAll(grid.getColumnManager().getColumnData(), columnsOf(sheet));
  replaceAll(grid.getRowManager().getRowData(), rowsOf(sheet, grid.getRowCount()));
  grid.setMergeData(
    sheet.merges
      .filter((area) => cellsOf(area) > 1)
      .map(({ top, left, bottom, right }) => ({
        startRow: top,
        startColumn: left,
        endRow: bottom,
        endColumn: right,
      })),
  );
  const { rows, columns } = sheet.frozen;
  config.freeze = {
    ySplit: rows,
    xSplit: columns,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  };
}
