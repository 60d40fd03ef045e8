import { findEntity } from '../../src/core/entities/registry';
import { readWorkspace } from '../../src/excel/workspace/read-workspace';
import { writeRowResults } from '../../src/excel/workspace/write-row-results';
import { writeRows } from '../../src/excel/workspace/write-rows';
import type { HostSession } from '../../src/host/client/session';
import { connect } from '../../src/workflows/connect';
import { pushWorkspace } from '../../src/workflows/push-workspace';
import { checkWorkspace } from '../../src/workflows/validate-workspace';
import { byHand } from '../excel/workspace/by-hand';
import { countingIds, newWorkspace } from '../excel/new-workspace';
import { openTestServer } from '../server/pushing';

const category = findEntity('category')!;
const department = findEntity('department')!;
const today = '2026-11-22';
const refusal = { code: 'SHEET_PROTECTED', fate: 'notDone', details: { sheets: 'Categories' } };

let session: HostSession;
const newRowId = countingIds();

beforeEach(async () => {
  session = await newWorkspace('en', { entities: ['category', 'department'] });
  const names = ['Internet', 'Voice'];
  const categories = new Map([['categoryName', names]]);
  await writeRows(session, category, categories, ['', newRowId()], 'replace');
  await writeRows(session, department, new Map([['code', names]]), ['', newRowId()], 'replace');
  await byHand(session, category, (sheet) => {
    sheet.protection.protect(undefined, 'secret');
  });
});
afterEach(() => session.close());

async function read(entity: string, field: string) {
  const { tables } = await readWorkspace(session);
  return tables.tables.get(entity)?.columns.get(field);
}

test('a protected sheet is read, and nothing is written on any sheet when it is among those to write', async () => {
  expect(await read('category', 'categoryName')).toEqual(['Internet', 'Voice']);
  const results = new Map([department, category].map((entity) => [entity, { status: ['Ready', 'Ready'] }]));
  await expect(writeRowResults(session, results)).rejects.toMatchObject(refusal);
  expect(await read('department', 'rowStatus')).toEqual(['', '']);
  const rows = new Map([['categoryName', ['Other']]]);
  await expect(writeRows(session, category, rows, [newRowId()], 'replace')).rejects.toMatchObject(refusal);
  expect(await read('category', 'categoryName')).toEqual(['Internet', 'Voice']);
});

test('a check finds what is wrong on a protected sheet, writes the other sheets and says which it left', async () => {
  const { groups, repairs } = await checkWorkspace(session, { today });
  expect(groups.filter(({ entity }) => entity === 'category')).not.toEqual([]);
  expect(repairs.map(({ en }) => en)).toEqual([expect.stringMatching(/^Categories: the sheet is protected/)]);
  expect(await read('category', 'rowStatus')).toEqual(['', '']);
  expect(await read('department', 'rowStatus')).toEqual(['Error', 'Error']);
});

test('a push is refused before a Row Id is given or a run is opened', async () => {
  const server = await openTestServer();
  const connection = await connect({ url: server.url, token: server.tokens.importer });
  const openRun = jest.spyOn(connection.client, 'openRun');
  const push = pushWorkspace(session, connection, {
    dryRun: false,
    today,
    now: `${today}T12:00:00Z`,
    newRowId,
  });
  await expect(push).rejects.toMatchObject(refusal);
  expect(openRun).not.toHaveBeenCalled();
  expect((await read('department', 'rowId'))?.[0]).toBe('');
  await server.close();
});
