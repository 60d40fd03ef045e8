import type { ExcelHost } from '../excel-host';

/** Brings a cell before the person's eyes; row and column count from 0. */
export const selectCell = (
  host: ExcelHost,
  sheet: string,
  rowIndex: number,
  columnIndex: number,
): Promise<void> =>
  host.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getCell(rowIndex, columnIndex).select();
    await context.sync();
  });
