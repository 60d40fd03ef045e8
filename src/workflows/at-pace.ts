import { finish, type Steps } from '../core/kernel/steps';

/** How long steps may hold a thread at once, in milliseconds. */
const turn = 12;

/**
 * Takes steps a turn at a time, others having theirs by `pause` in between; all at once where there is none. Rejects where
 * `signal` is aborted meanwhile.
 */
export async function atPace<Value>(
  steps: Steps<Value>,
  pause: (() => Promise<void>) | undefined,
  signal?: AbortSignal,
): Promise<Value> {
  if (!pause) return finish(steps);
  for (;;) {
    await pause();
    signal?.throwIfAborted();
    const end = performance.now() + turn;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() < end);
  }
}
