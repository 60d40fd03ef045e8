import { columnsOf, intersection, rowsOf, type Area } from './area';
import { offsetFormula } from './formula-references';
import { requireUnlocked } from './sheet-guard';
import { readTableHeadings } from './table-headings';
import { usedArea } from './used-area';
import type { Worksheet } from './worksheet';

interface Place {
  readonly sheet: Worksheet;
  readonly area: Area;
}

/** What a copy takes along. */
export type CopyType = 'All' | 'Formulas' | 'Values' | 'Formats';

/** Copies cells to a place, which is filled by repeating the source when it is larger. Relative references move along. */
export function copyCells(from: Place, to: Place, type: CopyType): void {
  const source = usedPart(from);
  const height = rowsOf(from.area);
  const width = columnsOf(from.area);
  const rows = repeated(rowsOf(source), height, rowsOf(to.area));
  const columns = repeated(columnsOf(source), width, columnsOf(to.area));
  const target = { ...to.area, bottom: to.area.top + rows - 1, right: to.area.left + columns - 1 };
  requireUnlocked(to.sheet, target);
  const cells = snapshot(from.sheet, source);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const cell = cells[row % height]?.[column % width];
      if (cell) place(to.sheet, target.top + row, target.left + column, cell, type);
    }
  }
  if (type !== 'Formats') readTableHeadings(to.sheet, target);
  to.sheet.workbook.record({ kind: type === 'Formats' ? 'format' : 'cells', sheet: to.sheet, area: target });
}

/** How far a copy reaches: the source as often as it fits; once, it ends where anything ends in it. */
function repeated(used: number, source: number, target: number): number {
  const times = Math.floor(target / source);
  return times > 1 ? times * source : used;
}

/** Whole columns and rows are copied as far as anything stands in them. */
function usedPart({ sheet, area }: Place): Area {
  const used = usedArea(sheet, false);
  const part = used && intersection(used, area);
  return part
    ? { ...area, bottom: Math.max(area.top, part.bottom), right: Math.max(area.left, part.right) }
    : area;
}

type Cell = ReturnType<typeof readCell>;

const readCell = (sheet: Worksheet, row: number, column: number) => ({
  row,
  column,
  value: sheet.cells.get(row, column),
  formula: sheet.cells.formula(row, column),
  format: sheet.formats.at(row, column),
});

const snapshot = (sheet: Worksheet, area: Area): Cell[][] =>
  Array.from({ length: rowsOf(area) }, (_, row) =>
    Array.from({ length: columnsOf(area) }, (_unused, column) =>
      readCell(sheet, area.top + row, area.left + column),
    ),
  );

function place(sheet: Worksheet, row: number, column: number, cell: Cell, type: CopyType): void {
  if (type === 'All' || type === 'Formats') {
    sheet.formats.change({ top: row, bottom: row, left: column, right: column }, () => cell.format);
  }
  if (type === 'Formats') return;
  const formula =
    type === 'Values' || cell.formula === undefined
      ? undefined
      : offsetFormula(cell.formula, row - cell.row, column - cell.column);
  sheet.cells.set(row, column, cell.value, formula);
}
