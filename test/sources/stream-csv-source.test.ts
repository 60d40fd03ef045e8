import fc from 'fast-check';
import { readCsvRecords } from '../../src/sources/csv-records';
import { readCsvSource } from '../../src/sources/read-csv-source';
import { streamCsvSource } from '../../src/sources/stream-csv-source';

async function* pieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let [at, turn] = [0, 0];
  while (at < bytes.length) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
    turn += 1;
  }
}

const text = fc
  .array(fc.constantFrom('a', 'é', '€', '"', '""', ',', '\n', '\r', '\r\n', ' ', '1', '😀'), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

/** Far more than the sample, so that the records of the text lie behind it and are cut anywhere. */
const filler = `${'x,y\n'.repeat(70_000)}`;

async function streamed(bytes: Uint8Array, sizes: readonly number[]) {
  const stream = await streamCsvSource(pieces(bytes, sizes), 'x.csv', { delimiter: ',', headerRow: 1 });
  const rows: unknown[] = [];
  const numbers: number[] = [];
  for await (const block of stream.blocks) {
    rows.push(...block.rows);
    numbers.push(...block.numbers);
  }
  return { rows, numbers, notes: stream.notes() };
}

test('wherever the pieces are cut, the records are the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      text,
      fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      async (tail, sizes) => {
        const bytes = new TextEncoder().encode(filler + tail);
        const records: string[][] = [];
        const lines: number[] = [];
        const unclosed = readCsvRecords(filler + tail, ',', (fields, line) => {
          if (fields.every((field) => field.trim() === '')) return true;
          records.push(fields.length < 2 ? [...fields, ''] : fields);
          lines.push(line);
          return true;
        });
        const { rows, numbers, notes } = await streamed(bytes, [1 << 18, ...sizes]);
        expect(rows.slice(65_000)).toEqual(records.slice(65_001));
        expect(numbers.slice(65_000)).toEqual(lines.slice(65_001));
        expect(notes.find(({ code }) => code === 'unclosedQuote')?.count ?? 0).toBe(unclosed.length);
      },
    ),
    { numRuns: 25 },
  );
});

test.each(['utf-8', 'windows-1252', 'utf-16le'])('%s comes as it is read whole', async (encoding) => {
  const content = 'id,nom\n1,Ève\n2,"L’Été, ici"\n';
  const encode = {
    'utf-8': () => new TextEncoder().encode(content),
    'windows-1252': () =>
      Uint8Array.from(content, (letter) => (letter === '’' ? 0x92 : letter.charCodeAt(0))),
    'utf-16le': () =>
      new Uint8Array([
        0xff,
        0xfe,
        ...new Uint8Array(Uint16Array.from(content, (letter) => letter.charCodeAt(0)).buffer),
      ]),
  };
  const bytes = encode[encoding as keyof typeof encode]();
  const whole = readCsvSource(bytes, 'x.csv', {});
  const stream = await streamCsvSource(pieces(bytes, [1, 2, 3]), 'x.csv');
  const rows = [];
  for await (const block of stream.blocks) rows.push(...block.rows);
  expect({ ...stream.head, rows, rowNumbers: whole.rowNumbers, notes: stream.notes() }).toEqual(whole);
});
