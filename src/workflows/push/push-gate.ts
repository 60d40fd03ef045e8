/** Holds a push between two batches: shut it to pause, open it to go on. What is under way is answered first. */
export class PushGate {
  readonly #waiting = new Set<() => void>();
  #isShut = false;

  shut(): void {
    this.#isShut = true;
  }

  open(): void {
    this.#isShut = false;
    for (const goOn of this.#waiting) goOn();
    this.#waiting.clear();
  }

  /** Resolves when the next batch may go, or the signal aborts. */
  async pass(signal: AbortSignal | undefined): Promise<void> {
    if (!this.#isShut || signal?.aborted) return;
    await new Promise<void>((resolve) => {
      this.#waiting.add(resolve);
      signal?.addEventListener('abort', () => resolve(), { once: true });
    });
  }
}
