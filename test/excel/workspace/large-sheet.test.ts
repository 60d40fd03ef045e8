import type { Cell } from '../../../src/core/entity/cell';
import { findEntity } from '../../../src/core/entities/registry';
import { sheetFields } from '../../../src/core/entity/entity-fields';
import { readWorkspace } from '../../../src/excel/workspace/read-workspace';
import { writeRowResults } from '../../../src/excel/workspace/write-row-results';
import { writeRows } from '../../../src/excel/workspace/write-rows';
import type { HostSession } from '../../../src/host/client/session';
import { newWorkspace } from '../new-workspace';

const entity = findEntity('taxCode')!;
const rows = 100_000;
const most = 1_500_000;
const rowIds = Array.from(
  { length: rows },
  (_, row) => `0f8fad5b-d9cb-469f-a165-${String(row).padStart(12, '0')}`,
);

/** The first row in which two columns differ; -1 when they are equal (comparing them as a whole takes jest seconds). */
function firstDifference(found: readonly Cell[] = [], expected: readonly Cell[]): number {
  if (found.length !== expected.length) return Math.min(found.length, expected.length);
  return expected.findIndex((cell, row) => cell !== found[row]);
}

let session: HostSession;
beforeAll(async () => {
  session = await newWorkspace('fr', { entities: [entity.name] });
});
afterAll(() => session.close());
beforeEach(() => session.stats.reset());
afterEach(() => {
  expect(session.stats.largestRequest).toBeLessThan(most);
  expect(session.stats.largestResponse).toBeLessThan(most);
});

test(`100,000 rows of ${sheetFields(entity).length} columns are written and read in few syncs`, async () => {
  const names = Object.keys(entity.fields);
  const cells = new Map(
    names.map((name, column) => [name, rowIds.map((_, row) => `v${row}-${column}`)] as const),
  );
  let told = 0;
  await writeRows(session, entity, cells, rowIds, 'replace', (done) => (told = done));
  expect(told).toBe(rows);
  expect(session.stats.syncs).toBeLessThanOrEqual(40);
  session.stats.reset();
  const { tables } = await readWorkspace(session);
  const table = tables.tables.get(entity.name)!;
  const millions = (rows * sheetFields(entity).length) / 2_000_000;
  expect(session.stats.syncs).toBeLessThanOrEqual(Math.ceil(25 * millions));
  expect(firstDifference(table.rowIds, rowIds)).toBe(-1);
  for (const [name, column] of cells) {
    expect([name, firstDifference(table.columns.get(name), column)]).toEqual([name, -1]);
  }
});

test('statuses and messages of 100,000 rows are written in at most 6 syncs', async () => {
  const status = rowIds.map((_, row) => (row % 3 ? 'Prête' : 'Avertissement'));
  const messages = rowIds.map((_, row) => (row % 50 ? '' : 'Courriel : une adresse est attendue.'));
  await writeRowResults(session, new Map([[entity, { status }]]));
  expect(session.stats.syncs).toBeLessThanOrEqual(6);
  session.stats.reset();
  await writeRowResults(session, new Map([[entity, { status, messages }]]));
  expect(session.stats.syncs).toBeLessThanOrEqual(7);
  const { tables } = await readWorkspace(session);
  expect(firstDifference(tables.tables.get(entity.name)?.columns.get('messages'), messages)).toBe(-1);
});

test('a cancelled write stops between slices and leaves events on', async () => {
  const stop = new AbortController();
  const cells = new Map([[entity.key[0]!, rowIds]]);
  const writing = writeRows(session, entity, cells, rowIds, 'replace', () => stop.abort(), stop.signal);
  await expect(writing).rejects.toMatchObject({ name: 'AbortError' });
  expect(session.workbook.eventsEnabled).toBe(true);
});

test('text beyond what a cell holds is refused before anything is written', async () => {
  const cells = new Map([[entity.key[0]!, ['x'.repeat(32_768)]]]);
  const writing = writeRows(session, entity, cells, ['row-a'], 'replace');
  await expect(writing).rejects.toMatchObject({ code: 'TEXT_TOO_LONG', fate: 'notDone' });
  expect(session.stats.syncs).toBe(0);
});
