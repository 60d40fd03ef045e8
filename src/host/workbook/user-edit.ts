import { areaAt, intersection, lastColumn, lastRow, type Area } from './area';
import type { Shift } from './change';
import { itemNotFound } from './host-fault';
import { selectArea } from './select-area';
import { activateSheet, deleteSheet, moveSheet, renameSheet } from './sheet-acts';
import { shiftCells } from './shift-cells';
import { sortCells, type SortKey } from './sort-cells';
import type { Table } from './table';
import { resizeTable } from './table-acts';
import { filterColumn } from './table-filter';
import type { FilterCriteria } from './table';
import type { Workbook } from './workbook';
import { clearContents, writeCells, type Input } from './write-cells';
import type { Worksheet } from './worksheet';

/** What a person does in the grid. Each function is one act: observers and add-ins hear of it once, as they do in Excel. */
function act<T>(workbook: Workbook, sheetName: string, work: (sheet: Worksheet) => T): T {
  const sheet = workbook.sheetNamed(sheetName);
  if (!sheet) throw itemNotFound();
  return workbook.batch('user', () => work(sheet));
}

/**
 * Types or pastes values from a top left cell on, with Excel's coercions; null leaves a cell as it is. A table right above or
 * left of them grows over them. Throws AccessDenied on locked cells of a protected sheet.
 */
export function setCells(
  workbook: Workbook,
  sheetName: string,
  top: number,
  left: number,
  values: readonly (readonly Input[])[],
): void {
  const width = Math.max(0, ...values.map((row) => row.length));
  if (width === 0) return;
  const rows = values.map((row) => [...row, ...new Array<null>(width - row.length).fill(null)]);
  act(workbook, sheetName, (sheet) => {
    const area = areaAt(top, left, rows.length, width);
    writeCells(sheet, area, rows);
    growTables(sheet, area);
  });
}

function growTables(sheet: Worksheet, area: Area): void {
  for (const table of [...sheet.tables]) {
    const grown = grownOver(table, area);
    const free = grown && !sheet.tables.some((other) => other !== table && intersection(other.area, grown));
    if (free && !sheet.protection?.sheet) resizeTable(table, grown);
  }
}

/** Excel's autocorrect: entries in the row below a table, or the column to its right, become part of it. */
function grownOver({ area: own, showTotals }: Table, area: Area): Area | undefined {
  const beside = area.left <= own.right && area.right >= own.left;
  if (
    !showTotals &&
    beside &&
    area.top <= own.bottom + 1 &&
    area.bottom > own.bottom &&
    area.top >= own.top
  ) {
    return { ...own, bottom: area.bottom };
  }
  const level = area.top >= own.top && area.bottom <= own.bottom;
  if (level && area.left <= own.right + 1 && area.right > own.right && area.left > own.left) {
    return { ...own, right: area.right };
  }
  return undefined;
}

/** Empties cells, as the Delete key does. */
export const clearArea = (workbook: Workbook, sheetName: string, area: Area): void =>
  act(workbook, sheetName, (sheet) => clearContents(sheet, area));

const wholeRows = (top: number, count: number): Area => ({
  top,
  bottom: top + count - 1,
  left: 0,
  right: lastColumn,
});
const wholeColumns = (left: number, count: number): Area => ({
  left,
  right: left + count - 1,
  top: 0,
  bottom: lastRow,
});

const shift = (workbook: Workbook, sheetName: string, area: Area, direction: Shift): void =>
  act(workbook, sheetName, (sheet) => shiftCells(sheet, area, direction));

/** Puts blank rows in above row `top` (counted from 0). */
export const insertRows = (workbook: Workbook, sheetName: string, top: number, count: number): void =>
  shift(workbook, sheetName, wholeRows(top, count), 'down');

export const deleteRows = (workbook: Workbook, sheetName: string, top: number, count: number): void =>
  shift(workbook, sheetName, wholeRows(top, count), 'up');

export const insertColumns = (workbook: Workbook, sheetName: string, left: number, count: number): void =>
  shift(workbook, sheetName, wholeColumns(left, count), 'right');

export const deleteColumns = (workbook: Workbook, sheetName: string, left: number, count: number): void =>
  shift(workbook, sheetName, wholeColumns(left, count), 'left');

/** Sorts the rows of an area that has no heading row in it; columns of the keys count from its left side. */
export const sortRange = (
  workbook: Workbook,
  sheetName: string,
  area: Area,
  keys: readonly SortKey[],
): void => act(workbook, sheetName, (sheet) => sortCells(sheet, area, keys));

/** Filters a table's column by the values to show; undefined shows all. */
export const filterTableColumn = (
  workbook: Workbook,
  tableName: string,
  columnId: number,
  criteria: FilterCriteria | undefined,
): void => {
  const table = workbook.tableNamed(tableName);
  if (!table) throw itemNotFound();
  workbook.batch('user', () => filterColumn(table, columnId, criteria));
};

/** Selects cells and brings their sheet to the front. */
export const selectRange = (workbook: Workbook, sheetName: string, area: Area): void =>
  act(workbook, sheetName, (sheet) => selectArea(sheet, area));

export const switchToSheet = (workbook: Workbook, sheetName: string): void =>
  act(workbook, sheetName, activateSheet);

export const renameSheetTo = (workbook: Workbook, sheetName: string, name: string): void =>
  act(workbook, sheetName, (sheet) => renameSheet(sheet, name));

export const addBlankSheet = (workbook: Workbook, name?: string): Worksheet =>
  workbook.batch('user', () => workbook.addSheet(name));

export const removeSheet = (workbook: Workbook, sheetName: string): void =>
  act(workbook, sheetName, deleteSheet);

/** Moves a sheet to a place among all sheets, counted from 0. */
export const moveSheetTo = (workbook: Workbook, sheetName: string, position: number): void =>
  act(workbook, sheetName, (sheet) => moveSheet(sheet, position));
