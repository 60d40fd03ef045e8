import { Bits } from './bits';
import type { EngineSheet } from './engine-sheet';

/** Rows of one sheet: single ones, and all from one on. */
interface Touched {
  readonly single: Bits;
  allFrom: number;
}

/** Rows of which something else may be said than when it was asked last. */
export class TouchedRows {
  private readonly rows = new Map<EngineSheet, Touched>();

  readonly add = (sheet: EngineSheet, row: number): void => {
    const touched = this.rows.get(sheet) ?? { single: new Bits(), allFrom: Infinity };
    this.rows.set(sheet, touched);
    if (row < touched.allFrom) touched.single.set(row, true);
  };

  addAll(sheet: EngineSheet): void {
    this.rows.set(sheet, { single: new Bits(), allFrom: 0 });
  }

  /** At most so many of the rows by sheet, ascending, which are forgotten with that. */
  take(most: number): readonly (readonly [EngineSheet, readonly number[]])[] {
    const taken: (readonly [EngineSheet, readonly number[]])[] = [];
    let left = most;
    for (const [sheet, touched] of this.rows) {
      if (left === 0) break;
      const rows = takeOf(touched, sheet.rowCount, left);
      left -= rows.length;
      if (rows.length > 0) taken.push([sheet, rows]);
      if (left > 0) this.rows.delete(sheet);
    }
    return taken;
  }
}

function takeOf(touched: Touched, rowCount: number, most: number): readonly number[] {
  const rows: number[] = [];
  for (const row of touched.single) {
    if (rows.length === most || row >= rowCount) break;
    rows.push(row);
  }
  for (const row of rows) touched.single.set(row, false);
  while (rows.length < most && touched.allFrom < rowCount) {
    rows.push(touched.allFrom);
    touched.allFrom += 1;
  }
  return rows;
}
