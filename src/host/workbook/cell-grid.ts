import { lastRow, type Area } from './area';
import type { CellValue } from './cell-value';
import { ColumnCells } from './column-cells';

/** Keeps the formulas of a grid current; every stamp it gives is above all before it. */
export interface FormulaKeeper {
  /** A stamp for cells that were edited. */
  edited(): number;
  /** A stamp for cells that a result was put into. */
  calculated(): number;
  /** What a formula cell shows now; `shown` is what it showed so far. */
  current(formula: string, shown: CellValue | undefined, row: number, column: number): CellValue | undefined;
}

/** The cells of a sheet, stored by column: 2 million mixed cells take well under 300 MB. */
export class CellGrid {
  readonly #columns = new Map<number, ColumnCells>();
  /** The stamp of columns that hold nothing. */
  #emptied = 0;

  constructor(private readonly keeper: FormulaKeeper) {}

  get(row: number, column: number): CellValue | undefined {
    const cells = this.#columns.get(column);
    if (cells?.formulas?.has(row)) this.#calculate(cells, row, column);
    return cells?.values[row];
  }

  #calculate(cells: ColumnCells, row: number, column: number): void {
    const shown = cells.values[row];
    const current = this.keeper.current(cells.formulas?.get(row) ?? '', shown, row, column);
    if (current === shown) return;
    cells.values[row] = current;
    cells.stamp = this.keeper.calculated();
  }

  /** Brings the formula cells of an area up to date. */
  calculate(area: Area): void {
    for (const [column, cells] of this.#columnsOf(area.left, area.right)) {
      for (const row of cells.formulaRows(area.top, area.bottom)) this.#calculate(cells, row, column);
    }
  }

  /** Grows whenever a cell of the columns left..right changes. */
  stamp(left: number, right: number): number {
    let latest = this.#emptied;
    for (const [, cells] of this.#columnsOf(left, right)) latest = Math.max(latest, cells.stamp);
    return latest;
  }

  *#columnsOf(left: number, right: number): Generator<[number, ColumnCells]> {
    if (right - left >= this.#columns.size) {
      for (const entry of this.#columns) if (entry[0] >= left && entry[0] <= right) yield entry;
      return;
    }
    for (let column = left; column <= right; column++) {
      const cells = this.#columns.get(column);
      if (cells) yield [column, cells];
    }
  }

  /** The formula as written in a cell, with its '='; undefined when the cell holds a plain value. */
  formula(row: number, column: number): string | undefined {
    return this.#columns.get(column)?.formulas?.get(row);
  }

  set(row: number, column: number, value: CellValue | undefined, formula?: string): void {
    const cells = this.#columns.get(column);
    if (!cells && value === undefined && formula === undefined) return;
    const target = cells ?? this.#addColumn(column);
    target.values[row] = value;
    target.stamp = this.keeper.edited();
    if (formula !== undefined) (target.formulas ??= new Map()).set(row, formula);
    else target.formulas?.delete(row);
  }

  #addColumn(column: number): ColumnCells {
    const made = new ColumnCells();
    this.#columns.set(column, made);
    return made;
  }

  /**
   * The values of one column by row; shorter than the sheet, and undefined where blank. Not to be changed. Formulas are up to
   * date in the rows top..bottom.
   */
  column(index: number, top = 0, bottom = lastRow): readonly (CellValue | undefined)[] {
    const cells = this.#columns.get(index);
    if (cells?.formulas) this.calculate({ top, bottom, left: index, right: index });
    return cells?.values ?? [];
  }

  /** The formulas of one column by row. */
  formulas(index: number): ReadonlyMap<number, string> | undefined {
    return this.#columns.get(index)?.formulas;
  }

  /** Replaces formula texts everywhere. */
  rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const { formulas } of this.#columns.values()) {
      for (const [row, formula] of formulas ?? []) formulas?.set(row, rewrite(formula));
    }
  }

  columns(): number[] {
    return [...this.#columns.keys()].sort((a, b) => a - b);
  }

  clear(area: Area): void {
    for (const [column, cells] of this.#columns) {
      if (column < area.left || column > area.right) continue;
      cells.stamp = this.keeper.edited();
      const end = Math.min(area.bottom, cells.values.length - 1);
      if (area.top <= end) cells.values.fill(undefined, area.top, end + 1);
      for (const row of cells.formulas?.keys() ?? []) {
        if (row >= area.top && row <= area.bottom) cells.formulas?.delete(row);
      }
      if (!cells.isEmpty) continue;
      this.#columns.delete(column);
      this.#emptied = cells.stamp;
    }
  }

  /** The smallest rectangle that holds every value and formula; undefined on a blank sheet. */
  usedArea(): Area | undefined {
    let used: Area | undefined;
    for (const [column, cells] of this.#columns) {
      const bottom = cells.lastUsed();
      if (bottom < 0) continue;
      const top = cells.firstUsed();
      used = used
        ? {
            top: Math.min(used.top, top),
            left: Math.min(used.left, column),
            bottom: Math.max(used.bottom, bottom),
            right: Math.max(used.right, column),
          }
        : { top, left: column, bottom, right: column };
    }
    return used;
  }

  /** Opens (count > 0) or closes (count < 0) rows in the columns left..right. */
  shiftRows(left: number, right: number, at: number, count: number): void {
    for (const [column, cells] of this.#columns) {
      if (column < left || column > right) continue;
      cells.shift(at, count);
      cells.stamp = this.keeper.edited();
    }
  }

  /** Opens or closes columns for the rows top..bottom. */
  shiftColumns(top: number, bottom: number, at: number, count: number): void {
    const moving = this.columns().filter((column) => column >= at);
    const ordered = count > 0 ? moving.reverse() : moving;
    for (const column of ordered) {
      const target = column + count;
      const cells = this.#columns.get(column);
      if (!cells) continue;
      const last = Math.min(bottom, cells.lastUsed());
      for (let row = top; row <= last; row++) {
        const value = cells.values[row];
        const formula = cells.formulas?.get(row);
        if (target >= at && (value !== undefined || formula !== undefined))
          this.set(row, target, value, formula);
      }
      this.clear({ top, bottom, left: column, right: column });
    }
  }
}
