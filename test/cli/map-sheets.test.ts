import { writeXlsx } from 'hucre';
import { Folder, sbm, sbmJson } from './terminal';

const folder = new Folder();
const workbook = folder.file('atlas.xlsx');
afterAll(() => folder.remove());

test('a file of several sheets names them with their rows where none is chosen', async () => {
  await sbm(['workspace', 'create', workbook, '--entities', 'customer']);
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Clients',
        rows: [
          ['Legacy ID', 'Account Name'],
          ['C-1', 'Roy'],
          ['C-2', 'Côté'],
        ],
      },
      { name: 'Vide', rows: [] },
      { name: 'Contacts', rows: [['Email'], ['a@b.ca']] },
    ],
  });
  const source = folder.write('export.xlsx', bytes);
  const { out } = await sbm(['map', source, '--into', workbook, '--suggest']);
  expect(out).toContain(
    'Read the sheet Clients of Clients (3 filled rows), Contacts (2 filled rows); export.xlsx#SHEET chooses another.\n',
  );
  const { result } = await sbmJson<{ sheets: object[] }>(['map', source, '--into', workbook, '--suggest']);
  expect(result.sheets).toEqual([
    { name: 'Clients', rows: 3 },
    { name: 'Contacts', rows: 2 },
  ]);

  const saved = folder.file('contacts.json');
  const chosen = await sbm([
    ...['map', `${source}#Contacts`, '--into', workbook, '--suggest', '--save-profile', saved],
  ]);
  expect(chosen.out).toMatch(/^1 rows, 1 columns; nothing was written\./);
  expect(chosen.out).not.toContain('Read the sheet');
  expect(JSON.parse(folder.bytes('contacts.json').toString())).toMatchObject({
    name: 'export.xlsx#Contacts',
    source: { sheet: 'Contacts' },
  });
});
