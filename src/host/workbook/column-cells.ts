import { lastRow } from './area';
import type { CellValue } from './cell-value';

/** One column: values by row, and the few formulas beside them. */
export class ColumnCells {
  values: (CellValue | undefined)[] = [];
  formulas: Map<number, string> | undefined;
  /** Grows with each change of the column. */
  stamp = 0;

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

  /** The rows of top..bottom that hold formulas. */
  *formulaRows(top: number, bottom: number): Generator<number> {
    const { formulas } = this;
    if (!formulas) return;
    if (bottom - top >= formulas.size) {
      for (const row of formulas.keys()) if (row >= top && row <= bottom) yield row;
    } else for (let row = top; row <= bottom; row++) if (formulas.has(row)) yield row;
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
