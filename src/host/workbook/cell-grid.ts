import { lastRow, type Area } from './area';
import type { CellValue } from './cell-value';

/** One column: values by row, and the few formulas beside them. */
class ColumnCells {
  values: (CellValue | undefined)[] = [];
  formulas: Map<number, string> | undefined;

  get isEmpty(): boolean {
    return this.lastUsed() < 0;
  }

  lastUsed(): number {
    let row = this.values.length - 1;
    while (row >= 0 && this.values[row] === undefined) row--;
    for (const formulaRow of this.formulas?.keys() ?? []) if (formulaRow > row) row = formulaRow;
    return row;
  }

  firstUsed(): number {
    let row = this.values.findIndex((value) => value !== undefined);
    if (row < 0) row = lastRow + 1;
    for (const formulaRow of this.formulas?.keys() ?? []) if (formulaRow < row) row = formulaRow;
    return row;
  }

  shift(at: number, count: number): void {
    if (count < 0) this.values.splice(at, -count);
    else if (at < this.values.length) {
      this.values = [...this.values.slice(0, at), ...new Array<undefined>(count), ...this.values.slice(at)];
      if (this.values.length > lastRow + 1) this.values.length = lastRow + 1;
    }
    if (!this.formulas) return;
    const moved = new Map<number, string>();
    for (const [row, formula] of this.formulas) {
      if (row < at) moved.set(row, formula);
      else if (row >= at - Math.min(0, count)) moved.set(row + count, formula);
    }
    this.formulas = moved;
  }
}

/** The cells of a sheet, stored by column: 2 million mixed cells take well under 300 MB. */
export class CellGrid {
  readonly #columns = new Map<number, ColumnCells>();

  get(row: number, column: number): CellValue | undefined {
    return this.#columns.get(column)?.values[row];
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
    if (formula !== undefined) (target.formulas ??= new Map()).set(row, formula);
    else target.formulas?.delete(row);
  }

  #addColumn(column: number): ColumnCells {
    const made = new ColumnCells();
    this.#columns.set(column, made);
    return made;
  }

  /** The values of one column by row; shorter than the sheet, and undefined where blank. Not to be changed. */
  column(index: number): readonly (CellValue | undefined)[] {
    return this.#columns.get(index)?.values ?? [];
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
      const end = Math.min(area.bottom, cells.values.length - 1);
      if (area.top <= end) cells.values.fill(undefined, area.top, end + 1);
      for (const row of cells.formulas?.keys() ?? []) {
        if (row >= area.top && row <= area.bottom) cells.formulas?.delete(row);
      }
      if (cells.isEmpty) this.#columns.delete(column);
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
      if (column >= left && column <= right) cells.shift(at, count);
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
