import { copyFileSync } from 'node:fs';
import { editWorkbookFile } from '../../src/cli/workbook-file';
import { pushJournalSchema, type PushJournal } from '../../src/core/push/push-journal';
import { readStored } from '../../src/excel/storage/workspace-store';
import { connect } from '../../src/workflows/connect';
import { pushWorkspace, type PushSummary } from '../../src/workflows/push-workspace';
import { cellsOf, Folder, sbm, sbmJson, typeInto } from '../cli/terminal';
import { openTestServer, type TestServer } from '../server/pushing';
import { openFailingNetwork, type FailingNetwork, type Mishap } from './failing-network';

const folder = new Folder();
const mapped = folder.file('mapped.xlsx');
const entities = ['customer', 'contact', 'serviceLocation', 'subscription', 'subscriptionItem'];

let server: TestServer;
let network: FailingNetwork;

beforeAll(async () => {
  await sbm(['workspace', 'create', mapped]);
  await sbm(['map', folder.extract, '--into', mapped, '--profile', folder.profile]);
});
afterAll(() => {
  folder.remove();
});
afterEach(async () => {
  await network.close();
  await server.close();
});

const fresh = (): string => {
  copyFileSync(mapped, folder.file('pushing.xlsx'));
  return folder.file('pushing.xlsx');
};

async function over(fate: (key: string, attempt: number) => Mishap): Promise<void> {
  server = await openTestServer();
  network = await openFailingNetwork(server.url, fate);
}

async function push(
  path: string,
  url: string,
  onSending?: (done: number) => AbortSignal,
): Promise<PushSummary> {
  const connection = await connect({ url, token: server.tokens.importer });
  const options = {
    dryRun: false,
    today: '2026-11-22',
    now: '2026-11-22T12:00:00.000Z',
    newRowId: () => {
      throw new Error('every row has a Row Id already');
    },
  };
  const signal = onSending?.(0);
  return editWorkbookFile(path, (session) =>
    pushWorkspace(session, connection, options, signal ? { signal } : {}),
  );
}

const journalOf = (path: string): Promise<PushJournal> =>
  editWorkbookFile(
    path,
    async (session) => pushJournalSchema.parse(await readStored(session, 'journal')),
    null,
  );

/** Every row the summary says was created is there once, as it was first stored. */
async function expectStoredOnce({ entities: pushed }: PushSummary): Promise<void> {
  for (const entity of entities) {
    const { records } = await server.importer.read(entity);
    expect([entity, records.length]).toEqual([entity, pushed[entity]?.created]);
    expect(new Set(records.map(({ rowKey }) => rowKey)).size).toBe(records.length);
    expect(records.every(({ version }) => version === 1)).toBe(true);
  }
}

test.each<[string, Mishap, number]>([
  ['arrived and nobody heard the answer', 'answerLost', 1],
  ['never arrived', 'requestLost', 1],
])(
  'when each batch first %s, every row takes effect exactly once and the totals tie',
  async (_what, mishap, times) => {
    await over((_key, attempt) => (attempt === 1 ? mishap : 'none'));
    const path = fresh();
    const summary = await push(path, network.url);
    expect(summary).toMatchObject({ tied: true, cancelled: false, fates: { unknown: 0 } });
    expect(summary.failure).toBeUndefined();
    expect(new Set(network.arrived).size).toBeGreaterThan(5);
    expect(network.arrived).toHaveLength(new Set(network.arrived).size * times);
    await expectStoredOnce(summary);
    expect((await journalOf(path)).batches.every(({ state }) => state === 'answered')).toBe(true);
    const again = await push(path, server.url);
    for (const counts of Object.values(again.entities))
      expect(counts).toMatchObject({ created: 0, updated: 0 });
    expect(again.tied).toBe(true);
  },
);

test.each<[string, Mishap, boolean]>([
  ['before a batch arrived', 'goneBefore', false],
  ['after a batch arrived, before its answer', 'goneAfter', true],
])(
  'a network gone for good %s: what is in, what is not and what is unknown are said, exit code 3',
  async (_what, mishap, isIn) => {
    await over((key) => (key.startsWith('serviceLocation') ? mishap : 'none'));
    const path = fresh();
    interface Broken {
      readonly tied: boolean;
      readonly fates: PushSummary['fates'];
      readonly entities: PushSummary['entities'];
      readonly error: { readonly code: string; readonly fate: string };
    }
    const token = server.tokens.importer;
    const { exitCode, result, err } = await sbmJson<Broken>(['push', path, '--url', network.url], { token });
    expect(exitCode).toBe(3);
    expect(result).toMatchObject({ tied: false, error: { fate: 'unknown' } });
    expect(err).toContain(result.error.code);
    const { customer, serviceLocation } = result.entities;
    expect(customer?.created).toBeGreaterThan(0);
    expect(serviceLocation).toMatchObject({ created: 0, notSent: serviceLocation?.rows });
    const rows = Object.values(result.entities).reduce((sum, counts) => sum + counts.rows, 0);
    const { fates } = result;
    expect(fates.in + fates.notIn + fates.unknown).toBe(rows);
    const stored = (await server.importer.read('serviceLocation')).records.length;
    expect(stored > 0).toBe(isIn);
    const [lost] = (await journalOf(path)).batches.filter(({ state }) => state === 'sent');
    expect(lost).toMatchObject({ entity: 'serviceLocation', rows: fates.unknown });
    if (isIn) expect(fates.unknown).toBe(stored);

    // The network is back: the same command finishes, and no row is there twice.
    const again = await push(path, server.url);
    expect(again).toMatchObject({ tied: true, fates: { unknown: 0 } });
    expect((await server.importer.read('serviceLocation')).records).toHaveLength(fates.unknown);
  },
);

test('a server that refuses a batch leaves nothing unknown', async () => {
  server = await openTestServer({ limits: { rowsPerBatch: 30 } });
  network = await openFailingNetwork(server.url, () => 'none');
  const summary = await push(fresh(), network.url);
  expect(summary.failure).toMatchObject({ fate: 'notDone' });
  expect(summary.fates.unknown).toBe(0);
  expect(summary.fates.in).toBe(
    Object.values(summary.entities).reduce((sum, { created }) => sum + created, 0),
  );
});

test('Row Ids of rows typed by hand are in the file before anything is sent', async () => {
  const path = fresh();
  await typeInto(path, 'Categories', { A3: 'Typed by hand', H3: 'Yes' });
  const rowIds = (): Promise<unknown[]> =>
    cellsOf(path, 'Categories').then((rows) => rows.map((row) => row.at(-1)));
  const before = await rowIds();
  const when: Promise<unknown[]>[] = [];
  await over(() => {
    if (when.length === 0) when.push(rowIds());
    return 'none';
  });
  const { exitCode } = await sbm(['push', path, '--url', network.url], { token: server.tokens.importer });
  expect(exitCode).toBe(1);
  const [sending = []] = await Promise.all(when);
  expect(sending).toEqual(await rowIds());
  expect(before.filter((id) => id === '')).toHaveLength(1);
  expect(sending.filter((id) => id === '')).toHaveLength(0);
});

test('a push cancelled half way says so, and what was sent stays in', async () => {
  const abort = new AbortController();
  await over((key) => {
    if (key.startsWith('customer')) abort.abort();
    return key.startsWith('customer') ? 'answerLost' : 'none';
  });
  const summary = await push(fresh(), network.url, () => abort.signal);
  expect(summary).toMatchObject({ cancelled: true, fates: { unknown: 0 } });
  expect(summary.entities['customer']?.created).toBeGreaterThan(0);
  expect(summary.entities['subscription']).toMatchObject({ created: 0 });
  expect((await server.importer.read('customer')).records).toHaveLength(
    summary.entities['customer']?.created ?? 0,
  );
});
