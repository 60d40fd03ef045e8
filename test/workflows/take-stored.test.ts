import type { Canonical } from '../../src/core/entity/cell';
import { dataFields } from '../../src/core/entity/entity-fields';
import type { CanonicalRow } from '../../src/core/entity/judge-row';
import { findEntity } from '../../src/core/entities/registry';
import { connect } from '../../src/workflows/connect';
import { pushWorkspace, type PushSummary } from '../../src/workflows/push-workspace';
import { takeStored } from '../../src/workflows/take-stored';
import { undoOperation } from '../../src/workflows/undo-operation';
import type { HostSession } from '../../src/host/client/session';
import { countingIds } from '../excel/new-workspace';
import { batchOf, openTestServer, sample, today, type TestServer } from '../server/pushing';
import { pushedSheets, readyWorkbook } from '../taskpane/push/push-workbook';

const rows = 2;
const now = `${today}T12:00:00.000Z`;
const doing = { by: 'Marie Roy', at: now, newId: countingIds() };

let server: TestServer;
let session: HostSession;

beforeAll(async () => {
  server = await openTestServer();
  session = await readyWorkbook(rows);
}, 120_000);
afterAll(async () => {
  session.close();
  await server.close();
});

const connection = () => connect({ url: server.url, token: server.tokens.importer });
const push = async (): Promise<PushSummary> =>
  pushWorkspace(session, await connection(), { dryRun: false, today, now, newRowId: countingIds() });

/** What a colleague may have made of the row: other texts, and blanks where a value may be missing. */
function changed(name: string, index: number): CanonicalRow {
  const entity = findEntity(name);
  if (!entity) throw new Error(name);
  const told = new Set<string>([...entity.key, ...entity.naturalKey, entity.referenceBy]);
  const row: Record<string, Canonical> = { ...sample(name, index) };
  for (const [field, { kind, required }] of dataFields(entity)) {
    if (required !== undefined || told.has(field) || kind === 'reference' || kind === 'money') continue;
    row[field] = kind === 'text' ? `É${String(index)}` : null;
  }
  return row;
}

/** Changes the rows of every sheet as somebody else; gives those that were. */
async function changeElsewhere(): Promise<Map<string, number>> {
  const { run } = await server.importer.openRun({ name: 'A colleague', mode: 'commit' });
  const updated = new Map<string, number>();
  for (const name of pushedSheets) {
    const { records } = await server.importer.read(name);
    const sent = Array.from({ length: rows }, (_, index) => changed(name, index));
    const rowKeys = sent.map((_, index) => records[index]?.rowKey ?? '');
    const { totals } = await server.importer.sendBatch(
      run,
      `elsewhere-${name}`,
      batchOf(name, sent, { rowKeys }),
    );
    if (totals.updated > 0) updated.set(name, totals.updated);
  }
  return updated;
}

test('what others made of the rows of any sheet comes in cell by cell, is what is pushed next, and can be undone', async () => {
  expect(await push()).toMatchObject({ tied: true, changedSince: {} });
  const updated = await changeElsewhere();
  expect(updated.size).toBeGreaterThan(3);
  const { changedSince } = await push();
  expect(new Map(Object.entries(changedSince).map(([name, of]) => [name, of.length]))).toEqual(updated);

  const taken = await takeStored(session, await connection(), changedSince, doing);
  expect(taken.skipped).toEqual([]);
  expect(taken.applied.length).toBeGreaterThan(updated.size);
  const again = await push();
  expect(again.changedSince).toEqual({});
  for (const name of updated.keys())
    expect([name, again.entities[name]]).toEqual([
      name,
      expect.objectContaining({ unchanged: rows, rejected: 0 }),
    ]);
  expect((await takeStored(session, await connection(), changedSince, doing)).applied).toEqual([]);

  await undoOperation(session, taken.operation, doing);
  const back = await push();
  expect(back).toMatchObject({ tied: true, changedSince: {} });
  for (const [name, count] of updated) expect([name, back.entities[name]?.updated]).toEqual([name, count]);
}, 120_000);
