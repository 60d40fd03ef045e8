interface Event {
  readonly at: number;
  readonly order: number;
  readonly act: () => void | Promise<void>;
}

/** Lets everything that can go on without time go on; nothing in a schedule waits for anything but time. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Time that passes only when nothing else can happen: events come one after the other, each to its end. */
export class VirtualTime {
  #now = 0;
  #order = 0;
  #events: Event[] = [];

  /** Milliseconds since the beginning of the schedule; never goes back. */
  get now(): number {
    return this.#now;
  }

  after(milliseconds: number, act: Event['act']): void {
    this.#order += 1;
    this.#events.push({ at: this.#now + milliseconds, order: this.#order, act });
  }

  pause = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      this.after(milliseconds, resolve);
    });

  /** Everything under way finds itself so much later at once, as after a lid was closed. */
  jump(milliseconds: number): void {
    this.#now += milliseconds;
  }

  /** Lets time pass until `done` says so, or nothing is left to happen. */
  async passUntil(done: () => boolean): Promise<void> {
    for (;;) {
      await settle();
      if (done()) return;
      const next = this.#takeNext();
      if (!next) return;
      this.#now = Math.max(this.#now, next.at);
      await next.act();
    }
  }

  #takeNext(): Event | undefined {
    let first = 0;
    for (const [index, event] of this.#events.entries()) {
      const least = this.#events[first];
      if (least && (event.at < least.at || (event.at === least.at && event.order < least.order)))
        first = index;
    }
    return this.#events.splice(first, 1)[0];
  }
}
