import { unzipSync, zipSync, type Zippable } from 'fflate';
import fc from 'fast-check';
import { writeXlsx, writeXlsxStream, type CellValue } from 'hucre';
import type { SourceNote } from '../../src/core/mapping/source-table';
import { CodedError } from '../../src/core/kernel/coded-error';
import { zipTailBytes } from '../../src/core/kernel/zip-directory';
import { chunksOf } from '../../src/sources/chunks-of';
import { joinedBytes } from '../../src/sources/joined-bytes';
import { openSourceStream } from '../../src/sources/open-source-stream';
import { readSourceFile } from '../../src/sources/read-source-file';
import type { ReadableBytes } from '../../src/sources/readable-bytes';
import type { SourceOptions } from '../../src/sources/source-options';

interface Watched extends ReadableBytes {
  taken: number;
}

/** A file whose bytes come in pieces of this length, and how many were asked for. */
function fileOf(bytes: Uint8Array, piece = 4096): Watched {
  const file: Watched = {
    name: 'clients.xlsx',
    size: bytes.length,
    taken: 0,
    async *read(from, to) {
      for (let at = from; at < Math.min(to, bytes.length); at += piece) {
        await Promise.resolve();
        const part = bytes.subarray(at, Math.min(at + piece, to));
        file.taken += part.length;
        yield part;
      }
    },
  };
  return file;
}

async function streamed(file: ReadableBytes, options: SourceOptions = {}) {
  const { head, blocks, notes, total } = await openSourceStream(file, options);
  const rows: unknown[] = [];
  const rowNumbers: number[] = [];
  let done = 0;
  for await (const block of blocks) {
    rows.push(...block.rows);
    rowNumbers.push(...block.numbers);
    done = block.bytes;
  }
  expect(done).toBe(total);
  return { ...head, rows, rowNumbers, notes: notes() };
}

/** The parts of the package in another order. */
function inOrder(bytes: Uint8Array, ranks: readonly number[]): Uint8Array {
  const parts = Object.entries(unzipSync(bytes));
  const ranked = parts.map((part, index) => ({ part, rank: ranks[index % ranks.length] ?? 0 }));
  const sorted = ranked.sort((a, b) => a.rank - b.rank).map(({ part }) => part);
  return zipSync(Object.fromEntries(sorted) satisfies Zippable);
}

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.constantFrom('Ève & Cie', '007', '=1+1', '#N/A', '_x0041_', 'a\nb'),
  fc.integer({ min: -1e6, max: 1e6 }),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom(new Date(Date.UTC(2026, 10, 22)), new Date(Date.UTC(2026, 10, 22, 14, 30))),
);

const sheetRows = fc.array(fc.array(value, { minLength: 1, maxLength: 4 }), { maxLength: 12 });

/** Cells merged anywhere, beyond the rows too; of ranges that touch only the first counts, as in Excel. */
const mergedCells = fc
  .array(fc.tuple(fc.nat({ max: 14 }), fc.nat({ max: 4 }), fc.nat({ max: 3 }), fc.nat({ max: 2 })), {
    maxLength: 4,
  })
  .map((all) =>
    all
      .map(([startRow, startCol, down, right]) => ({
        ...{ startRow, startCol },
        ...{ endRow: startRow + down, endCol: startCol + right + (down === 0 ? 1 : 0) },
      }))
      .filter(
        (one, index, ranges) =>
          !ranges
            .slice(0, index)
            .some(
              (other) =>
                one.startRow <= other.endRow &&
                other.startRow <= one.endRow &&
                one.startCol <= other.endCol &&
                other.startCol <= one.endCol,
            ),
      ),
  );

const headed = (rows: CellValue[][], times: number): CellValue[][] => [
  ['No', 'Nom', 'Prix', 'Actif'],
  ...Array.from({ length: times }, () => rows).flat(),
];

test('whatever the sheets hold and however the file is packed and cut, a sheet comes as it is read whole', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        first: sheetRows,
        second: sheetRows,
        merges: mergedCells,
        times: fc.constantFrom(1, 1, 1, 1, 150),
        piece: fc.integer({ min: 60, max: 5000 }),
        ranks: fc.array(fc.nat(), { minLength: 3, maxLength: 12 }),
        sheet: fc.constantFrom(undefined, 'Un & demi', 'Deux'),
      }),
      async ({ first, second, merges, times, piece, ranks, sheet }) => {
        const written = await writeXlsx({
          sheets: [
            { name: 'Un & demi', rows: headed(first, 1) },
            { name: 'Caché', rows: [['x']], hidden: true },
            { name: 'Deux', rows: headed(second, times), merges },
          ],
        });
        const options = { headerRow: 1, ...(sheet === undefined ? {} : { sheet }) };
        const whole = await readSourceFile(written, 'clients.xlsx', options);
        const cut = await streamed(fileOf(inOrder(written, ranks), piece), options);
        expect(cut.sheets?.map(({ name }) => name)).toEqual(whole.sheets?.map(({ name }) => name));
        expect(cut.sheets?.some(({ isAbout }) => isAbout)).not.toBe(true);
        const width = cut.headings.length;
        const wide = (row: unknown): unknown => (row as unknown[]).slice(0, width);
        const merged = (notes: readonly SourceNote[]): unknown =>
          notes
            .filter(({ code }) => code === 'mergedCells' || code === 'mergedNumbers')
            .sort((a, b) => a.code.localeCompare(b.code));
        expect({ ...cut, sheets: 0, notes: merged(cut.notes), rows: cut.rows.map(wide) }).toEqual({
          ...whole,
          sheets: 0,
          notes: merged(whole.notes),
          headings: whole.headings.slice(0, width),
          rows: whole.rows.map(wide),
        });
      },
    ),
    { numRuns: 40 },
  );
});

const longSheet = async (rowCount: number, inlineStrings: boolean): Promise<Uint8Array> => {
  function* rows(): Generator<CellValue[]> {
    yield ['No', 'Nom'];
    for (let row = 1; row <= rowCount; row += 1) yield [row, `Abonné ${String((row * 7919) % 10_007)}`];
  }
  const parts: Uint8Array[] = [];
  for await (const part of chunksOf(writeXlsxStream(rows(), { name: 'Longue', inlineStrings })))
    parts.push(part);
  return joinedBytes(parts);
};

test.each([true, false])(
  'rows of a long sheet are told by its first ones and come all (texts inline: %s)',
  async (inline) => {
    const read = await streamed(fileOf(await longSheet(50_000, inline)));
    expect(read.rows).toHaveLength(50_000);
    expect(read.rows.at(-1)).toEqual([50_000, `Abonné ${String((50_000 * 7919) % 10_007)}`]);
    expect(read.rowNumbers.at(-1)).toBe(50_001);
    const [about] = read.sheets ?? [];
    expect(about?.isAbout).toBe(true);
    expect(Math.abs((about?.rows ?? 0) - 50_001)).toBeLessThan(5_000);
  },
);

test('no more is read than the one who takes the rows has asked for', async () => {
  const file = fileOf(await longSheet(60_000, true), 8192);
  const { blocks, total } = await openSourceStream(file);
  const taking = blocks[Symbol.asyncIterator]();
  await taking.next();
  await new Promise((resume) => setTimeout(resume, 300));
  // Its end and beginning, and all of it once for what is merged.
  const lookedAt = zipTailBytes + (1 << 18) + file.size;
  expect(total).toBeGreaterThan(6_000_000);
  expect(file.size).toBeGreaterThan(800_000);
  expect(file.taken - lookedAt).toBeLessThan(300_000);
  await taking.return?.();
  const after = file.taken;
  await new Promise((resume) => setTimeout(resume, 20));
  expect(file.taken).toBe(after);
});

test('what is read stays beside the rows taken, also where much of a sheet packs to little', async () => {
  const rowCount = 100_000;
  const rows = Array.from({ length: rowCount }, () => ['Roy', 'Laval', 'Actif', 'Roy', 'Laval', 'Actif']);
  const file = fileOf(
    await writeXlsx({ sheets: [{ name: 'Un', rows: [['a', 'b', 'c', 'd', 'e', 'f'], ...rows] }] }),
  );
  const { blocks, total } = await openSourceStream(file);
  let taken = 0;
  let ahead = 0;
  for await (const block of blocks) {
    taken += block.rows.length;
    ahead = Math.max(ahead, block.bytes - (total * taken) / rowCount);
    await new Promise((resume) => setTimeout(resume, 1));
  }
  expect(total).toBeGreaterThan(15_000_000);
  expect(ahead).toBeLessThan(4_000_000);
});

/** Says in the directory that a part unpacks to so many bytes. */
function declaring(bytes: Uint8Array, part: string, unpacked: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  const name = new TextEncoder().encode(part);
  for (let at = 0; at + 46 + name.length <= changed.length; at += 1)
    if (
      view.getUint32(at, true) === 0x02014b50 &&
      name.every((code, index) => changed[at + 46 + index] === code)
    )
      view.setUint32(at + 24, unpacked, true);
  return changed;
}

/** With every byte of a packed part turned round. */
function damaged(bytes: Uint8Array): Uint8Array {
  const changed = bytes.slice();
  const sheet = new TextEncoder().encode('xl/worksheets/sheet1.xml');
  const at = changed.findIndex((_byte, from) => sheet.every((code, index) => changed[from + index] === code));
  for (let from = at + sheet.length + 200; from < at + sheet.length + 400; from += 1)
    changed[from] = 255 - (changed[from] ?? 0);
  return changed;
}

describe('what cannot be read is refused as it is read whole', () => {
  const codeOf = async (bytes: Uint8Array, options?: SourceOptions): Promise<string> => {
    try {
      await streamed(fileOf(bytes), options);
      return 'read';
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
      expect(error.fate).toBe('notDone');
      expect(error.message).toContain('clients.xlsx');
      return error.code;
    }
  };

  test('a sheet that is not there, an empty workbook, half a file, a damaged part, a password, an old form', async () => {
    const long = await longSheet(5_000, true);
    const encryption = { password: 'secret', spinCount: 10 };
    const locked = await writeXlsx({ sheets: [{ name: 'Un', rows: [['a']] }], encryption });
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new TextEncoder().encode('Workbook')]);
    expect(await codeOf(long, { sheet: 'Autre' })).toBe('SHEET_NOT_FOUND');
    expect(await codeOf(await writeXlsx({ sheets: [{ name: 'Vide', rows: [] }] }))).toBe('FILE_EMPTY');
    expect(await codeOf(new Uint8Array())).toBe('FILE_EMPTY');
    expect(await codeOf(long.subarray(0, long.length / 2))).toBe('FILE_NOT_A_WORKBOOK');
    expect(await codeOf(damaged(long))).toBe('FILE_NOT_A_WORKBOOK');
    expect(await codeOf(locked)).toBe('FILE_ENCRYPTED');
    expect(await codeOf(old)).toBe('FILE_NOT_A_WORKBOOK');
    expect(await codeOf(new TextEncoder().encode('No,Nom\n1,Roy\n'))).toBe('FILE_NOT_A_WORKBOOK');
    expect(await codeOf(zipSync({ 'letter.txt': new TextEncoder().encode('hello') }))).toBe(
      'FILE_NOT_A_WORKBOOK',
    );
  });

  test('a sheet that is longer or shorter than the directory says', async () => {
    const written = await writeXlsx({ sheets: [{ name: 'Un', rows: headed([['a', 1]], 500) }] });
    const sheet = 'xl/worksheets/sheet1.xml';
    const length = unzipSync(written)[sheet]?.length ?? 0;
    expect(await codeOf(declaring(written, sheet, length))).toBe('read');
    expect(await codeOf(declaring(written, sheet, length - 10))).toBe('FILE_NOT_A_WORKBOOK');
    expect(await codeOf(declaring(written, sheet, length + 10))).toBe('FILE_NOT_A_WORKBOOK');
    expect(await codeOf(declaring(written, sheet, 0xffffffff))).toBe('FILE_TOO_LARGE');
  });

  test('a row no sheet has, before the blank ones up to it are counted', async () => {
    const parts = unzipSync(await writeXlsx({ sheets: [{ name: 'Un', rows: [['a'], ['b']] }] }));
    const place = 'xl/worksheets/sheet1.xml';
    const xml = new TextDecoder().decode(parts[place]);
    const withRow = (row: string): Uint8Array =>
      zipSync({ ...parts, [place]: new TextEncoder().encode(xml.replace('<row r="2"', `<row r="${row}"`)) });
    expect(await codeOf(withRow('1048576'))).toBe('read');
    expect(await codeOf(withRow('1048577'))).toBe('FILE_NOT_A_WORKBOOK');
    expect(await codeOf(withRow('99999999999'))).toBe('FILE_NOT_A_WORKBOOK');
    expect(await codeOf(withRow('x'))).toBe('FILE_NOT_A_WORKBOOK');
  });

  test('more shared texts than are held', async () => {
    const shared = await longSheet(100, false);
    expect(await codeOf(shared)).toBe('read');
    expect(await codeOf(declaring(shared, 'xl/sharedStrings.xml', 300 * 1024 * 1024))).toBe(
      'FILE_EXPANDS_TOO_MUCH',
    );
  });
});
