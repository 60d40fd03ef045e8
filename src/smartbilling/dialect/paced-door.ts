import type { Answered, Door } from '../http-door';
import type { RestDialect } from './rest-schema';

/** Resolves after so many milliseconds, or as soon as the signal aborts. */
export type Wait = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

/** Tries in a row of one request that is told to wait. */
const mostTries = 8;
const longestWait = 60_000;

function waitAsked({ headers }: Answered, tried: number): number {
  const seconds = Number(headers['retry-after']);
  return Math.min(longestWait, seconds > 0 ? seconds * 1_000 : 500 * 2 ** tried);
}

/** Keeps to the pace the profile allows, and waits as long as a 429 asks: what was told to wait did nothing. */
export function pacedDoor(door: Door, { requestsPerMinute }: RestDialect['limits'], wait: Wait): Door {
  let turn = Promise.resolve();
  return async (asking) => {
    for (let tried = 1; ; tried += 1) {
      if (requestsPerMinute !== undefined) {
        turn = turn.then(() => wait(60_000 / requestsPerMinute, asking.signal));
        await turn;
      }
      const answer = await door(asking);
      if (answer.status !== 429 || tried === mostTries) return answer;
      await wait(waitAsked(answer, tried), asking.signal);
    }
  };
}
