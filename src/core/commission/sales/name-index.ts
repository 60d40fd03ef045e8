import type { Canonical } from '../../entity/cell';

/** No such row. */
export const none = -1;

/** Names numbered in the order they were first met. */
export class NameIndex {
  private readonly numbers = new Map<string, number>();
  readonly names: string[] = [];
  /** What was found last: sheets that refer to each other mostly follow each other's order. */
  private last = none;

  get size(): number {
    return this.names.length;
  }

  /** The number of a name, given now if it is new; `none` for a blank. */
  add(value: Canonical): number {
    if (value === null || value === '') return none;
    const name = String(value);
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    const number = this.names.length;
    this.numbers.set(name, number);
    this.names.push(name);
    return number;
  }

  /** The number of a name met before; `none` for others. */
  find(value: Canonical): number {
    if (value === null) return none;
    if (value === this.names[this.last]) return this.last;
    const next = this.last + 1;
    const number = value === this.names[next] ? next : (this.numbers.get(String(value)) ?? none);
    if (number !== none) this.last = number;
    return number;
  }

  /** Every row of a column numbered; rows that repeat a name keep the first row's number. */
  static ofColumn(cells: readonly Canonical[]): {
    readonly index: NameIndex;
    readonly rows: readonly number[];
  } {
    const index = new NameIndex();
    const rows: number[] = [];
    cells.forEach((cell, row) => {
      const before = index.size;
      if (index.add(cell) === before) rows.push(row);
    });
    return { index, rows };
  }
}
