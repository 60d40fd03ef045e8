import { writeXlsx } from 'hucre';
import { readSourceFile } from '../../src/sources/read-source-file';
import { csvText, encoded } from './csv-file';

const read = (rows: string[][], options = {}) =>
  readSourceFile(encoded(csvText(rows), 'utf-8'), 'x.csv', options);

const data = [
  ['1', 'Roy', '2026-01-20', '10.00'],
  ['2', 'Côté', '2026-02-20', '12.00'],
  ['3', 'Gagné', '2026-03-20', '14.00'],
];

test('headings that wrap onto a second row are joined', async () => {
  const table = await read([
    ['Numéro', 'Nom du', 'Date de', 'Prix'],
    ['de compte', 'client', 'début', 'mensuel'],
    ...data,
  ]);
  expect(table.headings).toEqual(['Numéro de compte', 'Nom du client', 'Date de début', 'Prix mensuel']);
  expect(table.rows).toEqual(data);
  expect(table.notes).toEqual([expect.objectContaining({ code: 'headingRows', count: 2 })]);
});

test('groups above headings that repeat make them distinct', async () => {
  const table = await read([
    ['', 'Facturation', '', 'Service', ''],
    ['No', 'Rue', 'Ville', 'Rue', 'Ville'],
    ['1', 'Rue A', 'Lévis', 'Rue B', 'Gaspé'],
  ]);
  expect(table.headings).toEqual([
    'No',
    'Facturation Rue',
    'Facturation Ville',
    'Service Rue',
    'Service Ville',
  ]);
  expect(table.rows).toHaveLength(1);
});

test('a first row of words is data where the columns hold words', async () => {
  const table = await read([
    ['Nom', 'Ville', 'Statut'],
    ['Roy', 'Lévis', 'Actif'],
    ['Côté', 'Gaspé', 'Actif'],
  ]);
  expect([table.rows.length, table.notes]).toEqual([2, []]);
});

test('a person says how many rows the headings take', async () => {
  const rows = [['a', 'b', 'c', 'd'], ['e', 'f', 'g', 'h'], ...data];
  expect((await read(rows, { headerRow: 1, headerRows: 2 })).headings).toEqual(['a e', 'b f', 'c g', 'd h']);
  expect((await read(rows, { headerRow: 1 })).rows).toHaveLength(4);
});

test('merged cells give their text to each row and column they cover; merged numbers stay once', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'A',
        rows: [
          ['Compte', 'Adresse', null, 'Prix'],
          ['No', 'Rue', 'Ville', 'Prix'],
          ['C-1', 'Rue A', 'Lévis', 10],
          [null, 'Rue B', 'Gaspé', null],
        ],
        merges: [
          { startRow: 0, startCol: 1, endRow: 0, endCol: 2 },
          { startRow: 2, startCol: 0, endRow: 3, endCol: 0 },
          { startRow: 2, startCol: 3, endRow: 3, endCol: 3 },
        ],
      },
    ],
  });
  const table = await readSourceFile(bytes, 'm.xlsx', { headerRow: 1, headerRows: 2 });
  expect(table.headings).toEqual(['Compte No', 'Adresse Rue', 'Adresse Ville', 'Prix']);
  expect(table.rows).toEqual([
    ['C-1', 'Rue A', 'Lévis', 10],
    ['C-1', 'Rue B', 'Gaspé', ''],
  ]);
  const counts = Object.fromEntries(table.notes.map(({ code, count }) => [code, count]));
  expect(counts).toMatchObject({ mergedCells: 2, mergedNumbers: 1 });
});
