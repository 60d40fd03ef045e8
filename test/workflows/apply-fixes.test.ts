import type { Cell } from '../../src/core/entity/cell';
import { findEntity } from '../../src/core/entities/registry';
import type { CellEdit } from '../../src/core/validation/cell-edit';
import { applyCellEdits } from '../../src/excel/workspace/apply-cell-edits';
import { readHistory } from '../../src/excel/workspace/read-history';
import { readWorkspace } from '../../src/excel/workspace/read-workspace';
import { writeRowChanges } from '../../src/excel/workspace/write-row-changes';
import type { HostSession } from '../../src/host/client/session';
import { applyFixes } from '../../src/workflows/apply-fixes';
import { proposeWorkspaceFixes } from '../../src/workflows/propose-workspace-fixes';
import { undoOperation } from '../../src/workflows/undo-operation';
import { switchLanguage } from '../../src/workflows/switch-language';
import { countingIds, newWorkspace } from '../excel/new-workspace';
import { fillSheet } from '../excel/fill-sheet';

let session: HostSession;
const doing = { by: 'Marie', at: '2026-11-22T12:00:00.000Z', newId: countingIds() };
const today = '2026-11-22';

async function put(address: string, value: Cell, numberFormat?: string): Promise<void> {
  await session.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Customers').getRange(address);
    if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
    range.values = [[value]];
    await context.sync();
  });
}

const columnsOf = async (): Promise<unknown> =>
  Object.fromEntries((await readWorkspace(session)).tables.tables.get('customer')?.columns ?? []);

const spoil = async (field: string, rowIndex: number, cell: Cell): Promise<void> => {
  const entity = findEntity('customer');
  if (entity) await writeRowChanges(session, entity, new Map([[field, new Map([[rowIndex, cell]])]]));
};

beforeEach(async () => {
  session = await newWorkspace('en', { entities: ['customer'] });
  await fillSheet(
    session,
    'customer',
    Array.from({ length: 6 }, (_, index) => ({ legacyId: `C-${String(index)}`, accountName: 'Atlas' })),
  );
  await spoil('accountName', 0, ' Atlas ');
  await spoil('accountName', 2, 'Ã‰picerie');
  await spoil('phone', 3, '514 555-O123');
  await spoil('invoicingStartDate', 4, '25/12/2026');
});
afterEach(() => session.close());

const fixesNow = async () => (await proposeWorkspaceFixes(session, { today })).fixes;

test('fixes are written, told in the history, undone and done again, cell for cell', async () => {
  const before = await columnsOf();
  const fixes = await fixesNow();
  expect(fixes.map(({ code }) => code).sort()).toEqual(['V007', 'V008', 'V012', 'V103']);
  const { operation, applied, skipped } = await applyFixes(session, fixes, doing);
  expect([applied.length, skipped]).toEqual([4, []]);
  const fixed = await columnsOf();
  expect(fixed).toMatchObject({ accountName: expect.arrayContaining(['Épicerie']) });
  expect(await fixesNow()).toEqual([]);
  const undone = await undoOperation(session, operation, doing);
  expect(undone).toMatchObject({ skipped: [], secret: [] });
  expect(await columnsOf()).toEqual(before);
  const redone = await undoOperation(session, undone.operation, doing);
  expect(redone.skipped).toEqual([]);
  expect(await columnsOf()).toEqual(fixed);
  const history = await readHistory(session);
  expect(history.map(({ act }) => act)).toEqual(
    [...'....']
      .map(() => 'fix')
      .concat(
        [...'....'].map(() => 'undo'),
        [...'....'].map(() => 'redo'),
      ),
  );
  expect(history[0]).toMatchObject({ by: 'Marie', operation, edit: { entity: 'customer' } });
});

test('cells somebody changed in between are left and listed; rows that moved are found', async () => {
  const fixes = await fixesNow();
  await spoil('accountName', 0, 'Boréal');
  await session.run(async (context) => {
    context.workbook.tables.getItem('Customers').getDataBodyRange().getRow(1).delete('Up');
    await context.sync();
  });
  const { applied, skipped } = await applyFixes(session, fixes, doing);
  expect(applied).toHaveLength(3);
  expect(skipped).toMatchObject([{ reason: 'changed', found: 'Boréal', edit: { field: 'accountName' } }]);
  expect(await fixesNow()).toEqual([]);
});

test('the history is no entity sheet: reading, and the language, leave it as it is', async () => {
  const { operation } = await applyFixes(session, await fixesNow(), doing);
  const before = await readHistory(session);
  await switchLanguage(session, { language: 'fr' });
  expect(await readHistory(session)).toEqual(before);
  expect((await undoOperation(session, operation, doing)).skipped).toEqual([]);
});

test('what is to be text stays text, a number a number, and nothing becomes a formula', async () => {
  await put('A2', 6, 'General');
  const edit = (field: string, rowIndex: number, from: Cell, to: Cell): CellEdit => ({
    entity: 'customer',
    rowId: `customer-${String(rowIndex)}`,
    rowIndex,
    field,
    from,
    to,
  });
  const { registry } = await readWorkspace(session);
  const edits = [
    edit('legacyId', 0, 6, '006'),
    edit('legacyId', 1, 'C-1', 7),
    edit('accountName', 1, 'Atlas', '=1+1'),
    edit('invoicingStartDate', 1, '', 46_381),
    edit('phone', 5, '', "it's"),
  ];
  const { skipped } = await applyCellEdits(session, registry, edits);
  expect(skipped).toEqual([]);
  const columns = (await readWorkspace(session)).tables.tables.get('customer')?.columns;
  const cellOf = ({ field, rowIndex }: CellEdit): Cell | undefined => columns?.get(field)?.[rowIndex];
  expect(edits.map(cellOf)).toEqual(edits.map(({ to }) => to));
});

test('5,000 fixes in at most six round trips', async () => {
  const rows = Array.from({ length: 5000 }, (_, index) => ({
    legacyId: `C-${String(index)}`,
    accountName: 'Atlas',
  }));
  await fillSheet(session, 'customer', rows);
  const { registry } = await readWorkspace(session);
  const edits = rows.map((_, rowIndex): CellEdit => ({
    entity: 'customer',
    rowId: `customer-${String(rowIndex)}`,
    rowIndex,
    field: 'accountName',
    from: 'Atlas',
    to: `Atlas ${String(rowIndex)}`,
  }));
  session.stats.reset();
  expect((await applyCellEdits(session, registry, edits)).applied).toHaveLength(5000);
  expect(session.stats.syncs).toBeLessThanOrEqual(6);
});

test('a fix reads its own row, and all rows only where that one moved', async () => {
  const names = Array.from({ length: 3000 }, (_, index) => `Atlas ${String(index)}`);
  const rows = names.map((accountName, index) => ({ legacyId: `C-${String(index)}`, accountName }));
  await fillSheet(session, 'customer', rows);
  const { registry } = await readWorkspace(session);
  const read = async (rowIndex: number, from: string, to: string): Promise<number> => {
    const edit = { entity: 'customer', rowId: 'customer-2000', rowIndex, field: 'accountName', from, to };
    session.stats.reset();
    const { applied } = await applyCellEdits(session, registry, [edit]);
    expect(applied).toEqual([{ ...edit, rowIndex: 2000 }]);
    return session.stats.responseBytes;
  };
  const own = await read(2000, 'Atlas 2000', 'Boréal');
  const all = await read(1999, 'Boréal', 'Cyan');
  expect(all - own).toBeGreaterThan(3000 * 10);
  expect(own).toBeLessThan(all / 4);
});
