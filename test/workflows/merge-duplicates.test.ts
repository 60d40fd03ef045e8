import { readWorkspace } from '../../src/excel/workspace/read-workspace';
import type { HostSession } from '../../src/host/client/session';
import { findWorkspaceDuplicates, type FoundDuplicates } from '../../src/workflows/find-duplicates';
import { mergeDuplicates } from '../../src/workflows/merge-duplicates';
import { rememberDistinct } from '../../src/workflows/stored-distinct';
import { undoOperation } from '../../src/workflows/undo-operation';
import { fillSheet } from '../excel/fill-sheet';
import { newWorkspace } from '../excel/new-workspace';
import { sample } from '../server/pushing';

let session: HostSession;
let made = 0;
const doing = { by: 'Consultant', at: '2026-11-22T15:00:00Z', newId: () => `op-${String((made += 1))}` };

const find = (): Promise<FoundDuplicates> =>
  findWorkspaceDuplicates(session, { entity: 'customer', today: '2026-11-22', newRowId: doing.newId });

/** What the sheets of people say; statuses and messages aside. */
async function contents(): Promise<unknown> {
  const { tables } = await readWorkspace(session);
  return ['customer', 'serviceLocation'].map((name) => [...(tables.tables.get(name)?.columns ?? [])]);
}

beforeEach(async () => {
  session = await newWorkspace('fr', { entities: ['customer', 'serviceLocation'] });
  const bakery = sample('customer', 0, {
    legacyId: 'C-1',
    accountName: 'Boulangerie Roy',
    accountNumber: '1',
  });
  const twin = { ...bakery, legacyId: 'C-2', accountName: 'BOULANGERIE ROY INC.', accountNumber: '2' };
  const other = sample('customer', 1, {
    legacyId: 'C-3',
    accountName: 'Garage Lafontaine',
    legalName: null,
    phone: '418 555-0188',
    billingEmail: 'garage@exemple.ca',
    bankAccount: '7654321',
    billingAddress1: '4 rue du Pont',
  });
  await fillSheet(session, 'customer', [bakery, twin, other]);
  const places = ['C-1', 'C-2', 'C-3'].map((customer, row) => sample('serviceLocation', row, { customer }));
  await fillSheet(session, 'serviceLocation', places);
});
afterEach(() => session.close());

test('a merge leads references to the kept row, empties the other, and is undone whole', async () => {
  const before = await contents();
  const { read, clusters } = await find();
  expect(clusters.map(({ rows }) => rows)).toEqual([[0, 1]]);
  const choice = { keep: 0, fields: new Map([['accountName', 1]]) };
  const request = { entity: 'customer', read, rows: [0, 1], choice };
  const { operation, skipped, plan } = await mergeDuplicates(session, request, doing);
  expect(skipped).toEqual([]);
  expect(plan.repointed).toEqual([{ entity: 'serviceLocation', field: 'customer', count: 1 }]);
  const { tables } = await readWorkspace(session);
  expect(tables.tables.get('serviceLocation')?.columns.get('customer')).toEqual(['C-1', 'C-1', 'C-3']);
  expect(tables.tables.get('customer')?.columns.get('legacyId')).toEqual(['C-1', '', 'C-3']);
  expect(tables.tables.get('customer')?.columns.get('accountName')?.[0]).toBe('BOULANGERIE ROY INC.');
  expect((await find()).clusters).toEqual([]);

  await undoOperation(session, operation, doing);
  expect(await contents()).toEqual(before);
});

test('a row changed since is never merged over, and nothing is written', async () => {
  const { read } = await find();
  await fillSheet(session, 'serviceLocation', [sample('serviceLocation', 0, { customer: 'C-3' })]);
  const before = await contents();
  const choice = { keep: 0, fields: new Map<string, number>() };
  const merging = mergeDuplicates(session, { entity: 'customer', read, rows: [0, 1], choice }, doing);
  await expect(merging).rejects.toMatchObject({ code: 'ROWS_CHANGED', fate: 'notDone' });
  expect(await contents()).toEqual(before);
});

test('rows found to be two stay two, with the workbook', async () => {
  await rememberDistinct(session, ['customer-0', 'customer-1']);
  expect((await find()).clusters).toEqual([]);
});
