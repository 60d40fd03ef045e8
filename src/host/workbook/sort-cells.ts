import { rowsOf, type Area } from './area';
import { CellError, type CellValue } from './cell-value';
import { sortLinks } from './cell-links';
import { requireUnlocked } from './sheet-guard';
import type { Worksheet } from './worksheet';

/** One level of a sort: the column counted from the area's left side. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

/** Sorts the rows of an area (no headings in it) as Excel does: numbers, text, logicals, errors; blanks always last. Stable. */
export function sortCells(sheet: Worksheet, area: Area, keys: readonly SortKey[], matchCase = false): void {
  requireUnlocked(sheet, area);
  const order = sortedRows(sheet, area, keys, matchCase);
  for (let column = area.left; column <= area.right; column++) permute(sheet, area, column, order);
  sortLinks(sheet, area, order);
  sheet.workbook.record({ kind: 'sorted', sheet, area });
  sheet.workbook.record({ kind: 'cells', sheet, area });
}

function sortedRows(sheet: Worksheet, area: Area, keys: readonly SortKey[], matchCase: boolean): number[] {
  const text = new Intl.Collator('en', { sensitivity: matchCase ? 'variant' : 'accent' });
  const rows = Array.from({ length: rowsOf(area) }, (_, index) => area.top + index);
  return rows.sort((a, b) => {
    for (const { column, ascending } of keys) {
      const left = sheet.cells.get(a, area.left + column);
      const right = sheet.cells.get(b, area.left + column);
      if (left === undefined || right === undefined) {
        if (left !== right) return left === undefined ? 1 : -1;
        continue;
      }
      const difference = compare(left, right, text);
      if (difference !== 0) return ascending ? difference : -difference;
    }
    return a - b;
  });
}

const rank = (value: CellValue): number =>
  value instanceof CellError ? 3 : typeof value === 'boolean' ? 2 : typeof value === 'string' ? 1 : 0;

function compare(a: CellValue, b: CellValue, text: Intl.Collator): number {
  const ranks = rank(a) - rank(b);
  if (ranks !== 0) return ranks;
  if (typeof a === 'string' && typeof b === 'string') return text.compare(a, b);
  return a instanceof CellError || b instanceof CellError ? 0 : Number(a) - Number(b);
}

function permute(sheet: Worksheet, area: Area, column: number, order: readonly number[]): void {
  const cells = order.map((row) => ({
    value: sheet.cells.get(row, column),
    formula: sheet.cells.formula(row, column),
    format: sheet.formats.at(row, column),
  }));
  const mixed = cells.some(({ format }) => format !== cells[0]?.format);
  cells.forEach(({ value, formula, format }, index) => {
    const row = area.top + index;
    sheet.cells.set(row, column, value, formula);
    if (mixed) sheet.formats.change({ top: row, bottom: row, left: column, right: column }, () => format);
  });
}
