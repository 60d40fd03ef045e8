import type { InternalAxiosRequestConfig } from 'axios';
import type { InjectOptions } from 'fastify';
import type { ServerRoom } from './server-room';

export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** One request from its client's side. */
export interface Call {
  readonly config: InternalAxiosRequestConfig;
  readonly isWrite: boolean;
  answer(answer: Answer): void;
  fail(code: string): void;
}

/** Carries a request to the server that is up and brings its answer. */
export async function exchange(
  room: ServerRoom,
  { method = 'get', url = '', data, headers, params }: InternalAxiosRequestConfig,
): Promise<Answer> {
  const app = await room.app();
  const query = params as Record<string, string | undefined> | undefined;
  const run = query?.['run'];
  const options: InjectOptions = {
    method: method === 'post' ? 'POST' : 'GET',
    url: run === undefined ? url : `${url}?run=${run}`,
    headers: headers.toJSON() as Record<string, string>,
    ...(data === undefined ? {} : { payload: String(data) }),
  };
  const { statusCode, body, headers: answered } = await app.inject(options);
  return { status: statusCode, body, headers: answered as Record<string, string> };
}

/** Goes on to the server although its client has stopped listening. */
export const unheard = (call: Call): Call => ({ ...call, answer: () => undefined, fail: () => undefined });

export const tooMany = (retryAfter: number): Answer => ({
  status: 429,
  headers: { 'retry-after': String(retryAfter) },
  body: JSON.stringify({
    type: 'urn:smartbilling:problem:rate-limited',
    title: 'Too many requests',
    status: 429,
    code: 'RATE_LIMITED',
    detail: 'Too many requests; wait as long as Retry-After says.',
    instance: 'req-edge',
  }),
});
