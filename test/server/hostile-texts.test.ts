import { dataFields } from '../../src/core/entity/entity-fields';
import { loadOrder } from '../../src/core/entity/load-order';
import { registry } from '../../src/core/entities/registry';
import { isStorableText, type BatchAnswer } from '../../src/core/push/wire';
import { problemStatus } from '../../src/server/http/problem';
import { batchOf, openTestServer, raw, sample, type TestServer } from './pushing';

/** In each row of three: what a database, a sheet or page, and what nobody should take. */
const hostile = [
  [`'; DROP TABLE customers; --`, '=HYPERLINK("https://evil.example","pay")', 'a\u0000b'],
  [`") OR 1=1 /*`, '<script>alert(1)</script><img src=x onerror=alert(1)>', 'a\ud800b'],
  ['\\.\n\\N\t$1::text', '../../etc/passwd%00', 'x'.repeat(5_000)],
];

let server: TestServer;
let run: string;

beforeAll(async () => {
  server = await openTestServer();
  ({ run } = await server.importer.openRun({ name: 'hostile', mode: 'commit' }));
});
afterAll(async () => {
  await server.close();
  expect(server.faults).toEqual([]);
});

const send = (key: string, body: ReturnType<typeof batchOf>): Promise<BatchAnswer> =>
  server.importer.sendBatch(run, key, body);

/** A row for each field and three of the texts in turn; free texts that nothing is wrong with are stored in push-laws. */
test('in every field of every entity: refused with a code, or stored to the letter', async () => {
  let kept = 0;
  for (const { entity, deferred } of loadOrder(registry)) {
    const { name } = entity;
    const columns = dataFields(entity).flatMap(([field]) => (deferred.includes(field) ? [] : [field]));
    const right = sample(name, 0);
    await send(name, batchOf(name, [right], { columns }));
    const tried = columns.flatMap((field, at) =>
      (hostile[at % hostile.length] ?? []).map((text) => ({ field, text })),
    );
    const rows = tried.map(({ field, text }) => ({ ...right, [field]: text }));
    const rowKeys = rows.map((_row, index) => `${name}-hostile-${String(index)}`);
    const { results } = await send(`${name}-hostile`, batchOf(name, rows, { columns, rowKeys }));
    const codes = results.map(({ status, errors = [] }) =>
      status === 'rejected' ? errors[0]?.code : 'V000',
    );
    expect([name, codes.find((code) => !/^V\d{3}$/.test(code ?? ''))]).toEqual([name, undefined]);
    const created = tried.flatMap((one, at) => (results[at]?.status === 'created' ? [{ ...one, at }] : []));
    const ids = created.map(({ at }) => results[at]?.id ?? '');
    const records = await server.importer.records(name, ids);
    expect(records.map((record, at) => record?.values[created[at]?.field ?? ''])).toEqual(
      created.map(({ text }) => text),
    );
    kept += created.length;
  }
  expect(kept).toBeGreaterThan(60);
});

const asked = encodeURIComponent;
const everywhere: readonly ((text: string) => ReturnType<typeof raw>)[] = [
  (text) => raw(server, '/v1/runs', { method: 'POST', body: JSON.stringify({ name: text, mode: 'commit' }) }),
  (text) => raw(server, `/v1/runs/${asked(text)}`),
  (text) => raw(server, `/v1/runs/%zz${asked(text)}`),
  (text) => raw(server, `/v1/runs/${run}/batches/${asked(text)}`),
  (text) => raw(server, `/v1/entities/${asked(text)}`),
  (text) => raw(server, `/v1/entities/category/${asked(text)}`),
  (text) => raw(server, `/v1/entities/category?cursor=${asked(text)}`),
  (text) => raw(server, `/v1/entities/category?updatedSince=${asked(text)}`),
  (text) => raw(server, `/v1/entities/category?fields=${asked(text)}`),
  (text) => raw(server, `/v1/entities/category/totals?run=${asked(text)}`),
  (text) => raw(server, `/v1/audit?cursor=${asked(text)}`),
  (text) => raw(server, `/v1/invoices/${asked(text)}/pdf`),
  ...['id', 'key', 'naturalKey', 'rowKey'].map((by) => (text: string) => {
    const body = JSON.stringify({ by, keys: [[text]] });
    return raw(server, '/v1/entities/category/lookup', { method: 'POST', body });
  }),
];

test('in every other place of a request: an answer, or a refusal with its code', async () => {
  for (const ask of everywhere)
    for (const text of hostile
      .flat()
      .map((one) => (isStorableText(one) ? one.slice(0, 4_000) : one.replaceAll('\ud800', '')))) {
      const { status, body } = await ask(text);
      const refusal: unknown = body['code'] ?? 'none';
      expect([
        ask.toString(),
        text.slice(0, 20),
        status < 500,
        status < 300 || Object.hasOwn(problemStatus, String(refusal)),
      ]).toEqual([ask.toString(), text.slice(0, 20), true, true]);
    }
});

test('no route but the public ones answers without a token, and none that writes to a reader', async () => {
  const { body } = await raw(server, '/openapi.json', { token: '' });
  const paths = Object.entries(body['paths'] as Record<string, Record<string, unknown>>);
  const routes = paths.flatMap(([path, methods]) => Object.keys(methods).map((method) => ({ path, method })));
  for (const { path, method } of routes.filter((one) => one.path.startsWith('/v1/'))) {
    const ask = { method: method.toUpperCase(), ...(method === 'post' ? { body: '{}' } : {}) };
    const place = path.replace(/\{\w+\}/g, 'x');
    const stranger = await raw(server, place, { ...ask, token: '' });
    expect([method, path, stranger.body['code']]).toEqual([method, path, 'UNAUTHORIZED']);
    if (method !== 'post' || path.endsWith('/lookup')) continue;
    const reader = await raw(server, place, { ...ask, token: server.tokens.reader });
    expect([method, path, reader.body['code']]).toEqual([method, path, 'FORBIDDEN']);
  }
});
