import { category } from '../../src/core/entities/catalog/category';
import { dataFields } from '../../src/core/entity/entity-fields';
import type { CanonicalRow } from '../../src/core/entity/judge-row';
import type { BatchAnswer } from '../../src/core/push/wire';
import { batchOf, openTestServer, sample, type TestServer } from './pushing';

/** Batches that look new as a whole are written without asking about each row; these ones are not what they look like. */

let server: TestServer;
let run: string;

beforeAll(async () => {
  server = await openTestServer();
  ({ run } = await server.importer.openRun({ name: 'first sight', mode: 'commit' }));
});
afterAll(async () => {
  await server.close();
  expect(server.faults).toEqual([]);
});

const count = 40;
const rowsFrom = (first: number): CanonicalRow[] =>
  Array.from({ length: count }, (_, at) => sample('category', first + at, { parentCategory: null }));
const keysFrom = (first: number): string[] =>
  Array.from({ length: count }, (_, at) => `category-${String(first + at)}`);

const send = (key: string, rows: readonly CanonicalRow[], rowKeys: readonly string[]): Promise<BatchAnswer> =>
  server.importer.sendBatch(run, key, batchOf('category', rows, { rowKeys: [...rowKeys] }));

const fatesOf = ({ results }: BatchAnswer): readonly string[] =>
  [...new Set(results.map(({ status }) => status))].sort();

test('all new', async () => {
  expect(fatesOf(await send('new', rowsFrom(0), keysFrom(0)))).toEqual(['created']);
});

test('one Row Id among them is known: that row is unchanged, the others are created, none twice', async () => {
  const rows = rowsFrom(100).with(3, sample('category', 7, { parentCategory: null }));
  const { results } = await send('one-known', rows, keysFrom(100).with(3, 'category-7'));
  expect(results.map(({ status }) => status)).toEqual(
    results.map((_, at) => (at === 3 ? 'unchanged' : 'created')),
  );
});

test('one key among them is known from an earlier run: the row is recognised and has its Row Id back', async () => {
  ({ run } = await server.importer.openRun({ name: 'second', mode: 'commit' }));
  const changed = sample('category', 9, { parentCategory: null, nameFr: 'Autre nom' });
  const { results } = await send('one-key', rowsFrom(200).with(3, changed), keysFrom(200));
  expect(results[3]).toMatchObject({ status: 'updated', rowKey: 'category-9' });
  expect(results.filter(({ status }) => status === 'created')).toHaveLength(count - 1);
});

test('a wrong row among new ones is refused alone, a known one beside it is still known', async () => {
  const rows = rowsFrom(300)
    .with(3, sample('category', 300, { parentCategory: null, categoryName: null }))
    .with(4, sample('category', 8, { parentCategory: null }));
  const { results, totals } = await send('one-wrong', rows, keysFrom(300).with(4, 'category-8'));
  expect(results[3]?.status).toBe('rejected');
  expect(results[4]?.status).toBe('unchanged');
  expect(totals).toMatchObject({ rows: count, created: count - 2, rejected: 1, unchanged: 1 });
});

test('two batches of the same rows side by side: each row is stored once', async () => {
  const answers = await Promise.all([
    send('beside-1', rowsFrom(400), keysFrom(400)),
    send('beside-2', rowsFrom(400), keysFrom(400)),
  ]);
  expect(answers.map(fatesOf).sort()).toEqual([['created'], ['unchanged']]);
  const { count: stored } = await server.importer.totals('category');
  expect(stored).toBe(count + (count - 1) + (count - 1) + (count - 2) + count);
});

test('a dry run of what is partly there says the same as the push', async () => {
  const { run: rehearsal } = await server.importer.openRun({ name: 'dry', mode: 'dryRun' });
  const rows = rowsFrom(500).with(3, sample('category', 11, { parentCategory: null }));
  const body = batchOf('category', rows, { rowKeys: keysFrom(500).with(3, 'category-11'), mode: 'dryRun' });
  const { results } = await server.importer.sendBatch(rehearsal, 'dry', body);
  expect(results.map(({ status }) => status)).toEqual(
    results.map((_, at) => (at === 3 ? 'unchanged' : 'created')),
  );
});

test('all new, with some of the columns: what was not sent is blank', async () => {
  const rows = rowsFrom(600);
  const columns = ['categoryName', 'active'];
  const body = batchOf('category', rows, { columns, rowKeys: keysFrom(600) });
  expect(fatesOf(await server.importer.sendBatch(run, 'some-columns', body))).toEqual(['created']);
  const { records } = await server.importer.read('category');
  const first = records.find(({ rowKey }) => rowKey === 'category-600');
  const sent = new Map(columns.map((name) => [name, rows[0]?.[name]]));
  expect(first?.values).toEqual(
    Object.fromEntries(dataFields(category).map(([name]) => [name, sent.get(name) ?? null])),
  );
});
