import { readWorkspace } from '../../src/excel/workspace/read-workspace';
import type { HostSession } from '../../src/host/client/session';
import { exportHistory } from '../../src/workflows/export-history';
import { readToCompare } from '../../src/workflows/find-duplicates';
import { mergeDuplicates } from '../../src/workflows/merge-duplicates';
import { replayHistory } from '../../src/workflows/replay-history';
import { fillSheet } from '../excel/fill-sheet';
import { countingIds, newWorkspace } from '../excel/new-workspace';
import { sample } from '../server/pushing';

const today = '2026-11-22';
const doing = { by: 'Ana', at: `${today}T15:00:00Z`, newId: countingIds() };

/** An extract of these customers, each with a place of its own. */
async function extractOf(ids: readonly string[]): Promise<HostSession> {
  const session = await newWorkspace('en', { entities: ['customer', 'serviceLocation'] });
  const customers = ids.map((legacyId, row) =>
    sample('customer', row, { legacyId, accountNumber: legacyId, accountName: `Roy ${legacyId}` }),
  );
  await fillSheet(session, 'customer', customers);
  const places = ids.map((customer, row) => sample('serviceLocation', row, { customer }));
  await fillSheet(session, 'serviceLocation', places);
  return session;
}

async function contents(session: HostSession): Promise<Readonly<Record<string, unknown>>> {
  const { tables } = (await readWorkspace(session)).tables;
  const column = (entity: string, field: string) => tables.get(entity)?.columns.get(field);
  return {
    ids: column('customer', 'legacyId'),
    names: column('customer', 'accountName'),
    places: column('serviceLocation', 'customer'),
  };
}

/** The second customer is the first one, and has the better name. */
async function mergedScript() {
  const session = await extractOf(['C-1', 'C-2', 'C-3']);
  const read = await readToCompare(session, today, doing.newId);
  const choice = { keep: 0, fields: new Map([['accountName', 1]]) };
  await mergeDuplicates(session, { entity: 'customer', read, rows: [0, 1], choice }, doing);
  const result = { script: await exportHistory(session), expected: await contents(session) };
  session.close();
  return result;
}

test('a merge is told by keys and made again in the next extract, wherever its rows stand there', async () => {
  const { script, expected } = await mergedScript();
  expect(script.steps).toMatchObject([
    { do: 'merge', entity: 'customer', keep: { legacyId: 'C-1' }, drop: [{ legacyId: 'C-2' }] },
  ]);
  expect(expected).toMatchObject({ ids: ['C-1', '', 'C-3'], places: ['C-1', 'C-1', 'C-3'] });

  const same = await extractOf(['C-1', 'C-2', 'C-3']);
  const replayed = await replayHistory(same, script, { ...doing, today });
  expect(replayed).toMatchObject({ merged: 1, left: [] });
  expect(await contents(same)).toEqual(expected);
  same.close();

  const moved = await extractOf(['C-2', 'C-9', 'C-1']);
  expect(await replayHistory(moved, script, { ...doing, today })).toMatchObject({ merged: 1, left: [] });
  expect(await contents(moved)).toEqual({
    ids: ['', 'C-9', 'C-1'],
    names: ['', 'Roy C-9', 'Roy C-2'],
    places: ['C-1', 'C-9', 'C-1'],
  });
  moved.close();
});

test('a merge whose row is not in the extract is left and told, and nothing is written', async () => {
  const { script } = await mergedScript();
  const session = await extractOf(['C-1', 'C-3']);
  const before = await contents(session);
  const { merged, left } = await replayHistory(session, script, { ...doing, today });
  expect({ merged, left }).toEqual({
    merged: 0,
    left: [{ step: 'merge', entity: 'customer', reason: 'rowGone', detail: 'C-2' }],
  });
  expect(await contents(session)).toEqual(before);
  session.close();
});
