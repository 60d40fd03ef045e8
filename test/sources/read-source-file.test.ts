import fc from 'fast-check';
import { CodedError } from '../../src/core/kernel/coded-error';
import type { SourceTable } from '../../src/core/mapping/source-table';
import { readSourceFile } from '../../src/sources/read-source-file';
import { csvText, encoded } from './csv-file';

const grid = [
  ['No client', 'Prénom', 'Adresse'],
  ['0042', 'Élodie', '12, rue de l’Église\nbureau 3 – 5 €'],
  ['0043', 'Noël "Ti-Noir"', 'Montréal'],
  ['', 'Geneviève Marcœur', '=SUM(A1:A9)'],
];

const codes = (table: SourceTable): string[] => table.notes.map((note) => note.code);

const text = (lines: string): Uint8Array => encoded(lines, 'utf-8');

async function codeOf(reading: Promise<unknown>): Promise<string> {
  try {
    await reading;
    return 'read';
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    expect(error.fate).toBe('notDone');
    expect(error.message).toMatch(/\. [A-Z].*\.$/);
    return error.code;
  }
}

describe('encodings and delimiters', () => {
  const encodings: [string, boolean][] = [
    ['utf-8', false],
    ['utf-8', true],
    ['utf-16le', false],
    ['utf-16le', true],
    ['utf-16be', false],
    ['utf-16be', true],
    ['windows-1252', false],
  ];
  const cases = encodings.flatMap(([encoding, mark]) =>
    [',', ';', '\t', '|'].map((delimiter) => [encoding, mark, delimiter] as const),
  );

  test.each(cases)('%s (mark: %s) with %j is detected and read', async (encoding, mark, delimiter) => {
    const bytes = encoded(csvText(grid, delimiter), encoding, mark);
    const table = await readSourceFile(bytes, 'clients.csv');
    expect(table).toMatchObject({
      encoding,
      delimiter,
      headerRow: 1,
      headings: grid[0],
      rows: grid.slice(1),
    });
    expect(table.rowNumbers).toEqual([2, 4, 5]);
    expect(codes(table)).toEqual(encoding === 'windows-1252' ? ['encodingGuessed'] : []);
  });

  test('an encoding nobody knows is refused, a known one is obeyed', async () => {
    const bytes = encoded('nom,ville\ncaf\u008e,x', 'windows-1252');
    expect(await codeOf(readSourceFile(bytes, 'a.csv', { encoding: 'klingon' }))).toBe('ENCODING_UNKNOWN');
    expect((await readSourceFile(bytes, 'a.csv', { encoding: 'macintosh' })).rows).toEqual([['café', 'x']]);
  });
});

describe('what is written is what is read', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'é', '7', ' ', '"', ';', ',', '\n', '=', '-', '@', '\t'),
  });
  const rows = fc
    .integer({ min: 1, max: 5 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
    );

  test('cells of any text, in any delimiter and line end', async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        async (body, delimiter, lineEnd) => {
          const headings = body[0]!.map((_cell, index) => `h${index}`);
          const bytes = encoded(csvText([headings, ...body], delimiter, lineEnd), 'utf-8');
          const table = await readSourceFile(bytes, 'x.csv', { delimiter, headerRow: 1 });
          const kept = body.filter((row) => row.some((value) => value.trim() !== ''));
          expect(table.rows.map((row) => row.slice(0, headings.length))).toEqual(kept);
          const blank = table.notes.find((note) => note.code === 'blankRow')?.count ?? 0;
          expect(table.rows.length + blank).toBe(body.length);
        },
      ),
    );
  });
});

describe('untidy files', () => {
  test('title lines, repeated and missing headings, ragged and blank rows, totals', async () => {
    const table = await readSourceFile(
      text('Rapport des clients\n\nNo,Adresse,Adresse,\n1,a,b,c\n\n2,a\n3,a,b,c,d\n,,,\nTotal,3,,\n'),
      'r.csv',
    );
    expect(table.headerRow).toBe(3);
    expect(table.headings).toEqual(['No', 'Adresse', 'Adresse (2)', 'Column 4', 'Column 5']);
    expect(table.rows).toEqual([
      ['1', 'a', 'b', 'c', ''],
      ['2', 'a', '', '', ''],
      ['3', 'a', 'b', 'c', 'd'],
      ['Total', '3', '', '', ''],
    ]);
    expect(table.rowNumbers).toEqual([4, 6, 7, 9]);
    const note = (code: string) => table.notes.find((found) => found.code === code);
    expect(note('raggedRow')).toMatchObject({ count: 2, rows: [6, 7] });
    expect(note('blankRow')).toMatchObject({ count: 2, rows: [5, 8] });
    expect(note('totalsRow')).toMatchObject({ count: 1, rows: [9] });
    expect(codes(table)).toEqual(expect.arrayContaining(['titleRows', 'duplicateHeading', 'blankHeading']));
  });

  test('a quote that never closes costs its own line only', async () => {
    const table = await readSourceFile(text('a,b\n"0" ,12" pipe\n1,"x\n2,y\n3,z\n'), 'q.csv');
    expect(table.rows).toEqual([
      ['0', '12" pipe'],
      ['1', '"x'],
      ['2', 'y'],
      ['3', 'z'],
    ]);
    expect(table.notes).toEqual([expect.objectContaining({ code: 'unclosedQuote', rows: [3] })]);
  });

  test('text that looks like a formula or a number stays the text it is', async () => {
    const table = await readSourceFile(text('a,b\n=1+1,007\n+15145550123,@SUM(A1)\n-5,#N/A\n'), 'f.csv');
    expect(table.rows).toEqual([
      ['=1+1', '007'],
      ['+15145550123', '@SUM(A1)'],
      ['-5', '#N/A'],
    ]);
  });

  test('a byte that is no character of its encoding is noted with its line', async () => {
    const bytes = Uint8Array.from([...text('a,b\n1,'), 0xff, ...text('\n')]);
    expect((await readSourceFile(bytes, 'd.csv', { encoding: 'utf-8' })).notes).toEqual([
      expect.objectContaining({ code: 'damagedText', count: 1, rows: [2] }),
    ]);
  });

  test('a byte that is no UTF-8 is read as a letter of Windows-1252, also behind a mark', async () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, ...text('a,b\n1,'), 0xff, ...text('\n')]);
    const { rows, notes } = await readSourceFile(bytes, 'd.csv');
    expect(rows).toEqual([['1', 'ÿ']]);
    expect(notes).toEqual([expect.objectContaining({ code: 'mixedEncoding', count: 1, rows: [2] })]);
  });
});

describe('files that cannot be read say why and what to do', () => {
  test.each([
    ['an empty file', new Uint8Array(), 'x.csv', 'FILE_EMPTY'],
    ['only blanks', text('\n\n'), 'x.csv', 'FILE_EMPTY'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0, 1, 2, 0xff, 7, 3]), 'x.csv', 'FILE_NOT_TEXT'],
    ['a web page', text('<html><table>'), 'x.xls', 'FILE_NOT_A_WORKBOOK'],
    ['text named .xlsx', text('a,b\n1,2'), 'x.xlsx', 'FILE_NOT_A_WORKBOOK'],
  ])('%s', async (_what, bytes, name, code) => {
    expect(await codeOf(readSourceFile(bytes, name))).toBe(code);
  });

  test('200 MB', async () => {
    expect(await codeOf(readSourceFile(new Uint8Array(200 * 1024 * 1024), 'x.csv'))).toBe('FILE_TOO_LARGE');
  });

  test('more rows than a sheet', async () => {
    expect(await codeOf(readSourceFile(text('a\n'.repeat(1_048_579)), 'x.csv'))).toBe('FILE_TOO_LARGE');
  });
});
