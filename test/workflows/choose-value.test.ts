import { openNodeSession } from '../../src/host/client/node-session';
import type { HostSession } from '../../src/host/client/session';
import { createWorkbook } from '../../src/host/workbook/workbook';
import { findEntity } from '../../src/core/entities/registry';
import { readWorkspace } from '../../src/excel/workspace/read-workspace';
import { writeRows } from '../../src/excel/workspace/write-rows';
import { chooseValue, readCellOptions } from '../../src/workflows/choose-value';
import { createWorkspace } from '../../src/workflows/create-workspace';

let session: HostSession;

async function put(entity: string, columns: Record<string, string[]>): Promise<void> {
  const declared = findEntity(entity);
  const ids = (Object.values(columns)[0] ?? []).map((_, index) => `${entity}-${String(index)}`);
  if (declared) await writeRows(session, declared, new Map(Object.entries(columns)), ids, 'replace');
}

beforeEach(async () => {
  session = openNodeSession(createWorkbook());
  const entities = ['customer', 'serviceLocation', 'subscription'];
  await createWorkspace(session, { language: 'fr', entities, newRowId: () => 'row' });
  await put('customer', { legacyId: ['C-1', 'C-2'], accountName: ['Atlas', 'Boréal'] });
  await put('serviceLocation', {
    legacyId: ['L-1', 'L-2', 'L-3'],
    customer: ['C-1', 'C-2', 'C-1'],
    address1: ['1 rue Un', '2 rue Deux', '3 rue Trois'],
  });
  await put('subscription', { legacyId: ['S-1', 'S-2'], customer: ['C-1', ''] });
});
afterEach(() => session.close());

const texts = async (field: string, rowIndex: number): Promise<string[]> =>
  (await readCellOptions(session, { entity: 'subscription', field, rowIndex })).map(({ text }) => text);

test('offers what goes with the rest of the row: only locations of the customer, all where there is none', async () => {
  expect(await texts('serviceLocation', 0)).toEqual(['L-1', 'L-3']);
  expect(await texts('serviceLocation', 1)).toEqual(['L-1', 'L-2', 'L-3']);
  const [first] = await readCellOptions(session, {
    entity: 'subscription',
    field: 'serviceLocation',
    rowIndex: 0,
  });
  expect(first?.detail).toContain('1 rue Un');
});

test('offers list values in the language of the workbook, and nothing where anything may stand', async () => {
  expect(await texts('status', 0)).toContain('Actif');
  expect(await texts('notes', 0)).toEqual([]);
});

test('writes the chosen value into its cell and into no other', async () => {
  const before = await readWorkspace(session);
  await chooseValue(session, { entity: 'subscription', field: 'serviceLocation', rowIndex: 1 }, 'L-2');
  const after = await readWorkspace(session);
  const columns = (snapshot: typeof before) =>
    Object.fromEntries(snapshot.tables.tables.get('subscription')?.columns ?? []);
  expect(columns(after)).toEqual({ ...columns(before), serviceLocation: ['', 'L-2'] });
});
