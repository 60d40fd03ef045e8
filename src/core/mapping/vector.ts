import type { Cell } from '../entity/cell';
import { ofEach } from './of-each';

/** The values of so many rows: row `i` holds `values[codes[i]]`, or `values[i]` where there are no codes. */
export interface Vector {
  readonly values: readonly Cell[];
  readonly codes?: Int32Array;
}

/** The value of one row. */
export const cellAt = ({ values, codes }: Vector, row: number): Cell =>
  values[codes ? (codes[row] ?? 0) : row] ?? '';

/** The same value in every row. */
export const constantVector = (value: Cell, count: number): Vector => ({
  values: [value],
  codes: new Int32Array(count),
});

/** The values of these rows, in this order. */
export function gather({ values, codes }: Vector, rows: Int32Array): Vector {
  if (!codes) return { values: Array.from(rows, (row) => values[row] ?? '') };
  return { values, codes: rows.map((row) => codes[row] ?? 0) };
}

/** A change made ready to be put in the place of every value, once for each that is stored. */
export function vectorChange(change: (value: Cell) => Cell): (vector: Vector) => Vector {
  const changed = ofEach(change);
  return ({ values, codes }) => ({ values: changed(values), ...(codes ? { codes } : {}) });
}

/** The values row by row. */
export function spread({ values, codes }: Vector): readonly Cell[] {
  if (!codes) return values;
  const cells = new Array<Cell>(codes.length);
  for (let row = 0; row < codes.length; row += 1) cells[row] = values[codes[row] ?? 0] ?? '';
  return cells;
}
