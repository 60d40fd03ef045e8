import { findEntity } from '../../../src/core/entities/registry';
import { readWorkspace } from '../../../src/excel/workspace/read-workspace';
import { writeRows } from '../../../src/excel/workspace/write-rows';
import { buildIn, countingIds, newWorkspace } from '../new-workspace';
import { byHand } from './by-hand';

const category = findEntity('category')!;

test('a table converted to a range is told, and comes back with its rows and columns on the same sheet', async () => {
  const session = await newWorkspace('en', { entities: ['category', 'department'] });
  const newRowId = countingIds();
  const names = ['Internet', 'Voice', 'TV'];
  await writeRows(session, category, new Map([['categoryName', names]]), names.map(newRowId), 'replace');
  await byHand(session, category, (_, table) => {
    table.columns.add(undefined, [['My notes'], ['a'], ['b'], ['c']]);
    table.columns.getItem('Sort').name = 'My order';
  });
  const before = await readWorkspace(session);
  const sheets = session.workbook.sheets.map(({ name }) => name);
  const area = session.workbook.tableNamed(category.table)?.area;
  const keys = session.workbook.names.find(({ name }) => name === 'SB_Keys_category')!;
  const formula = keys.formula;
  await byHand(session, category, (_, table) => void table.convertToRange());
  // As Excel does with the references of a table it converts.
  keys.formula = 'Categories!$A$2:$A$4';

  const lost = await readWorkspace(session);
  expect(lost.places.has('category')).toBe(false);
  expect(lost.repairs).toEqual([
    expect.objectContaining({ en: expect.stringMatching(/^Categories: the table was converted to a range/) }),
  ]);

  await buildIn(session, 'en', ['category', 'department']);
  const after = await readWorkspace(session);
  expect(after.tables.tables.get('category')).toEqual(before.tables.tables.get('category'));
  expect(after.repairs).toEqual(before.repairs);
  expect(session.workbook.sheets.map(({ name }) => name)).toEqual(sheets);
  expect(session.workbook.tableNamed(category.table)?.area).toEqual(area);
  expect(keys.formula).toBe(formula);
  session.close();
});

test('where headings were cleared away with their table, the sheet is made anew', async () => {
  const session = await newWorkspace('en', { entities: ['category'] });
  await byHand(session, category, (_, table) => void table.delete());
  expect((await readWorkspace(session)).repairs).toEqual([]);
  await buildIn(session, 'en', ['category']);
  expect((await readWorkspace(session)).places.get('category')?.sheet).toBe('Categories 2');
  session.close();
});
