import type { Steps } from '../../core/kernel/steps';
import { nextTurn } from '../checking/next-turn';

/** How long steps may hold the page's thread at once, in milliseconds. */
const turn = 12;

/** Takes steps a turn at a time, so that a click is answered in between; rejects where `signal` is aborted meanwhile. */
export async function inTurns<Value>(steps: Steps<Value>, signal?: AbortSignal): Promise<Value> {
  for (;;) {
    await nextTurn();
    signal?.throwIfAborted();
    const end = performance.now() + turn;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() < end);
  }
}
