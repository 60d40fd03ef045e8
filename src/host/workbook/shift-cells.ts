import {
  columnsOf,
  contains,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  rowsOf,
  type Area,
} from './area';
import { moveLinks } from './cell-links';
import type { Shift } from './change';
import { invalidOperation } from './host-fault';
import { movedArea, type CellShift } from './moved-area';
import { moveCharts, moveFormulas, moveRules } from './pointers-at-cells';
import { requireAllowed, requireUnprotected } from './sheet-guard';
import type { Table } from './table';
import { freeName } from './table-headings';
import type { Worksheet } from './worksheet';

/**
 * Puts cells in (`down`, `right`) or takes cells out (`up`, `left`); everything that points at cells moves along:
 * tables, rules, notes, links, names, formulas, row heights. Throws InvalidOperation when it would tear a table.
 */
export function shiftCells(sheet: Worksheet, area: Area, shift: Shift): void {
  const edit: CellShift = { area, shift };
  guard(sheet, edit);
  refuseTorn(sheet, edit);
  moveTables(sheet, edit);
  moveCells(sheet, edit);
  moveLayout(sheet, edit);
  moveRules(sheet, edit);
  moveLinks(sheet, edit);
  moveFormulas(sheet, edit);
  moveCharts(sheet, edit);
  fillNewHeadings(sheet);
  sheet.workbook.record({ kind: 'shifted', sheet, area, shift });
}

const isInsertion = (shift: Shift): boolean => shift === 'down' || shift === 'right';
const isVertical = (shift: Shift): boolean => shift === 'down' || shift === 'up';

function guard(sheet: Worksheet, { area, shift }: CellShift): void {
  const inserts = isInsertion(shift);
  if (isWholeRows(area) && isVertical(shift)) requireAllowed(sheet, inserts ? 'insertRows' : 'deleteRows');
  else if (isWholeColumns(area)) requireAllowed(sheet, inserts ? 'insertColumns' : 'deleteColumns');
  else requireUnprotected(sheet);
}

/** The area and everything behind it, which moves. */
const movingBand = ({ area, shift }: CellShift): Area =>
  isVertical(shift) ? { ...area, bottom: lastRow } : { ...area, right: lastColumn };

function refuseTorn(sheet: Worksheet, edit: CellShift): void {
  const band = movingBand(edit);
  for (const { area } of sheet.tables) {
    const touched = isVertical(edit.shift)
      ? area.bottom >= band.top && area.right >= band.left && area.left <= band.right
      : area.right >= band.left && area.bottom >= band.top && area.top <= band.bottom;
    const inside = isVertical(edit.shift)
      ? area.left >= band.left && area.right <= band.right
      : area.top >= band.top && area.bottom <= band.bottom;
    if (touched && !inside) {
      throw invalidOperation('This operation is not allowed: it would shift cells in a table on the sheet.');
    }
  }
}

function moveCells(sheet: Worksheet, { area, shift }: CellShift): void {
  const sign = isInsertion(shift) ? 1 : -1;
  if (isVertical(shift)) {
    const count = sign * rowsOf(area);
    sheet.cells.shiftRows(area.left, area.right, area.top, count);
    if (isWholeRows(area)) sheet.formats.shiftRows(area.top, count);
    else sheet.formats.shiftRowsWithin(area.left, area.right, area.top, count);
    return;
  }
  const count = sign * columnsOf(area);
  sheet.cells.shiftColumns(area.top, area.bottom, area.left, count);
  if (isWholeColumns(area)) sheet.formats.shiftColumns(area.left, count);
}

function moveLayout(sheet: Worksheet, { area, shift }: CellShift): void {
  const inserts = isInsertion(shift);
  if (isVertical(shift) && isWholeRows(area)) {
    sheet.rows = movedKeys(sheet.rows, area.top, rowsOf(area), inserts);
  }
  if (!isVertical(shift) && isWholeColumns(area)) {
    sheet.columns = movedKeys(sheet.columns, area.left, columnsOf(area), inserts);
  }
}

function movedKeys<V>(
  map: ReadonlyMap<number, V>,
  at: number,
  count: number,
  inserts: boolean,
): Map<number, V> {
  const moved = new Map<number, V>();
  for (const [key, value] of map) {
    if (key < at) moved.set(key, value);
    else if (inserts) moved.set(key + count, value);
    else if (key >= at + count) moved.set(key - count, value);
  }
  return moved;
}

function moveTables(sheet: Worksheet, edit: CellShift): void {
  const kept: Table[] = [];
  for (const table of sheet.tables) {
    const before = table.area;
    const after = movedArea(before, edit);
    if (
      !after ||
      (table.showHeaders && after.bottom === after.top && contains(edit.area, headerOf(before)))
    ) {
      sheet.workbook.record({ kind: 'table', table, act: 'deleted' });
      continue;
    }
    table.area = after;
    if (!isVertical(edit.shift)) moveTableColumns(table, before, edit);
    else if (after.bottom < after.top + (table.showHeaders ? 1 : 0))
      table.area = { ...after, bottom: after.top + 1 };
    kept.push(table);
  }
  sheet.tables = kept;
}

const headerOf = (area: Area): Area => ({ ...area, bottom: area.top });

function moveTableColumns(table: Table, before: Area, { area, shift }: CellShift): void {
  const at = Math.max(0, area.left - before.left);
  if (area.right < before.left || area.left > before.right) return;
  if (shift === 'left') {
    table.columns.splice(at, Math.min(area.right, before.right) - Math.max(area.left, before.left) + 1);
    return;
  }
  if (area.left <= before.left) return;
  const taken = new Set(table.columns.map((column) => column.name.toLowerCase()));
  const added = Array.from({ length: columnsOf(area) }, (_, index) => ({
    id: table.nextColumnId() + index,
    name: freeName('Column1', taken),
    kept: {},
  }));
  table.columns.splice(at, 0, ...added);
}

/** New table columns show their names in the heading row. */
function fillNewHeadings(sheet: Worksheet): void {
  for (const table of sheet.tables.filter(({ showHeaders }) => showHeaders)) {
    table.columns.forEach((column, index) => {
      const cell = table.area.left + index;
      if (sheet.cells.get(table.area.top, cell) === undefined)
        sheet.cells.set(table.area.top, cell, column.name);
    });
  }
}
