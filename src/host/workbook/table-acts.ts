import { columnsOf, contains, intersection, rowsOf, touches, type Area } from './area';
import { checkDefinedName } from './name-acts';
import { invalidArgument, itemAlreadyExists } from './host-fault';
import { requireUnprotected } from './sheet-guard';
import { shiftCells } from './shift-cells';
import { Table } from './table';
import { freeName, nameColumnsAfterCells } from './table-headings';
import type { Worksheet } from './worksheet';

/** Makes a table of an area. Without headings the cells move down one row and the columns are called Column1, Column2… */
export function addTable(sheet: Worksheet, area: Area, hasHeaders: boolean): Table {
  requireUnprotected(sheet);
  if (sheet.tables.some((table) => touches(table.area, area))) {
    throw invalidArgument('A table cannot overlap another table.');
  }
  const covered = withRows(area, hasHeaders);
  if (!hasHeaders) shiftCells(sheet, { ...area, bottom: area.top }, 'down');
  const { workbook } = sheet;
  const table = new Table(String(workbook.nextId()), sheet, freeTableName(sheet), covered);
  table.columns = Array.from({ length: columnsOf(area) }, (_, index) => ({
    id: index + 1,
    name: '',
    kept: {},
  }));
  nameColumnsAfterCells(table);
  sheet.tables.push(table);
  workbook.record({ kind: 'table', table, act: 'added' });
  return table;
}

const withRows = (area: Area, hasHeaders: boolean): Area => ({
  ...area,
  bottom: hasHeaders ? Math.max(area.bottom, area.top + 1) : area.bottom + 1,
});

function freeTableName(sheet: Worksheet): string {
  const taken = new Set(sheet.workbook.tables.map((table) => table.name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${number}`)) number++;
  return `Table${number}`;
}

/** Gives a table another name; it must be a legal name (`tbl1` reads as a cell) that no table or workbook name bears. */
export function renameTable(table: Table, name: string): void {
  checkDefinedName(name);
  const { workbook } = table.sheet;
  const holder = workbook.tableNamed(name);
  const nameTaken = workbook.names.some((own) => !own.sheet && own.name.toLowerCase() === name.toLowerCase());
  if ((holder && holder !== table) || nameTaken) throw itemAlreadyExists();
  table.name = name;
  workbook.record({ kind: 'table', table, act: 'renamed' });
}

/** Gives a table another area with the same heading row; columns come and go at its right side. */
export function resizeTable(table: Table, area: Area): void {
  const { sheet } = table;
  requireUnprotected(sheet);
  const clash = sheet.tables.some((other) => other !== table && intersection(other.area, area));
  const headed = area.top === table.area.top && intersection(area, table.area);
  if (clash || !headed || rowsOf(area) < (table.showHeaders ? 2 : 1)) throw invalidArgument();
  const shift = area.left - table.area.left;
  const kept = table.columns.slice(Math.max(0, shift));
  const before = Math.max(0, -shift);
  table.area = area;
  table.columns = Array.from({ length: columnsOf(area) }, (_, index) => {
    const known = kept[index - before];
    return known ?? { id: table.nextColumnId() + index, name: '', kept: {} };
  });
  if (table.showHeaders) nameColumnsAfterCells(table);
  sheet.workbook.record({ kind: 'table', table, act: 'resized' });
}

/** Takes the table away and leaves its cells. */
export function convertToRange(table: Table): void {
  const { sheet } = table;
  sheet.tables = sheet.tables.filter((other) => other !== table);
  sheet.workbook.record({ kind: 'table', table, act: 'deleted' });
}

/** Takes the table away with its cells. */
export function deleteTable(table: Table): void {
  convertToRange(table);
  table.sheet.cells.clear(table.area);
  table.sheet.workbook.record({ kind: 'cells', sheet: table.sheet, area: table.area });
}

/** Opens data rows in a table at `index` (counted from 0; the end when omitted) and gives their area. */
export function insertTableRows(table: Table, index: number | undefined, count: number): Area {
  const data = table.dataArea();
  const at = index === undefined ? data.bottom + 1 : data.top + index;
  if (at > data.bottom + 1 || at < data.top) throw invalidArgument();
  const area = { ...data, top: at, bottom: at + count - 1 };
  const appended = at === data.bottom + 1;
  shiftCells(table.sheet, area, 'down');
  if (appended && !contains(table.area, area))
    table.area = { ...table.area, bottom: table.area.bottom + count };
  return area;
}

/** Opens a column in a table at `index` (the end when omitted) under the first free name like `name`. */
export function insertTableColumn(table: Table, index: number | undefined, name: string): number {
  const at = index ?? table.columns.length;
  if (at < 0 || at > table.columns.length) throw invalidArgument();
  const { area, sheet } = table;
  const column = { ...area, left: area.left + at, right: area.left + at };
  const taken = new Set(table.columns.map((own) => own.name.toLowerCase()));
  const made = { id: table.nextColumnId(), name: freeName(name, taken), kept: {} };
  const columns = [...table.columns.slice(0, at), made, ...table.columns.slice(at)];
  shiftCells(sheet, column, 'right');
  table.area = { ...area, right: area.right + 1 };
  table.columns = columns;
  if (table.showHeaders) sheet.cells.set(area.top, column.left, made.name);
  return at;
}
