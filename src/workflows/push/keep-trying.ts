import { CodedError } from '../../core/kernel/coded-error';

/** Resolves after so many milliseconds, or as soon as the signal aborts. */
export type Pause = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

/** How the world is waited for. */
export interface Patience {
  readonly pause: Pause;
  readonly signal?: AbortSignal | undefined;
}

/** Tries in a row after which the world counts as failed. */
export const mostTries = 5;

const firstPause = 500;
const longestPause = 60_000;

/** Faults that go away by themselves; all others are the same the next time. */
const passing = new Set([
  'RATE_LIMITED',
  'SHUTTING_DOWN',
  'NO_CONNECTION',
  'TIMED_OUT',
  'ANSWER_LOST',
  'BAD_ANSWER',
]);

export const isPassing = ({ code, details }: CodedError): boolean =>
  passing.has(code) || Number(details['status']) >= 500;

/** As long as the server asks for, else twice as long each time; `tried` counts from 1. */
export function pauseAfter({ details }: CodedError, tried: number): number {
  const asked = Number(details['retryAfterSeconds']) * 1_000;
  return Math.min(longestPause, asked > 0 ? asked : firstPause * 2 ** (tried - 1));
}

/** Repeats what may be repeated without harm (a reading, opening or closing a run) until the world lets it through. */
export async function keepTrying<T>(work: () => Promise<T>, { pause, signal }: Patience): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof CodedError) || !isPassing(error) || tried === mostTries || signal?.aborted)
        throw error;
      await pause(pauseAfter(error, tried), signal);
    }
  }
}
