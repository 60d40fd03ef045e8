/** A slice of painting takes about this long, so that typing and scrolling come in between. */
const sliceMs = 8;

/** Paints large areas bit by bit, in the order they were asked for. */
export class PaintQueue {
  #jobs: { readonly sheetId: string; readonly steps: Iterator<void> }[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

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
    this.#timer ??= setTimeout(() => this.#slice(sliceMs), 0);
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

  #slice(budget: number): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const end = performance.now() + budget;
    this.paint(() => {
      for (let [job] = this.#jobs; job && performance.now() < end; [job] = this.#jobs)
        if (job.steps.next().done) this.#jobs.shift();
    });
    if (this.isEmpty) this.onDone();
    else this.#timer = setTimeout(() => this.#slice(sliceMs), 0);
  }
}
