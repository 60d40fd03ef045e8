import { loadWorkbook } from '../../../src/host/xlsx/load-workbook';
import { saveWorkbook } from '../../../src/host/xlsx/save-workbook';
import { lastRow } from '../../../src/host/workbook/area';
import { createWorkbook, type Workbook } from '../../../src/host/workbook/workbook';
import { readWorkspace } from '../../../src/excel/workspace/read-workspace';
import { sample } from '../../server/pushing';
import { fillSheet } from '../../excel/fill-sheet';
import { buildIn } from '../../excel/new-workspace';
import { overWorkbook } from '../over-workbook';

/** A workspace with three customers, as its file opens again. */
async function customersFromFile(): Promise<Workbook> {
  const made = createWorkbook();
  await overWorkbook(async (session) => {
    await buildIn(session, 'en', ['customer']);
    await fillSheet(
      session,
      'customer',
      [0, 1, 2].map((index) => sample('customer', index)),
    );
  }, made);
  return loadWorkbook(await saveWorkbook(made));
}

type Act = (sheet: Excel.Worksheet, table: Excel.Table) => void;

const acts: readonly (readonly [string, Act])[] = [
  ['rows of the table are deleted', (_, { rows }) => [2, 1].forEach((row) => rows.getItemAt(row).delete())],
  ['cells of the table are deleted', (_, table) => table.rows.getItemAt(1).getRange().delete('Up')],
  ['whole rows are deleted', (sheet) => sheet.getRange('6:7').delete('Up')],
  ['whole rows are inserted', (sheet) => sheet.getRange('6:9').insert('Down')],
  ['rows are added', (_, { rows }) => rows.add(1)],
  ['the table is sorted', (_, { sort }) => sort.apply([{ key: 1, ascending: false }])],
  ['a column is deleted', (sheet) => sheet.getRange('C:C').delete('Left')],
  ['a column is inserted', (sheet) => sheet.getRange('C:C').insert('Right')],
  ['a column is copied beside the table', (sheet) => sheet.getRange('ZZ:ZZ').copyFrom('C:C')],
  [
    'the whole sheet was formatted first',
    (sheet) => {
      sheet.getRange().format.fill.color = '#FFFF00';
      sheet.getRange('6:7').delete('Up');
      sheet.getRange('6:6').insert('Down');
    },
  ],
  [
    'the last row looks otherwise',
    (sheet) => {
      sheet.getRange('C1048576').format.fill.color = '#FFFF00';
      sheet.getRange('C6').delete('Up');
    },
  ],
];

async function perform(workbook: Workbook, act: Act): Promise<void> {
  await overWorkbook(async (session) => {
    const place = (await readWorkspace(session)).places.get('customer');
    await session.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      act(worksheets.getItem(place?.sheet ?? ''), tables.getItem(place?.table ?? ''));
      await context.sync();
    });
  }, workbook);
}

test.each(acts)('after %s a file is saved at once and is no larger than before', async (_what, act) => {
  const workbook = await customersFromFile();
  const before = await saveWorkbook(workbook);
  await perform(workbook, act);
  const start = Date.now();
  const after = await saveWorkbook(workbook);
  expect(Date.now() - start).toBeLessThan(2_000);
  expect(after.length).toBeLessThan(before.length * 1.2);
});

test('columns stay formatted to the last row when rows are deleted, also in the file', async () => {
  const workbook = await customersFromFile();
  const lastRowOf = ({ tables, styles }: Workbook): unknown[] => {
    const { sheet, area } = tables.find(({ name }) => name.includes('Customer')) ?? {};
    if (!sheet || !area) throw new Error('no customers');
    return Array.from({ length: area.right + 1 }, (_, column) =>
      styles.get(sheet.formats.at(lastRow, column)),
    );
  };
  const before = lastRowOf(workbook);
  expect(before).toContainEqual(expect.objectContaining({ numFmt: '@' }));
  await perform(workbook, (_, { rows }) => [2, 1].forEach((row) => rows.getItemAt(row).delete()));
  expect(lastRowOf(workbook)).toEqual(before);
  expect(lastRowOf(await loadWorkbook(await saveWorkbook(workbook)))).toEqual(before);
});
