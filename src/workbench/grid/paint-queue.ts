/** A slice of painting takes about this long, so that typing and scrolling come in between. */
const sliceMs = 8;
/** One that took longer, as where a formula counts a million cells, leaves the thread to others this many times as long. */
const restFactor = 4;
const longestRestMs = 500;

/** Paints large areas bit by bit, in the order they were asked for. */
export class PaintQueue {
  #jobs: { readonly sheetId: string; readonly steps: Iterator<void> }[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** By the clock of `performance.now()`. */
  #restsUntil = 0;

  /** `paint` runs what only paints; `onDone` hears when nothing is left. */
  constructor(
    private readonly paint: (work: () => void) => void,
    private readonly onDone: () => void,
  ) {}

  get isEmpty(): boolean {
    return this.#jobs.length === 0;
  }

  add(sheetId: string, steps: Iterator<void>): void {
    this.#jobs.push({ sheetId, steps });
    this.#timer ??= this.#later();
  }

  /** Drops what was still to be painted of a sheet, because all of it is to be painted again. */
  drop(sheetId: string): void {
    this.#jobs = this.#jobs.filter((job) => job.sheetId !== sheetId);
  }

  /** Paints at once all that is left. */
  finish(): void {
    if (!this.isEmpty) this.#slice(Infinity);
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#jobs = [];
  }

  #later(): ReturnType<typeof setTimeout> {
    return setTimeout(() => this.#slice(sliceMs), Math.max(0, this.#restsUntil - performance.now()));
  }

  #slice(budget: number): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const began = performance.now();
    const end = began + budget;
    this.paint(() => {
      for (let [job] = this.#jobs; job && performance.now() < end; [job] = this.#jobs)
        if (job.steps.next().done) this.#jobs.shift();
    });
    const ended = performance.now();
    const isLong = ended - began > 2 * budget;
    this.#restsUntil = isLong ? ended + Math.min(longestRestMs, restFactor * (ended - began)) : ended;
    if (this.isEmpty) this.onDone();
    else this.#timer = this.#later();
  }
}
