import fc from 'fast-check';
import { oddRowCodes, type SourceNote } from '../../src/core/mapping/source-table';
import { openSourceStream } from '../../src/sources/open-source-stream';
import type { ReadableBytes } from '../../src/sources/readable-bytes';
import { readSourceFile } from '../../src/sources/read-source-file';
import type { SourceOptions } from '../../src/sources/source-options';

const fileOf = (bytes: Uint8Array, piece: number, name = 'x.csv'): ReadableBytes => ({
  name,
  size: bytes.length,
  async *read(from, to) {
    for (let at = from; at < to; at += piece)
      yield await Promise.resolve(bytes.subarray(at, Math.min(to, at + piece)));
  },
});

async function inPassing(bytes: Uint8Array, piece: number, options: SourceOptions) {
  const stream = await openSourceStream(fileOf(bytes, piece), options);
  const rows: unknown[] = [];
  const numbers: number[] = [];
  for await (const block of stream.blocks) {
    rows.push(...block.rows);
    numbers.push(...block.numbers);
  }
  return told(stream.head.headings, rows, numbers, stream.notes());
}

async function whole(bytes: Uint8Array, options: SourceOptions) {
  const { headings, rows, rowNumbers, notes } = await readSourceFile(bytes, 'x.csv', options);
  return told(headings, rows, rowNumbers, notes);
}

/** All rows count, but only the last are held beside one another: the others are the filler. */
const shownRows = 40;
const told = (
  headings: readonly string[],
  rows: readonly unknown[],
  numbers: readonly number[],
  notes: readonly SourceNote[],
) => ({
  headings,
  count: rows.length,
  rows: rows.slice(-shownRows),
  numbers: numbers.slice(-shownRows),
  notes: [...notes].sort((a, b) => a.code.localeCompare(b.code)),
});

const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => (letter === '’' ? 0x92 : letter.charCodeAt(0)));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** More than what encoding, delimiter and headings are judged by. */
const heading = 'Code;Nom;Ville;Montant\n';
const filler = `${heading}C-0;a;b;1.00;too many cells\n` + 'C-1;Client;Laval;12.50\n'.repeat(13_000);

const lines = [
  'C-2;Hélène Côté;Québec;1.00',
  'C-3;L’Été;Lévis;2.00',
  'C-4,Bob,Laval,3.00',
  'C-5;trop;de;cellules;ici',
  'C-6;peu',
  ';;;162501.00',
  'Total;;;162501.00',
  'Page 1 de 3;;;',
  'Imprimé le 3 mai;;;',
  'Une note de bas de page;;;',
  'seul;;;',
  'Code;Nom;Ville;Montant',
  ';;;',
  '"C-7;jamais fermé;Laval;1.00',
] as const;
const tail = fc.array(fc.tuple(fc.constantFrom(...lines), fc.constantFrom(utf8, windows1252)), {
  maxLength: 12,
});

const bytesOf = (parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

describe('a file read in passing is what it is read whole', () => {
  test('whatever comes behind what it is judged by', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom('', 'C-0;Zoé;Québec;1.00\n'),
        tail,
        fc.subarray([...oddRowCodes]),
        fc.integer({ min: 20_000, max: 70_000 }),
        async (accents, end, leaveOut, piece) => {
          const begin = utf8(filler.replace(heading, heading + accents));
          const bytes = bytesOf([begin, ...end.map(([line, encode]) => encode(`${line}\n`))]);
          const options = { leaveOut };
          const read = await inPassing(bytes, piece, options);
          const isMixed = read.notes.some(({ code }) => code === 'mixedEncoding');
          // Where the first line with accents is not UTF-8 and a later one is, it had been guessed that none is.
          const notes = read.notes.filter(({ code }) => !isMixed || code !== 'encodingGuessed');
          expect({ ...read, notes }).toEqual(await whole(bytes, options));
        },
      ),
      { numRuns: 15 },
    ));

  test.each(['utf-8', 'windows-1252', 'macintosh'])('where it is said to be %s', async (encoding) => {
    const bytes = bytesOf([utf8(filler), windows1252('C-2;Hélène Côté;Québec;1.00\nC-3;L’Été;Lévis;2.00\n')]);
    const options = { encoding, delimiter: ';', headerRow: 1 };
    expect(await inPassing(bytes, 30_000, options)).toEqual(await whole(bytes, options));
  });

  test('with headings in as many rows as a person says', async () => {
    const bytes = utf8(`Client;;Adresse;\nCode;Nom;Ville;Code postal\nC-1;Ana;Laval;H2B 1A1\n`);
    for (const headerRows of [1, 2]) {
      const options = { headerRow: 1, headerRows };
      expect(await inPassing(bytes, 7, options)).toEqual(await whole(bytes, options));
    }
  });

  test('with a foot longer than a foot can be', async () => {
    const bytes = utf8(filler + 'une ligne seule;;;\n'.repeat(2_500));
    const read = await inPassing(bytes, 9_000, {});
    expect(read).toEqual(await whole(bytes, {}));
    expect(read.notes).toContainEqual(expect.objectContaining({ code: 'footerRow', count: 1_000 }));
  });
});

test('a page with another name is refused, read in passing too', () =>
  expect(openSourceStream(fileOf(utf8('<html><table>'), 9))).rejects.toMatchObject({
    code: 'FILE_NOT_A_WORKBOOK',
  }));
