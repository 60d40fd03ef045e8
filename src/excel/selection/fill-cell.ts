import { safeCell } from '../cells/safe-cell';
import type { ExcelHost } from '../excel-host';

/** Writes a text into one cell, as its format takes it; row and column count from 0. */
export const fillCell = (
  host: ExcelHost,
  sheet: string,
  rowIndex: number,
  columnIndex: number,
  text: string,
): Promise<void> =>
  host.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getCell(rowIndex, columnIndex);
    cell.load('numberFormat');
    await context.sync();
    cell.values = [[safeCell(text, cell.numberFormat[0]?.[0] === '@')]];
    await context.sync();
  });
