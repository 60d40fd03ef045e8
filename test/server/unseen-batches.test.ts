import type { CanonicalRow } from '../../src/core/entity/judge-row';
import type { BatchAnswer, BatchBody } from '../../src/core/push/wire';
import { LikelyNew } from '../../src/server/batches/likely-new';
import { batchOf, openTestServer, raw, sample, type TestServer } from './pushing';

/** The rows of a batch are taken for new, unseen, where those of the batch before were; these ones are not always. */

let server: TestServer;
let run: string;
let sent = 0;

beforeAll(async () => {
  server = await openTestServer();
});
afterAll(async () => {
  await server.close();
  expect(server.faults).toEqual([]);
  for (const spy of [taken, mistaken]) spy.mockRestore();
});

const count = 12;
const rowsFrom = (first: number, change: CanonicalRow = {}): CanonicalRow[] =>
  Array.from({ length: count }, (_, at) => sample('supplier', first + at, change));
const keysFrom = (first: number): string[] =>
  Array.from({ length: count }, (_, at) => `supplier-${String(first + at)}`);

const bodyOf = (first: number, rows = rowsFrom(first), rowKeys = keysFrom(first)): BatchBody =>
  batchOf('supplier', rows, { rowKeys });
const send = (body: BatchBody, key = `batch-${String((sent += 1))}`): Promise<BatchAnswer> =>
  server.importer.sendBatch(run, key, body);

const taken = jest.spyOn(LikelyNew.prototype, 'settings');
const mistaken = jest.spyOn(LikelyNew.prototype, 'forget');

/** Of the batches since, how many were taken for new unseen, and how many of them were not. */
const tally = (): readonly number[] => [
  taken.mock.results.filter(({ value }) => value !== undefined).length,
  mistaken.mock.calls.length,
];

/** A run whose last batch was all new. */
beforeEach(async () => {
  ({ run } = await server.importer.openRun({ name: 'unseen', mode: 'commit' }));
  expect((await send(bodyOf((sent + 1) * 1_000))).totals).toMatchObject({ created: count });
  taken.mockClear();
  mistaken.mockClear();
});

test('new ones are created at once, are there, and are told again by their key', async () => {
  const body = bodyOf(100);
  const answer = await send(body, 'first');
  expect(tally()).toEqual([1, 0]);
  expect(answer.totals).toMatchObject({ rows: count, created: count });
  expect(new Set(answer.results.map(({ id }) => id)).size).toBe(count);
  expect(await send(body, 'first')).toEqual(answer);
  expect((await raw(server, `/v1/runs/${run}/batches/first`)).body).toEqual(answer);
  await expect(send(bodyOf(200), 'first')).rejects.toMatchObject({ code: 'KEY_REUSED' });
  const again = await send(body);
  expect(again.totals).toMatchObject({ created: 0, unchanged: count });
  expect(again.results.map(({ id }) => id)).toEqual(answer.results.map(({ id }) => id));
});

test('one of them is known: it is unchanged, the others are created', async () => {
  await send(bodyOf(300));
  const { results, totals } = await send(
    bodyOf(400, rowsFrom(400).with(3, sample('supplier', 305)), keysFrom(400).with(3, 'supplier-305')),
  );
  expect(totals).toMatchObject({ created: count - 1 });
  expect(results[3]).toMatchObject({ status: 'unchanged', rowKey: 'supplier-305' });
  expect(tally()).toEqual([2, 1]);
});

test('one of them is wrong, or is there twice: it alone is refused', async () => {
  const wrong = sample('supplier', 503, { supplierName: null });
  const refused = await send(bodyOf(500, rowsFrom(500).with(3, wrong)));
  expect(refused.results.map(({ status }) => status).indexOf('rejected')).toBe(3);
  expect(refused.totals).toMatchObject({ created: count - 1, rejected: 1 });
  await send(bodyOf(520));
  const twice = await send(bodyOf(540, rowsFrom(540), keysFrom(540).with(3, 'supplier-545')));
  expect(twice.totals).toMatchObject({ created: count - 1, rejected: 1 });
});

test('one of them leads nowhere: it alone is refused', async () => {
  const numbers = Array.from({ length: 2 * count }, (_, at) => at);
  await send(
    batchOf(
      'glAccount',
      numbers.map((at) => sample('glAccount', at)),
    ),
  );
  const codes = (first: number, wrong: CanonicalRow): BatchBody =>
    batchOf(
      'taxCode',
      numbers.slice(first, first + count).map((at) => sample('taxCode', at, at === first + 3 ? wrong : {})),
      { rowKeys: numbers.slice(0, count).map((at) => `tax-${String(first + at)}`) },
    );
  expect((await send(codes(0, {}))).totals).toMatchObject({ created: count });
  taken.mockClear();
  const { results, totals } = await send(codes(count, { glAccount: 'nowhere' }));
  expect(tally()).toEqual([1, 1]);
  expect(totals).toMatchObject({ created: count - 1, rejected: 1 });
  expect(results[3]?.errors).toMatchObject([{ field: 'glAccount', code: 'V005' }]);
});

test('a run that was closed takes none', async () => {
  await server.importer.closeRun(run);
  await expect(send(bodyOf(600))).rejects.toMatchObject({ code: 'RUN_CLOSED' });
  expect(tally()).toEqual([1, 1]);
});

test('a list that changed since the batch before counts', async () => {
  const terms = (active: boolean): BatchBody =>
    batchOf(
      'listValue',
      [{ list: 'paymentTerms', code: 'Lantern', labelEn: 'Lantern', labelFr: 'Fanal', active }],
      { rowKeys: ['lantern'] },
    );
  await send(terms(true));
  const withLantern = (first: number): BatchBody =>
    bodyOf(first, rowsFrom(first, { paymentTerms: 'Lantern' }));
  expect((await send(withLantern(700))).totals).toMatchObject({ created: count });
  expect((await send(withLantern(720))).totals).toMatchObject({ created: count });
  const { run: other } = await server.importer.openRun({ name: 'list', mode: 'commit' });
  // Of another run, so that the batch before stays the one of the suppliers.
  expect((await server.importer.sendBatch(other, 'list', terms(false))).totals).toMatchObject({ updated: 1 });
  expect((await send(withLantern(740))).totals).toMatchObject({ created: 0, rejected: count });
});

test('a dry run stores nothing, also after a batch that did', async () => {
  const dry = await send({ ...bodyOf(800), mode: 'dryRun' });
  expect(dry.totals).toMatchObject({ created: count });
  expect(dry.results[0]?.id).toBeNull();
  expect((await send(bodyOf(800))).totals).toMatchObject({ created: count });
});
