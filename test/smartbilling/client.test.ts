import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { batchOf, openTestServer, sample } from '../server/pushing';
import { createSmartBillingClient } from '../../src/smartbilling/smartbilling-client';

const token = 'sbm_importer_secret';
const body = batchOf('category', [sample('category', 0)]);

let server: Server;
let baseUrl: string;
let answer: (response: ServerResponse) => void;

beforeAll(async () => {
  server = createServer((request, response) => {
    request.resume().on('end', () => answer(response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  baseUrl = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const client = (timeout = 2_000): ReturnType<typeof createSmartBillingClient> =>
  createSmartBillingClient({ baseUrl: `${baseUrl}/`, token, timeout });
const json =
  (status: number, content: unknown, headers: Record<string, string> = {}) =>
  (response: ServerResponse): void => {
    response.writeHead(status, { 'content-type': 'application/problem+json', ...headers });
    response.end(JSON.stringify(content));
  };
const problem = (status: number, code: string): object => ({
  type: 'urn:x',
  title: 'x',
  status,
  code,
  detail: 'because',
  instance: 'req-1',
});

test.each<[string, (response: ServerResponse) => void, string, string, string]>([
  ['hangs up before answering', (response) => response.destroy(), 'ANSWER_LOST', 'unknown', 'notDone'],
  ['never answers', () => undefined, 'TIMED_OUT', 'unknown', 'notDone'],
  ['refuses with a code', json(409, problem(409, 'KEY_REUSED')), 'KEY_REUSED', 'notDone', 'notDone'],
  ['fails inside', json(500, problem(500, 'INTERNAL')), 'INTERNAL', 'unknown', 'notDone'],
  ['is stopping', json(503, problem(503, 'SHUTTING_DOWN')), 'SHUTTING_DOWN', 'notDone', 'notDone'],
  ['is a proxy that fails', json(502, { oops: true }), 'REFUSED', 'unknown', 'notDone'],
  ['is a proxy that refuses', json(407, 'no'), 'REFUSED', 'notDone', 'notDone'],
  ['is something else', json(200, { hello: 'world' }), 'BAD_ANSWER', 'unknown', 'notDone'],
  ['leads elsewhere', json(302, {}, { location: 'http://127.0.0.1:1/' }), 'REFUSED', 'notDone', 'notDone'],
])('a server that %s', async (_what, how, code, writeFate, readFate) => {
  answer = how;
  const impatient = client(200);
  await expect(impatient.sendBatch('r', 'k', body)).rejects.toMatchObject({ code, fate: writeFate });
  await expect(impatient.schema()).rejects.toMatchObject({ code, fate: readFate });
});

test('a server that is not there: certainly not done', async () => {
  const nobody = createSmartBillingClient({ baseUrl: 'http://127.0.0.1:9', token });
  await expect(nobody.sendBatch('r', 'k', body)).rejects.toMatchObject({
    code: 'NO_CONNECTION',
    fate: 'notDone',
  });
});

test('how long to wait comes along', async () => {
  answer = json(429, problem(429, 'RATE_LIMITED'), { 'retry-after': '7' });
  await expect(client().schema()).rejects.toMatchObject({
    code: 'RATE_LIMITED',
    details: { retryAfterSeconds: 7 },
  });
});

test('cancelled before sending is not done, cancelled after is unknown', async () => {
  let arrived = 0;
  answer = () => {
    arrived += 1;
    late.abort();
  };
  const early = new AbortController();
  early.abort();
  const late = new AbortController();
  const sending = (signal: AbortSignal): Promise<unknown> => client().sendBatch('r', 'k', body, { signal });
  await expect(sending(early.signal)).rejects.toMatchObject({ code: 'CANCELLED', fate: 'notDone' });
  expect(arrived).toBe(0);
  await expect(sending(late.signal)).rejects.toMatchObject({ code: 'CANCELLED', fate: 'unknown' });
});

test('no failure carries the token', async () => {
  for (const how of [(response: ServerResponse) => response.destroy(), json(500, problem(500, 'INTERNAL'))]) {
    answer = how;
    const error: unknown = await client()
      .schema()
      .catch((caught: unknown) => caught);
    expect(JSON.stringify([error, (error as Error).stack, (error as Error).cause])).not.toContain(token);
  }
});

test.each(['', 'ftp://x', 'javascript:1', 'localhost:3000'])('the address %p is refused', (url) => {
  expect(() => createSmartBillingClient({ baseUrl: url, token })).toThrow(
    expect.objectContaining({ code: 'BAD_URL', fate: 'notDone' }),
  );
});

test('a real server is ready and tells its schema', async () => {
  const real = await openTestServer();
  expect(await real.importer.health()).toEqual({ status: 'ready', database: 'PGlite in memory' });
  expect((await real.importer.schema()).entities.length).toBeGreaterThan(0);
  await real.close();
});
