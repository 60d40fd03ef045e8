import type { Cell } from '../../../src/core/entity/cell';
import { findEntity } from '../../../src/core/entities/registry';
import { ensureRowIds } from '../../../src/excel/workspace/ensure-row-ids';
import { readWorkspace } from '../../../src/excel/workspace/read-workspace';
import { writeRowResults } from '../../../src/excel/workspace/write-row-results';
import { writeRows } from '../../../src/excel/workspace/write-rows';
import type { HostSession } from '../../../src/host/client/session';
import { countingIds, newWorkspace } from '../new-workspace';

const category = findEntity('category')!;
const names = ['Internet', 'Voice', 'TV', 'Hosting'];

let session: HostSession;
let newRowId: () => string;

/** Does something in the workbook as a person would; no part of our own code. */
const byHand = (work: (sheet: Excel.Worksheet, table: Excel.Table) => void): Promise<void> =>
  session.run(async (context) => {
    const table = context.workbook.tables.getItem(category.table);
    work(table.worksheet, table);
    await context.sync();
  });

async function read() {
  const snapshot = await readWorkspace(session);
  const table = snapshot.tables.tables.get('category')!;
  const idOf = new Map(
    table.columns.get('categoryName')!.map((name, row) => [String(name), table.rowIds[row]!] as const),
  );
  return { ...snapshot, table, idOf, names: table.columns.get('categoryName') };
}

beforeEach(async () => {
  session = await newWorkspace('en', { entities: ['category'] });
  newRowId = countingIds();
  const columns = new Map<string, readonly Cell[]>([
    ['categoryName', names],
    ['sort', [30, 10, 40, 20]],
  ]);
  await writeRows(session, category, columns, names.map(newRowId), 'replace');
});
afterEach(() => session.close());

test('Row Ids stay with their rows when the table is sorted', async () => {
  const before = await read();
  const sortColumn = before.places.get('category')!.columnOf.get('sort')!;
  await byHand((_, table) => table.sort.apply([{ key: sortColumn, ascending: true }]));
  const after = await read();
  expect(after.names).toEqual(['Voice', 'Hosting', 'Internet', 'TV']);
  expect(after.idOf).toEqual(before.idOf);
  expect(after.rowIdFaults).toEqual([]);
});

test('columns are found after others were put in, and after their headings were renamed', async () => {
  const before = await read();
  await byHand((sheet) => {
    sheet.getRange('A:A').insert('Right');
    sheet.getRange('A1').values = [['beside the table']];
  });
  await byHand((_, table) => {
    table.columns.add(1, [['My notes'], ['a'], ['b'], ['c'], ['d']]);
    table.columns.getItem('Category Name').name = 'What we call it';
    table.columns.getItem('Row Id').name = 'Hidden thing';
  });
  const after = await read();
  expect(after.idOf).toEqual(before.idOf);
  expect(after.table.columns).toEqual(before.table.columns);
  expect(after.repairs).toEqual([
    {
      en: 'Categories: renamed headings were recognised: Category Name, Row Id.',
      fr: 'Categories : des en-têtes renommés ont été reconnus : Nom de la catégorie, ID de ligne.',
    },
  ]);
  await writeRowResults(session, new Map([[category, { status: names.map(() => 'Ready') }]]));
  expect((await read()).table.columns.get('rowStatus')).toEqual(names.map(() => 'Ready'));
});

test('a deleted column is said to be missing, and writing to it is refused before anything happens', async () => {
  await byHand((_, table) => table.columns.getItem('Messages').delete());
  const { repairs, table } = await read();
  expect(repairs[0]?.en).toBe('Categories: these columns are missing and were read as blank: Messages.');
  expect(table.columns.has('messages')).toBe(false);
  await expect(
    writeRowResults(session, new Map([[category, { messages: names, status: names }]])),
  ).rejects.toMatchObject({
    code: 'COLUMN_MISSING',
    fate: 'notDone',
  });
  expect((await read()).table.columns.get('rowStatus')).toEqual(['', '', '', '']);
});

test('a lost table is told by name', async () => {
  await byHand((_, table) => table.delete());
  await expect(writeRowResults(session, new Map([[category, { status: names }]]))).rejects.toMatchObject({
    code: 'TABLE_MISSING',
    details: { table: 'Categories' },
  });
  expect((await readWorkspace(session)).places.has('category')).toBe(false);
});

test('a copied row is reported and becomes a row of its own, without the original’s place in SmartBilling', async () => {
  await writeRowResults(session, new Map([[category, { smartBillingIds: ['SB-1', 'SB-2', null, null] }]]));
  await byHand((sheet, table) => {
    table.rows.add(undefined, [new Array<string>(9).fill('')]);
    sheet.getRange('A6:I6').copyFrom('A2:I2');
    table.rows.add(undefined, [['Typed', ...new Array<string>(8).fill('')]]);
  });
  const before = await read();
  expect(before.rowIdFaults).toEqual([{ entity: 'category', missing: [5], copies: [4] }]);
  expect(await ensureRowIds(session, category, newRowId)).toEqual({ added: 1, renewed: 1 });
  const after = await read();
  expect(after.rowIdFaults).toEqual([]);
  expect(after.table.rowIds.slice(0, 4)).toEqual(before.table.rowIds.slice(0, 4));
  expect(after.table.columns.get('smartBillingId')).toEqual(['SB-1', 'SB-2', '', '', '', '']);
  expect(await ensureRowIds(session, category, newRowId)).toEqual({ added: 0, renewed: 0 });
});

test('rows typed right below the table are read, and taken into it; other cells further down are not', async () => {
  await byHand((sheet) => {
    sheet.getRange('A6:A7').values = [['Cable'], ['Roaming']];
    sheet.getRange('A9').values = [['a remark']];
  });
  const before = await read();
  expect(before.names).toEqual([...names, 'Cable', 'Roaming']);
  expect(before.repairs[0]?.en).toBe('Categories: 2 rows below the table were read as part of it.');
  await ensureRowIds(session, category, newRowId);
  const after = await read();
  expect(after.repairs).toEqual([
    expect.objectContaining({ en: expect.stringContaining('from the table: 1.') }),
  ]);
  expect(after.names).toEqual([...names, 'Cable', 'Roaming']);
});

test('a filter does not keep rows from being written', async () => {
  await byHand((_, table) => table.columns.getItem('Category Name').filter.applyValuesFilter(['TV']));
  await writeRowResults(session, new Map([[category, { status: ['Error', 'Ready', 'Warning', 'Ready'] }]]));
  expect((await read()).table.columns.get('rowStatus')).toEqual(['Error', 'Ready', 'Warning', 'Ready']);
});

test('replacing rows leaves columns that people added, and no row too many', async () => {
  await byHand((_, table) => void table.columns.add(undefined, [['My notes'], ['a'], ['b'], ['c'], ['d']]));
  await writeRows(session, category, new Map([['categoryName', ['Only one']]]), [newRowId()], 'replace');
  const { table, places } = await read();
  expect(table.columns.get('categoryName')).toEqual(['Only one']);
  expect(table.columns.get('sort')).toEqual(['']);
  expect(session.workbook.tableNamed(category.table)?.dataArea()).toMatchObject({ top: 1, bottom: 1 });
  expect(places.get('category')?.firstRow).toBe(1);
});
