import type { Cell } from '../entity/cell';
import type { Vector } from './vector';

/** A column is not kept as a dictionary any more once, of so many rows, more than that share held a value of their own. */
const limits = [
  { rows: 4096, share: 0.95 },
  { rows: 32_768, share: 0.6 },
] as const;

/** Past so many values a new dictionary is begun, so that columns take bounded memory. */
const mostValues = 65_536;

/**
 * The values of a column, block after block, each stored once. They are added to and never changed, so that a code means
 * the same in every block and what was made of a value need not be made again (`ofEach`).
 */
export class Dictionary {
  private values: Cell[] = [];
  private codes = new Map<Cell, number>();
  private rows = 0;
  private distinct = 0;
  private pointless = false;

  /** The cells of the next rows, each by its code; as they are where most differ. */
  vector(cells: readonly Cell[]): Vector {
    if (this.pointless) return { values: cells };
    if (this.values.length > mostValues) this.clear();
    const { values, codes } = this;
    const made = new Int32Array(cells.length);
    for (let row = 0; row < cells.length; row += 1) {
      const cell = cells[row] ?? '';
      let code = codes.get(cell);
      if (code === undefined) {
        code = values.push(cell) - 1;
        codes.set(cell, code);
        this.distinct += 1;
        if (this.isPointless(this.rows + row + 1)) return { values: cells };
      }
      made[row] = code;
    }
    this.rows += cells.length;
    return { values, codes: made };
  }

  private isPointless(rows: number): boolean {
    this.pointless = limits.some((limit) => rows >= limit.rows && this.distinct > rows * limit.share);
    if (this.pointless) this.clear();
    return this.pointless;
  }

  private clear(): void {
    this.values = [];
    this.codes = new Map();
  }
}
