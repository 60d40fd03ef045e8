import axios, { type AxiosAdapter, type AxiosRequestConfig, type AxiosResponse } from 'axios';
import { CodedError } from '../core/kernel/coded-error';
import type { Authentication } from './authentication/authentication';
import { lostRequest, type Effect } from './request-failure';

export type Answered = AxiosResponse<unknown, unknown>;

export interface Asking {
  readonly config: AxiosRequestConfig<unknown>;
  readonly effect: Effect;
  readonly signal?: AbortSignal | undefined;
}

/** Sends one request and gives its answer, whatever the status; throws a CodedError where none came. */
export type Door = (asking: Asking) => Promise<Answered>;

export interface DoorOptions {
  readonly baseUrl: string;
  readonly authentication: Authentication;
  /** Milliseconds until an answer is given up on. */
  readonly timeout?: number | undefined;
  /** What carries requests; the platform's own network when left out. */
  readonly adapter?: AxiosAdapter | undefined;
}

const defaultTimeout = 60_000;

/** The one place requests leave from. A 401 did nothing, so with a renewed token it is asked once more. */
export function openDoor({ baseUrl, authentication, timeout = defaultTimeout, adapter }: DoorOptions): Door {
  if (!/^https?:\/\/[^\s/]/i.test(baseUrl)) {
    throw new CodedError('BAD_URL', 'notDone', 'The address must begin with http:// or https://.');
  }
  const connection = axios.create({
    baseURL: baseUrl.replace(/\/+$/, ''),
    timeout,
    validateStatus: () => true,
    maxBodyLength: Infinity,
    // A redirect would carry the token to wherever it points.
    maxRedirects: 0,
    allowAbsoluteUrls: false,
    ...(adapter ? { adapter } : {}),
  });
  const once: Door = async ({ config, effect, signal }) => {
    const headers = { ...config.headers, ...(await authentication.headers()) };
    try {
      return await connection.request<unknown, Answered, unknown>({
        ...config,
        headers,
        ...(signal ? { signal } : {}),
      });
    } catch (error) {
      throw lostRequest(error, effect);
    }
  };
  return async (asking) => {
    if (asking.signal?.aborted) throw new CodedError('CANCELLED', 'notDone', 'The request was cancelled.');
    const answer = await once(asking);
    if (answer.status !== 401 || !(await authentication.renew?.())) return answer;
    return once(asking);
  };
}
