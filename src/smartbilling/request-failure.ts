import { isAxiosError, isCancel, type AxiosResponse } from 'axios';
import { CodedError, type Fate } from '../core/kernel/coded-error';
import { problemAnswer } from '../core/push/wire';

/** Whether a request changes something: only then can its fate be unknown. */
export type Effect = 'reads' | 'writes';

/** The machine was never reached, so it cannot have done anything; only Node tells. */
const neverReached = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ERR_INVALID_URL',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'CERT_HAS_EXPIRED',
]);
const timedOut = new Set(['ECONNABORTED', 'ETIMEDOUT']);

const lostFate = (effect: Effect): Fate => (effect === 'writes' ? 'unknown' : 'notDone');

function failureOf(error: unknown, effect: Effect): { code: string; fate: Fate; message: string } {
  const fate = lostFate(effect);
  if (isCancel<unknown>(error)) return { code: 'CANCELLED', fate, message: 'The request was cancelled.' };
  const code = isAxiosError<unknown, unknown>(error) ? (error.code ?? '') : '';
  if (neverReached.has(code)) {
    return { code: 'NO_CONNECTION', fate: 'notDone', message: 'SmartBilling cannot be reached.' };
  }
  if (timedOut.has(code)) return { code: 'TIMED_OUT', fate, message: 'SmartBilling did not answer in time.' };
  return { code: 'ANSWER_LOST', fate, message: 'The connection broke before SmartBilling answered.' };
}

/** A request that got no answer. The cause is left out: it carries the request with its token. */
export function lostRequest(error: unknown, effect: Effect): CodedError {
  const { code, fate, message } = failureOf(error, effect);
  return new CodedError(code, fate, message);
}

const retryAfter = (response: AxiosResponse<unknown, unknown>): Readonly<Record<string, number>> => {
  const seconds = Number(response.headers['retry-after']);
  return Number.isFinite(seconds) && seconds > 0 ? { retryAfterSeconds: seconds } : {};
};

/** An answer other than done. Whoever says by our problem document that it refused did nothing; a 500 may be too late. */
export function refusedRequest(response: AxiosResponse<unknown, unknown>, effect: Effect): CodedError {
  const problem = problemAnswer.safeParse(response.data);
  if (!problem.success) {
    const status = response.status;
    const fate = status >= 500 ? lostFate(effect) : 'notDone';
    return new CodedError('REFUSED', fate, `The server answered ${String(status)}.`, { status });
  }
  const { code, detail, status, instance, details } = problem.data;
  const fate = status === 500 ? lostFate(effect) : 'notDone';
  return new CodedError(code, fate, detail, { status, instance, ...details, ...retryAfter(response) });
}

/** An answer that is none of ours, as from another server at this address. */
export const unreadableAnswer = (effect: Effect): CodedError =>
  new CodedError('BAD_ANSWER', lostFate(effect), 'What answered does not speak as SmartBilling does.');
