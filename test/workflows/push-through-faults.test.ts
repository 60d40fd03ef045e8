import { copyFileSync, readFileSync } from 'node:fs';
import { editWorkbookFile } from '../../src/cli/workbook-file';
import { pushJournalSchema, type PushJournal } from '../../src/core/push/push-journal';
import { readStored } from '../../src/excel/storage/workspace-store';
import { connect } from '../../src/workflows/connect';
import { pushWorkspace, type PushSummary } from '../../src/workflows/push-workspace';
import { cellsOf, Folder, sbm, sbmJson, typeInto } from '../cli/terminal';
import { openTestServer, type TestServer } from '../server/pushing';
import { openFailingNetwork, type FailingNetwork } from './failing-network';

const folder = new Folder();
const mapped = folder.file('mapped.xlsx');

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

async function over(fate: Parameters<typeof openFailingNetwork>[1]): Promise<void> {
  server = await openTestServer();
  network = await openFailingNetwork(server.url, fate);
}

async function push(path: string, url: string): Promise<PushSummary> {
  const connection = await connect({ url, token: server.tokens.importer });
  const options = {
    dryRun: false,
    today: '2026-11-22',
    now: '2026-11-22T12:00:00.000Z',
    newRowId: () => {
      throw new Error('every row has a Row Id already');
    },
  };
  return editWorkbookFile(path, (session) => pushWorkspace(session, connection, options));
}

const journalOf = (path: string): Promise<PushJournal> =>
  editWorkbookFile(
    path,
    async (session) => pushJournalSchema.parse(await readStored(session, 'journal')),
    null,
  );

test('a network gone for good: what is in, what is not and what is unknown are said; --resume goes on', async () => {
  await over((key) => (key.startsWith('serviceLocation') ? 'goneAfter' : 'none'));
  const path = fresh();
  interface Pushed {
    readonly run: string;
    readonly tied: boolean;
    readonly fates: PushSummary['fates'];
    readonly entities: PushSummary['entities'];
    readonly error: { readonly code: string; readonly fate: string };
  }
  const token = server.tokens.importer;
  const { exitCode, result, err } = await sbmJson<Pushed>(['push', path, '--url', network.url], { token });
  expect(exitCode).toBe(3);
  expect(result).toMatchObject({ tied: false, error: { fate: 'unknown' } });
  expect(err).toContain(result.error.code);
  const { customer, serviceLocation } = result.entities;
  expect(customer?.created).toBeGreaterThan(0);
  expect(serviceLocation).toMatchObject({ created: 0, notSent: serviceLocation?.rows });
  const rows = Object.values(result.entities).reduce((sum, counts) => sum + counts.rows, 0);
  const { fates } = result;
  expect(fates.in + fates.notIn + fates.unknown).toBe(rows);
  const [lost] = (await journalOf(path)).batches.filter(({ state }) => state === 'sent');
  expect(lost).toMatchObject({ entity: 'serviceLocation', rows: fates.unknown });
  const stored = (await server.importer.read('serviceLocation')).records.length;
  expect(fates.unknown).toBe(stored);
  expect(folder.names()).toContain('pushing.xlsx.push.json');
  expect(readFileSync(`${path}.push.json`, 'utf8')).not.toContain(token);

  // The network is back at its old address: the same run is gone on with, and no row is there twice.
  network = await openFailingNetwork(server.url, () => 'none', Number(new URL(network.url).port));
  const again = await sbmJson<Pushed>(['push', path, '--url', network.url, '--resume'], { token });
  expect(again.result).toMatchObject({ run: result.run, tied: true, fates: { unknown: 0 } });
  expect(again.result.entities['serviceLocation']?.created).toBe(stored);
  expect((await server.importer.read('serviceLocation')).records).toHaveLength(stored);
  expect(folder.names()).not.toContain('pushing.xlsx.push.json');
}, 180_000);

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
