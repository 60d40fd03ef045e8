import type { Cell } from '../../core/entity/cell';
import { CodedError } from '../../core/kernel/coded-error';
import { readCells } from '../cells/read-cells';
import type { ExcelHost } from '../excel-host';

export interface SheetSummary {
  readonly name: string;
  /** Rows and columns from A1 to the last cell that holds a value. */
  readonly rows: number;
  readonly columns: number;
}

/** The sheets people see, in their order. */
export const listSheets = (host: ExcelHost): Promise<readonly SheetSummary[]> =>
  host.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name,items/visibility');
    await context.sync();
    const visible = sheets.items.filter((sheet) => sheet.visibility === 'Visible');
    const used = visible.map((sheet) =>
      sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
    );
    await context.sync();
    return visible.map(({ name }, index) => {
      const range = used[index];
      if (!range || range.isNullObject) return { name, rows: 0, columns: 0 };
      return { name, rows: range.rowIndex + range.rowCount, columns: range.columnIndex + range.columnCount };
    });
  });

/** All cells of a sheet from A1 on, row by row, so that row numbers are those people see. */
export const readSheetGrid = (host: ExcelHost, sheetName: string): Promise<Cell[][]> =>
  host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName).load('name');
    await context.sync();
    if (sheet.isNullObject) {
      throw new CodedError('SHEET_MISSING', 'notDone', `The workbook has no sheet named ${sheetName}.`, {
        sheet: sheetName,
      });
    }
    const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    if (used.isNullObject) return [];
    const rows = used.rowIndex + used.rowCount;
    const columns = used.columnIndex + used.columnCount;
    const grid: Cell[][] = [];
    await readCells(
      context,
      [{ sheet: sheetName, top: 0, left: 0, rows, columns }],
      (_area, _from, slice) => {
        for (const row of slice) grid.push([...row]);
      },
    );
    return grid;
  });
