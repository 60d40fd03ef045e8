import type { Steps } from '../../core/kernel/steps';
import { atPace } from '../../workflows/at-pace';
import { nextTurn } from '../checking/next-turn';

/** Takes steps a turn at a time, so that a click is answered in between; rejects where `signal` is aborted meanwhile. */
export const inTurns = <Value>(steps: Steps<Value>, signal?: AbortSignal): Promise<Value> =>
  atPace(steps, nextTurn, signal);
