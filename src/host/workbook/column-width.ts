import type { Area } from './area';
import { displayedText } from './displayed-text';
import { sizeLines } from './line-layout';
import type { Worksheet } from './worksheet';

/** Calibri 11: one digit is 7 pixels wide, a column adds 5; a point is 4/3 pixel. */
const digitPixels = 7;
const standardWidth = 64 / digitPixels;
export const standardHeight = 15;

const pointsFromWidth = (width: number): number => Math.round(width * digitPixels) * 0.75;

/** The width a file holds for a width in points. */
export const columnWidthFromPoints = (points: number): number =>
  Math.round((points / 0.75 / digitPixels) * 256) / 256;

/** The shared width of columns in points; null when they differ. */
export function columnPoints(sheet: Worksheet, left: number, right: number): number | null {
  const widths = new Set<number>();
  let custom = 0;
  for (const [column, { width }] of sheet.columns) {
    if (column < left || column > right || width === undefined) continue;
    custom++;
    widths.add(width);
  }
  if (custom < right - left + 1) widths.add(standardWidth);
  const [only = standardWidth] = widths;
  return widths.size > 1 ? null : pointsFromWidth(only);
}

/** The shared height of rows in points; null when they differ. */
export function rowPoints(sheet: Worksheet, top: number, bottom: number): number | null {
  const heights = new Set<number>();
  let custom = 0;
  for (const [row, { height }] of sheet.rows) {
    if (row < top || row > bottom || height === undefined) continue;
    custom++;
    heights.add(height);
  }
  if (custom < bottom - top + 1) heights.add(standardHeight);
  const [only = standardHeight] = heights;
  return heights.size > 1 ? null : only;
}

/** Rows looked at when a column is fitted: enough to be right in practice, few enough to stay quick. */
const fittedRows = 2_000;

/** Makes columns as wide as their longest text, reckoned by its characters. */
export function autofitColumns(sheet: Worksheet, area: Area): void {
  const last = Math.min(area.right, Math.max(-1, ...sheet.cells.columns()));
  for (let column = area.left; column <= last; column++) {
    const bottom = Math.min(area.bottom, sheet.cells.column(column).length - 1, area.top + fittedRows);
    let longest = 0;
    for (let row = area.top; row <= bottom; row++) {
      const shown = displayedText(
        sheet.cells.get(row, column),
        sheet.numberFormatAt(row, column),
        sheet.workbook.dateSystem,
      );
      for (const line of shown.split('\n')) longest = Math.max(longest, line.length);
    }
    if (longest > 0)
      sizeLines(sheet, 'columns', column, column, Math.min(255, Math.max(standardWidth, longest + 1.7)));
  }
}
