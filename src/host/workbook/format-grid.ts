import { isWholeRows, lastColumn, lastRow, type Area } from './area';
import { RunLengths, type Run } from './run-lengths';

/** The format number of every cell of a sheet: runs down each column, and runs of whole rows behind them. */
export class FormatGrid {
  readonly #columns = new Map<number, RunLengths>();
  readonly #rows = new RunLengths();

  at(row: number, column: number): number {
    return this.#columns.get(column)?.at(row) || this.#rows.at(row);
  }

  /** The runs of one column between two rows, whole-row formats included. */
  *runs(column: number, from: number, to: number): Generator<Run> {
    const own = this.#columns.get(column);
    if (!own) {
      yield* this.#rows.runs(from, to);
      return;
    }
    for (const run of own.runs(from, to)) {
      if (run.id === 0) yield* this.#rows.runs(run.from, run.to);
      else yield run;
    }
  }

  /** Columns that have formats of their own, in order. */
  columns(): number[] {
    return [...this.#columns.keys()].sort((a, b) => a - b);
  }

  /** The format of a row as a whole. */
  rowFormat(row: number): number {
    return this.#rows.at(row);
  }

  rowRuns(): Run[] {
    return [...this.#rows.runs(0, lastRow)].filter((run) => run.id !== 0);
  }

  /** Replaces the format number of every cell in the area. */
  change(area: Area, change: (id: number) => number): void {
    if (isWholeRows(area)) {
      this.#rows.change(area.top, area.bottom, change);
      for (const runs of this.#columns.values()) {
        runs.change(area.top, area.bottom, (id) => (id === 0 ? 0 : change(id)));
      }
      return;
    }
    for (let column = area.left; column <= area.right; column++) {
      const replaced = [...this.runs(column, area.top, area.bottom)];
      const own = this.#own(column);
      for (const run of replaced) own.change(run.from, run.to, () => change(run.id));
    }
  }

  /** Sets the format of one cell while a file is read, row by row from the top. */
  append(row: number, column: number, id: number): void {
    if (id !== 0 || this.#columns.has(column)) this.#own(column).append(row, id);
  }

  #own(column: number): RunLengths {
    const known = this.#columns.get(column);
    if (known) return known;
    const made = new RunLengths();
    this.#columns.set(column, made);
    return made;
  }

  /** Opens or closes whole rows. */
  shiftRows(at: number, count: number): void {
    for (const runs of [this.#rows, ...this.#columns.values()]) shiftRuns(runs, at, count);
  }

  /** Opens (count > 0) or closes (count < 0) rows of some columns only. */
  shiftRowsWithin(left: number, right: number, at: number, count: number): void {
    for (const [column, runs] of this.#columns) {
      if (column >= left && column <= right) shiftRuns(runs, at, count);
    }
  }

  /** Opens (count > 0) or closes (count < 0) whole columns; new ones look like the column before. */
  shiftColumns(at: number, count: number): void {
    const moved = new Map<number, RunLengths>();
    for (const [column, runs] of this.#columns) {
      if (column < at) moved.set(column, runs);
      else if (column >= at - Math.min(0, count) && column + count <= lastColumn)
        moved.set(column + count, runs);
    }
    this.#columns.clear();
    for (const [column, runs] of moved) this.#columns.set(column, runs);
    for (let column = at; column < at + count; column++) this.copyColumn(at - 1, column);
  }

  copyColumn(from: number, to: number): void {
    const source = this.#columns.get(from);
    if (!source) return;
    const target = this.#own(to);
    for (const run of source.runs(0, lastRow)) target.change(run.from, run.to, () => run.id);
  }
}

function shiftRuns(runs: RunLengths, at: number, count: number): void {
  if (count > 0) runs.insert(at, count);
  else runs.remove(at, -count);
}
