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
import type { Shift } from './change';
import { moveReferences } from './formula-references';
import { invalidOperation } from './host-fault';
import { movedArea, type CellShift } from './moved-area';
import { requireAllowed, requireUnprotected } from './sheet-guard';
import type { Table } from './table';
import { freeName } from './table-headings';
import type { Worksheet } from './worksheet';

/**
 * Puts cells in (`down`, `right`) or takes cells out (`up`, `left`); everything that points at cells moves along:
 * tables, rules, notes, names, formulas, row heights. Throws InvalidOperation when it would tear a table.
 */
export function shiftCells(sheet: Worksheet, area: Area, shift: Shift): void {
  const edit: CellShift = { area, shift };
  guard(sheet, edit);
  refuseTorn(sheet, edit);
  moveTables(sheet, edit);
  moveCells(sheet, edit);
  moveLayout(sheet, edit);
  moveRules(sheet, edit);
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

function moveRules(sheet: Worksheet, edit: CellShift): void {
  const moveAll = (areas: readonly Area[]) =>
    areas.map((area) => movedArea(area, edit)).filter((area) => area !== undefined);
  const moveRule = <R extends { areas: Area[] }>(rules: R[]) =>
    rules.map((rule) => ({ ...rule, areas: moveAll(rule.areas) })).filter((rule) => rule.areas.length > 0);
  sheet.validations = moveRule(sheet.validations);
  sheet.conditionalFormats = moveRule(sheet.conditionalFormats);
  sheet.merges = moveAll(sheet.merges);
  sheet.notes = sheet.notes.filter((note) => {
    const cell = { top: note.row, bottom: note.row, left: note.column, right: note.column };
    const moved = movedArea(cell, edit);
    if (moved) Object.assign(note, { row: moved.top, column: moved.left });
    return moved !== undefined;
  });
}

/** Charts draw the cells they drew; where all of them are gone, they go on drawing the place. */
function moveCharts(sheet: Worksheet, edit: CellShift): void {
  for (const { series } of sheet.workbook.sheets.flatMap(({ charts }) => charts))
    for (const { name, values, categories } of series)
      for (const cells of [name, values, categories])
        if (typeof cells === 'object' && cells.sheet === sheet)
          cells.area = movedArea(cells.area, edit) ?? cells.area;
}

function moveFormulas(sheet: Worksheet, edit: CellShift): void {
  const { workbook, name } = sheet;
  const move = (area: Area) => movedArea(area, edit);
  for (const other of workbook.sheets) {
    other.cells.rewriteFormulas((formula) => moveReferences(formula, other.name, name, move));
    rewriteRuleFormulas(other, (formula) => moveReferences(formula, other.name, name, move));
  }
  for (const defined of workbook.names) defined.formula = moveReferences(defined.formula, '', name, move);
}

/** Replaces the formulas of a sheet's in-cell rules and conditional formats. */
export function rewriteRuleFormulas(sheet: Worksheet, rewrite: (formula: string) => string): void {
  for (const { rule } of sheet.validations) {
    if (rule.formula1 !== undefined) rule.formula1 = rewrite(rule.formula1);
    if (rule.formula2 !== undefined) rule.formula2 = rewrite(rule.formula2);
  }
  for (const { rule } of sheet.conditionalFormats) {
    if (typeof rule.formula === 'string') rule.formula = rewrite(rule.formula);
    else if (rule.formula) rule.formula = rule.formula.map(rewrite);
  }
}
