import { listSheets, readSheetGrid } from '../../../src/excel/sheets/read-sheet';
import { newSession, newWorkspace } from '../new-workspace';

test('a sheet is read from A1 on, whatever its first cells hold', async () => {
  const session = newSession();
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('B3:C4').values = [
      ['Compte', 'Solde'],
      ["'007", 12.5],
    ];
    await context.sync();
  });
  expect(await listSheets(session)).toEqual([{ name: 'Sheet1', rows: 4, columns: 3 }]);
  expect(await readSheetGrid(session, 'Sheet1')).toEqual([
    ['', '', ''],
    ['', '', ''],
    ['', 'Compte', 'Solde'],
    ['', '007', 12.5],
  ]);
  await expect(readSheetGrid(session, 'Nowhere')).rejects.toMatchObject({
    code: 'SHEET_MISSING',
    details: { sheet: 'Nowhere' },
  });
  session.close();
});

test('sheets nobody sees are not offered', async () => {
  const session = await newWorkspace('fr', { entities: ['category'] });
  expect((await listSheets(session)).map((sheet) => sheet.name)).toEqual([
    'Plan',
    'Lisez-moi',
    'Listes',
    'Catégories',
  ]);
  session.close();
});
