import { lastRow } from './area';

/** A stretch of positions, both ends included, that share one number. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly id: number;
}

/** One small number for each position 0..length-1, kept as runs so that a whole formatted column costs one entry. */
export class RunLengths {
  #starts: number[] = [0];
  #ids: number[] = [0];

  constructor(private readonly last: number = lastRow) {}

  #indexOf(position: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  at(position: number): number {
    return this.#ids[this.#indexOf(position)] ?? 0;
  }

  /** The runs that touch from..to, cut to it. */
  *runs(from: number, to: number): Generator<Run> {
    for (let index = this.#indexOf(from); index < this.#starts.length; index++) {
      const start = this.#starts[index] ?? 0;
      if (start > to) return;
      const end = (this.#starts[index + 1] ?? this.last + 1) - 1;
      yield { from: Math.max(start, from), to: Math.min(end, to), id: this.#ids[index] ?? 0 };
    }
  }

  /** Replaces each number in from..to by what `change` makes of it. */
  change(from: number, to: number, change: (id: number) => number): void {
    const inside = [...this.runs(from, to)].map((run) => ({ ...run, id: change(run.id) }));
    this.#rebuild([...this.#before(from), ...inside, ...this.#after(to)]);
  }

  /** Sets one position when positions come in rising order and all behind them share one number: no search, no copy. */
  append(position: number, id: number): void {
    const end = this.#starts.length - 1;
    const rest = this.#ids[end] ?? 0;
    if (this.#starts[end] !== position) {
      if (id === rest) return;
      this.#starts.push(position, position + 1);
      this.#ids.push(id, rest);
    } else if (end > 0 && this.#ids[end - 1] === id) {
      this.#starts[end] = position + 1;
    } else if (id !== rest) {
      this.#ids[end] = id;
      this.#starts.push(position + 1);
      this.#ids.push(rest);
    }
  }

  /** Opens `count` positions at `at`; they take the number of the position before, as Excel does. */
  insert(at: number, count: number): void {
    const fill = this.at(Math.max(0, at - 1));
    const moved = [...this.#after(at - 1)].map((run) => ({
      ...run,
      from: run.from + count,
      to: run.to + count,
    }));
    const kept = moved.filter((run) => run.from <= this.last);
    this.#rebuild([...this.#before(at), { from: at, to: at + count - 1, id: fill }, ...kept]);
  }

  /** Closes `count` positions at `at`; those that come in at the end look like the last, as a whole formatted column stays one. */
  remove(at: number, count: number): void {
    const fill = this.at(this.last);
    const moved = [...this.#after(at + count - 1)].map((run) => ({ ...run, from: run.from - count }));
    this.#rebuild([...this.#before(at), ...moved, { from: this.last - count + 1, to: this.last, id: fill }]);
  }

  *#before(position: number): Generator<Run> {
    if (position > 0) yield* this.runs(0, position - 1);
  }

  *#after(position: number): Generator<Run> {
    if (position < this.last) yield* this.runs(position + 1, this.last);
  }

  #rebuild(runs: readonly Run[]): void {
    this.#starts = [];
    this.#ids = [];
    for (const run of runs) {
      if (this.#ids.at(-1) === run.id) continue;
      this.#starts.push(run.from);
      this.#ids.push(run.id);
    }
  }
}
