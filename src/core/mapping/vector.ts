import type { Cell } from '../entity/cell';

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

/** Puts a change in the place of every value, once for each that is stored. */
export const mapVector = ({ values, codes }: Vector, change: (value: Cell) => Cell): Vector => ({
  values: values.map(change),
  ...(codes ? { codes } : {}),
});

/** The values row by row. */
export function spread({ values, codes }: Vector): readonly Cell[] {
  if (!codes) return values;
  const cells = new Array<Cell>(codes.length);
  for (let row = 0; row < codes.length; row += 1) cells[row] = values[codes[row] ?? 0] ?? '';
  return cells;
}

const tried = 512;
const worthwhile = 0.6;

/** Takes a column's cells, those that occur often stored once; where most differ they stay as they are. */
export function vectorOf(cells: readonly Cell[]): Vector {
  const codes = new Int32Array(cells.length);
  const known = new Map<Cell, number>();
  const values: Cell[] = [];
  for (let row = 0; row < cells.length; row += 1) {
    const cell = cells[row] ?? '';
    let code = known.get(cell);
    if (code === undefined) {
      code = values.push(cell) - 1;
      known.set(cell, code);
      if (row >= tried && values.length > row * worthwhile) return { values: cells };
    }
    codes[row] = code;
  }
  return { values, codes };
}
