import { listValue } from '../../../src/core/entities/setup/list-value';
import { refreshLists } from '../../../src/excel/workspace/list-sheet';
import { readWorkspace } from '../../../src/excel/workspace/read-workspace';
import { writeRows } from '../../../src/excel/workspace/write-rows';
import { newWorkspace } from '../new-workspace';

test('drop-downs follow the Lists sheet: what was added, put out of use or sorted otherwise', async () => {
  const session = await newWorkspace('fr', { entities: ['category'] });
  const rows = [
    ['Catégorie de client', 'Gov', 'Government', 'Gouvernement', 'Oui', 10],
    ['Catégorie de client', 'Res', 'Residential', 'Résidentiel', 'Oui', 5],
    ['Catégorie de client', 'Old', 'Old', 'Ancien', 'Non', 1],
  ] as const;
  const columns = new Map(
    Object.keys(listValue.fields).map((field, index) => [field, rows.map((row) => row[index]!)]),
  );
  await writeRows(session, listValue, columns, ['row-x', 'row-y', 'row-z'], 'replace');
  const { lists, language } = await readWorkspace(session);
  // A list without a row of its own keeps the shipped values, or nobody could answer Yes or No.
  expect(lists.entries('yesNo').map((entry) => entry.code)).toEqual(['Yes', 'No']);

  session.stats.reset();
  await refreshLists(session, lists, language);
  expect(session.stats.syncs).toBeLessThanOrEqual(4);
  const changed = session.stats.syncs;
  session.stats.reset();
  await refreshLists(session, lists, language);
  expect(session.stats.syncs).toBeLessThan(changed);
  const { workbook } = session;
  const hidden = workbook.sheetNamed('_SmartBilling Lists')!;
  const name = workbook.names.find((one) => one.name === 'SB_List_customerCategory')!;
  expect(name.formula).toMatch(/\$C\$2:\$C\$3$/);
  expect([1, 2, 3].map((row) => hidden.cells.get(row, 2))).toEqual([
    'Résidentiel',
    'Gouvernement',
    undefined,
  ]);
  expect(hidden.protection).toBeDefined();
  session.close();
});
