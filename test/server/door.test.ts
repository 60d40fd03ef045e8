import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registry } from '../../src/core/entities/registry';
import { LikelyNew } from '../../src/server/batches/likely-new';
import { batchOf, openTestServer, raw, sample, today, type TestServer } from './pushing';

const rowsPerBatch = 5;
const bytesPerBatch = 20_000;
const origin = 'https://addin.example';

let server: TestServer;
let run: string;
let pages: string;

beforeAll(async () => {
  pages = mkdtempSync(join(tmpdir(), 'sbm-pages-'));
  writeFileSync(join(pages, 'workbench.html'), '<!doctype html><title>Workbench</title>');
  server = await openTestServer({
    limits: { rowsPerBatch, bytesPerBatch },
    allowedOrigins: [origin],
    staticDirectory: pages,
  });
  run = (await server.importer.openRun({ name: 'door', mode: 'commit' })).run;
});
afterAll(async () => {
  await server.close();
  rmSync(pages, { recursive: true });
  expect(server.faults).toEqual([]);
});

const post = (path: string, body: unknown, headers: Record<string, string> = {}): ReturnType<typeof raw> =>
  raw(server, path, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers,
  });
const good = batchOf('category', [sample('category', 0)]);
const batch = (change: object, key = 'door'): ReturnType<typeof raw> =>
  post(`/v1/runs/${run}/batches`, { ...good, ...change }, { 'idempotency-key': key });

test.each([
  ['reader', 'GET', '/v1/schema', 200],
  ['reader', 'GET', '/v1/entities/category', 200],
  ['reader', 'POST', '/v1/runs', 403],
  ['reader', 'GET', '/v1/audit', 403],
  ['importer', 'POST', '/v1/runs', 201],
  ['importer', 'GET', '/v1/audit', 403],
  ['administrator', 'POST', '/v1/runs', 201],
  ['administrator', 'GET', '/v1/audit', 200],
] as const)('the %s may %s %s: %i', async (role, method, path, status) => {
  const body = method === 'POST' ? { body: JSON.stringify({ name: 'x', mode: 'commit' }) } : {};
  const answer = await raw(server, path, { method, token: server.tokens[role], ...body });
  expect(answer.status).toBe(status);
  if (status === 403) expect(answer.body['code']).toBe('FORBIDDEN');
});

const tooLarge = 'x'.repeat(bytesPerBatch);
const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;

test.each<[string, () => ReturnType<typeof raw>, number, string]>([
  ['no token', () => raw(server, '/v1/schema', { token: '' }), 401, 'UNAUTHORIZED'],
  ['another token', () => raw(server, '/v1/schema', { token: 'sbm_reader_x' }), 401, 'UNAUTHORIZED'],
  ['an unknown path', () => raw(server, '/v1/nothing'), 404, 'NOT_FOUND'],
  ['a path that climbs', () => raw(server, '/..%2f..%2fetc/passwd'), 404, 'NOT_FOUND'],
  ['an unknown run', () => raw(server, '/v1/runs/none'), 404, 'RUN_NOT_FOUND'],
  ['an unknown batch', () => raw(server, `/v1/runs/${run}/batches/none`), 404, 'BATCH_NOT_FOUND'],
  ['an unknown record', () => raw(server, '/v1/entities/category/none'), 404, 'NOT_FOUND'],
  ['an unknown entity', () => batch({ entity: 'spaceship' }), 404, 'UNKNOWN_ENTITY'],
  ['an entity of Object', () => raw(server, '/v1/entities/constructor'), 404, 'UNKNOWN_ENTITY'],
  ['an unknown column', () => batch({ columns: ['colour'], rows: [['red']] }), 400, 'UNKNOWN_COLUMN'],
  ['a column of Object', () => batch({ columns: ['__proto__'], rows: [[null]] }), 400, 'UNKNOWN_COLUMN'],
  [
    'an unknown field to read',
    () => raw(server, '/v1/entities/category?fields=colour'),
    400,
    'UNKNOWN_COLUMN',
  ],
  ['a bad page size', () => raw(server, '/v1/entities/category?limit=-1'), 400, 'BAD_QUERY'],
  ['an unknown parameter', () => raw(server, '/v1/entities/category?where=1'), 400, 'BAD_QUERY'],
  ['a column twice', () => batch({ columns: ['sort', 'sort'], rows: [[1, 1]] }), 400, 'BAD_BODY'],
  ['a ragged row', () => batch({ columns: ['sort'], rows: [[1, 2]] }), 400, 'BAD_BODY'],
  ['too few row keys', () => batch({ rowKeys: [] }), 400, 'BAD_BODY'],
  ['a row key with blanks', () => batch({ rowKeys: ['a b'] }), 400, 'BAD_BODY'],
  ['a nested value', () => batch({ columns: ['sort'], rows: [[{ a: 1 }]] }), 400, 'BAD_BODY'],
  ['another member', () => batch({ force: true }), 400, 'BAD_BODY'],
  ['no key', () => post(`/v1/runs/${run}/batches`, good), 400, 'KEY_REQUIRED'],
  ['no JSON', () => post('/v1/runs', '{"name":'), 400, 'BAD_BODY'],
  ['a prototype', () => post('/v1/runs', '{"__proto__":{"a":1}}'), 400, 'BAD_BODY'],
  ['a deep body', () => post('/v1/runs', deep), 400, 'BAD_BODY'],
  [
    'another media type',
    () => post('/v1/runs', '<a/>', { 'content-type': 'text/xml' }),
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  ['too many bytes', () => post('/v1/runs', { name: tooLarge, mode: 'commit' }), 413, 'BODY_TOO_LARGE'],
  [
    'too many rows',
    () =>
      batch(
        batchOf(
          'category',
          Array.from({ length: 6 }, () => sample('category', 0)),
        ),
      ),
    413,
    'BODY_TOO_LARGE',
  ],
])('refuses %s', async (_what, ask, status, code) => {
  const answer = await ask();
  expect([answer.status, answer.body['code']]).toEqual([status, code]);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  expect(answer.body['status']).toBe(status);
  expect(answer.body['instance']).toBe(answer.headers.get('x-request-id'));
  expect(JSON.stringify(answer.body)).not.toMatch(/\bat .+:\d+|node_modules|SELECT|INSERT|stack/);
});

test('a too large body is told the allowed size', async () => {
  const { body } = await post('/v1/runs', { name: tooLarge, mode: 'commit' });
  expect(body['details']).toEqual({ maxBytes: bytesPerBatch });
});

test('a commit batch has no place in a dry run', async () => {
  const rehearsal = await server.importer.openRun({ name: 'dry', mode: 'dryRun' });
  await expect(server.importer.sendBatch(rehearsal.run, 'k', good)).rejects.toMatchObject({
    code: 'RUN_IS_REHEARSAL',
  });
});

test('the audit log says who did what and cannot be walked around', async () => {
  const { body } = await raw(server, '/v1/audit');
  const entries = body['entries'] as { actor: string; action: string; at: string }[];
  expect(entries[0]).toMatchObject({ action: 'run.open', at: `${today}T12:00:00.000Z` });
  expect(entries[0]?.actor).toMatch(/^importer:[0-9a-f]+$/);
  expect(JSON.stringify(body)).not.toContain(server.tokens.importer);
});

test('answers carry security headers, and CORS only for the listed origin', async () => {
  const listed = await raw(server, '/health', { headers: { origin } });
  expect(listed.headers.get('access-control-allow-origin')).toBe(origin);
  expect(listed.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(listed.headers.get('x-content-type-options')).toBe('nosniff');
  const stranger = await raw(server, '/health', { headers: { origin: 'https://evil.example' } });
  expect(stranger.headers.get('access-control-allow-origin')).toBeNull();
  const preflight = await raw(server, '/v1/runs', {
    method: 'OPTIONS',
    token: '',
    headers: { origin, 'access-control-request-method': 'POST' },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-headers')).toContain('Idempotency-Key');
});

test('the built pages come from the same origin with their own policy', async () => {
  const page = await raw(server, '/', { token: '' });
  expect(page.status).toBe(200);
  expect(page.body['text']).toContain('Workbench');
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(page.headers.get('content-security-policy')).toContain("worker-src 'self'");
  expect(page.headers.get('x-frame-options')).toBeNull();
});

test('pages follow each other without gap or repetition, and lookups find by every key', async () => {
  const names = Array.from({ length: 12 }, (_, index) => `Page ${String(index)}`);
  for (const [index, categoryName] of names.entries()) {
    const rowKeys = [`page-${String(index)}`];
    await server.importer.sendBatch(
      run,
      `page-${String(index)}`,
      batchOf('category', [sample('category', 0, { categoryName })], { rowKeys }),
    );
  }
  const found: string[] = [];
  let cursor: string | null = null;
  do {
    const from = cursor ? `&cursor=${cursor as string}` : '';
    const { body } = await raw(server, `/v1/entities/category?limit=5&fields=categoryName${from}`);
    const records = body['records'] as { values: Record<string, string> }[];
    found.push(...records.map(({ values }) => values['categoryName'] ?? ''));
    cursor = body['nextCursor'] as string | null;
  } while (cursor !== null);
  expect([...found].sort()).toEqual([...names].sort());
  const lookup = async (by: string, keys: unknown[][]): Promise<unknown[]> =>
    (await post('/v1/entities/category/lookup', { by, keys })).body['records'] as unknown[];
  const [first, nobody] = await lookup('key', [['Page 3'], ['Page 99']]);
  expect(nobody).toBeNull();
  expect(first).toMatchObject({ rowKey: 'page-3', version: 1 });
  const { id } = first as { id: string };
  expect(await lookup('rowKey', [['page-3']])).toEqual([first]);
  expect(await lookup('id', [[id]])).toEqual([first]);
  expect((await raw(server, `/v1/entities/category/${id}`)).body).toEqual(first);
  const since = await raw(server, '/v1/entities/category?updatedSince=2100-01-01T00:00:00Z');
  expect(since.body['records']).toEqual([]);
});

test('too many requests are asked to wait, and how long', async () => {
  const patient = await openTestServer({ limits: { requestsPerMinute: 3 } });
  const answers = [];
  for (let asked = 0; asked < 4; asked += 1) answers.push(await raw(patient, '/health'));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
  expect(answers[3]?.body['code']).toBe('RATE_LIMITED');
  expect(Number(answers[3]?.headers.get('retry-after'))).toBeGreaterThan(0);
  await patient.close();
});

test('stopping finishes the batch under way and keeps it; a new start has new tokens and the same data', async () => {
  const data = mkdtempSync(join(tmpdir(), 'sbm-data-'));
  const first = await openTestServer({ data });
  const { run: ownRun } = await first.importer.openRun({ name: 'stop', mode: 'commit' });
  const rows = Array.from({ length: 500 }, (_, index) =>
    sample('category', 0, { categoryName: `Stop ${String(index)}` }),
  );
  // The first that a batch asks for once it is inside; the stop then overtakes it.
  const settings = jest.spyOn(LikelyNew.prototype, 'settings');
  const inside = new Promise<void>((resolve) => {
    settings.mockImplementationOnce(() => {
      resolve();
      return undefined;
    });
  });
  const sending = first.importer.sendBatch(ownRun, 'stop', batchOf('category', rows));
  await inside;
  settings.mockRestore();
  const stopping = first.close();
  expect((await sending).totals.created).toBe(500);
  await stopping;
  const second = await openTestServer({ data });
  expect((await second.importer.totals('category')).count).toBe(500);
  const old = await raw(second, '/v1/schema', { token: first.tokens.importer });
  expect(old.body['code']).toBe('UNAUTHORIZED');
  await second.close();
  rmSync(data, { recursive: true });
});

test('the schema tells every entity with its fields and the limits in force', async () => {
  const schema = await server.importer.schema();
  expect(schema.entities.map(({ name }) => name)).toEqual(registry.map(({ name }) => name));
  expect(schema.limits).toMatchObject({ rowsPerBatch, bytesPerBatch });
  expect(schema.templateVersion).toMatch(/^[0-9a-f]{16}$/);
});
