import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { CodedError } from '../../src/core/kernel/coded-error';
import { readSourceFile } from '../../src/sources/read-source-file';

const workbook = () =>
  writeXlsx({
    sheets: [
      { name: 'Vide', rows: [] },
      { name: 'Caché', rows: [['x'], ['y']], hidden: true },
      {
        name: 'Clients',
        rows: [
          ['Rapport 2026'],
          ['No', 'Début', 'Heure', 'Prix', 'Actif', 'Note'],
          [
            '007',
            new Date(Date.UTC(2026, 10, 22)),
            new Date(Date.UTC(2026, 10, 22, 14, 30)),
            49.95,
            true,
            '=1+1',
          ],
          ['008', null, null, '#N/A', false, null],
        ],
      },
      {
        name: 'Autre',
        rows: [
          ['a', 'b'],
          [1, 2],
        ],
      },
    ],
  });

async function codeOf(reading: Promise<unknown>): Promise<string> {
  try {
    await reading;
    return 'read';
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    return error.code;
  }
}

describe('a workbook as a source', () => {
  test('the first visible sheet with data, its types kept and its dates in ISO form', async () => {
    const table = await readSourceFile(await workbook(), 'clients.xlsx');
    expect(table).toMatchObject({
      format: 'xlsx',
      sheet: 'Clients',
      sheets: [
        { name: 'Clients', rows: 4 },
        { name: 'Autre', rows: 2 },
      ],
      headerRow: 2,
      headings: ['No', 'Début', 'Heure', 'Prix', 'Actif', 'Note'],
      rows: [
        ['007', '2026-11-22', '2026-11-22T14:30:00', 49.95, true, '=1+1'],
        ['008', '', '', '#N/A', false, ''],
      ],
      rowNumbers: [3, 4],
    });
    expect(Object.fromEntries(table.notes.map((note) => [note.code, note.count]))).toEqual({
      titleRows: 1,
      dateCells: 2,
      formulaErrors: 1,
      sheetChosen: 1,
    });
  });

  test('the sheet asked for, or the names to choose from', async () => {
    const bytes = await workbook();
    const chosen = await readSourceFile(bytes, 'c.xlsx', { sheet: 'Autre' });
    expect([chosen.rows, chosen.sheets]).toEqual([[[1, 2]], undefined]);
    await expect(readSourceFile(bytes, 'c.xlsx', { sheet: 'Nope' })).rejects.toMatchObject({
      code: 'SHEET_NOT_FOUND',
      message: expect.stringContaining('Vide, Caché, Clients, Autre'),
    });
    expect(await codeOf(readSourceFile(bytes, 'c.xlsx', { sheet: 'Vide' }))).toBe('FILE_EMPTY');
  });

  test('a sheet whose XML is broken is refused with a code', async () => {
    const parts = unzipSync(await workbook());
    const broken = zipSync({ ...parts, 'xl/workbook.xml': strToU8('<workbook><sheets>') });
    expect(await codeOf(readSourceFile(broken, 'c.xlsx'))).toMatch(/^FILE_(NOT_A_WORKBOOK|EMPTY)$/);
  });

  test('a workbook with a password is refused with what to do', async () => {
    const bytes = await writeXlsx({
      sheets: [{ name: 'S', rows: [['a']] }],
      encryption: { password: 'x', spinCount: 10 },
    });
    expect(await codeOf(readSourceFile(bytes, 'c.xlsx'))).toBe('FILE_ENCRYPTED');
  });
});
