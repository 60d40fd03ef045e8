import { findEntity } from '../../../src/core/entities/registry';
import { readWorkspace } from '../../../src/excel/workspace/read-workspace';
import { writeRows } from '../../../src/excel/workspace/write-rows';
import { checkWorkspace } from '../../../src/workflows/validate-workspace';
import { newWorkspace } from '../new-workspace';
import { issuesOf } from '../../workflows/issues-of';

const category = findEntity('category')!;
const columns = new Map([
  ['categoryName', ['Internet', 'Voix', 'Télé']],
  ['nameFr', ['Internet', 'Voix', 'Télé']],
  ['active', ['Yes', 'Yes', 'Yes']],
]);

test('half a row cut: what is missing is said at its cell, and the other rows stay whole', async () => {
  const session = await newWorkspace('en', { entities: ['category'] });
  await writeRows(session, category, columns, ['a', 'b', 'c'], 'replace');
  const place = (await readWorkspace(session)).places.get('category')!;
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    sheet.getRangeByIndexes(place.firstRow + 1, 0, 1, place.columnOf.get('active')!).clear('Contents');
    await context.sync();
  });
  const issues = issuesOf(await checkWorkspace(session, { today: '2026-11-22' }));
  expect([...new Set(issues.map(({ entity, rowIndex }) => `${entity} ${String(rowIndex)}`))]).toEqual([
    'category 1',
  ]);
  expect(issues.map(({ field, code }) => `${field} ${code}`)).toContain('categoryName V001');
  const after = (await readWorkspace(session)).tables.tables.get('category')!;
  expect(after.columns.get('categoryName')).toEqual(['Internet', '', 'Télé']);
  expect(after.rowIds).toEqual(['a', 'b', 'c']);
  session.close();
});

test('a sheet deleted: the others are checked, and what referred to it says which sheet is missing', async () => {
  const session = await newWorkspace('en', { entities: ['category', 'contractType', 'supplier'] });
  await writeRows(session, category, columns, ['a', 'b', 'c'], 'replace');
  await session.run(async (context) => {
    context.workbook.worksheets.getItem('Suppliers').delete();
    await context.sync();
  });
  const { places, groups, repairs } = await checkWorkspace(session, { today: '2026-11-22' });
  expect(repairs.map(({ en }) => en)).toEqual([expect.stringMatching(/^Suppliers: this sheet was deleted/)]);
  expect([...places.keys()].sort()).toEqual(['category', 'contractType', 'listValue']);
  expect(groups).toEqual([]);
  const after = (await readWorkspace(session)).tables.tables.get('category')!;
  expect(after.columns.get('categoryName')).toEqual(['Internet', 'Voix', 'Télé']);
  session.close();
});
