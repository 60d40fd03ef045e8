import fc from 'fast-check';
import type { CodedError } from '../../src/core/kernel/coded-error';
import type { JoinReport } from '../../src/core/mapping/joins/join-report';
import type { Join } from '../../src/core/mapping/joins/join-schema';
import { joinSources, type JoinedSource } from '../../src/core/mapping/joins/join-sources';
import type { SourceTable } from '../../src/core/mapping/source-table';
import { joinStream } from '../../src/sources/joined-stream';
import { sourceOf } from '../core/mapping/mapping-context';
import { readWhole, streamOf } from './streamed-table';

const join: Join = { file: 'b.csv', on: [{ column: 'No', joined: 'Compte' }], unmatched: 'list' };
const note = { message: { en: '', fr: '' }, count: 1, rows: [2], examples: [] } as const;

const cell = fc.constantFrom('', 'A-1', 'a-1 ', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J');
const rowsOf = (maxLength: number) => fc.array(fc.tuple(cell, cell, fc.nat(9).map(String)), { maxLength });
const sourceTable = rowsOf(14).map((rows): SourceTable => ({
  ...sourceOf(['No', 'Nom', 'Solde'], rows),
  notes: [{ ...note, code: 'blankRow' }],
}));
const fileTable = rowsOf(10).map((rows): SourceTable => ({
  ...sourceOf(['Compte', 'NOM', 'Prix'], rows),
  name: 'b.csv',
  notes: [{ ...note, code: 'raggedRow' }],
}));
const blockSizes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 });
const joins = fc.record({
  file: fc.constant('b.csv'),
  on: fc.constantFrom(join.on, [...join.on, { column: 'Nom', joined: 'NOM' }]),
  unmatched: fc.constantFrom('list' as const, 'keep' as const),
});

async function streamed(source: SourceTable, file: SourceTable, how: Join, sizes: readonly number[]) {
  const reports: JoinReport[] = [];
  const { stream } = streamOf(source, sizes);
  const { table } = await readWhole(joinStream(stream, file, how, (report) => reports.push(report)));
  return { table, reports };
}

/** The whole join, or the code it was refused with. */
function whole(source: SourceTable, file: SourceTable, how: Join): JoinedSource | string {
  try {
    return joinSources(source, file, how);
  } catch (error) {
    return (error as CodedError).code;
  }
}

/** What a stream can know: no keys counted of the source, and a column for lines wherever the file has several of a key. */
function asStreamed({ source, report: { repeated: _repeated, ...report } }: JoinedSource) {
  const width = 6;
  const counts = report.joinedRepeated.count > 0 && source.headings.length === width;
  const table = counts
    ? {
        ...source,
        headings: [...source.headings, 'b line'],
        rows: source.rows.map((row) => [...row, '1']),
      }
    : source;
  return { table, reports: [report] };
}

test('in blocks of any sizes a join makes the rows, numbers and counts of the whole, or is refused with it', async () => {
  const seen = { refused: 0, counted: 0 };
  await fc.assert(
    fc.asyncProperty(sourceTable, fileTable, joins, blockSizes, async (source, file, how, sizes) => {
      const expected = whole(source, file, how);
      if (typeof expected === 'string') {
        seen.refused += 1;
        await expect(streamed(source, file, how, sizes)).rejects.toMatchObject({ code: expected });
        return;
      }
      seen.counted += expected.source.headings.includes('b line') ? 1 : 0;
      expect(await streamed(source, file, how, sizes)).toEqual(asStreamed(expected));
    }),
    { numRuns: 500 },
  );
  expect(Math.min(seen.refused, seen.counted)).toBeGreaterThan(10);
});

test('a join of a join is that of the whole', async () => {
  const other: Join = { file: 'c.csv', on: [{ column: 'NOM', joined: 'Compte' }], unmatched: 'keep' };
  const source = sourceOf(
    ['No', 'Nom'],
    [
      ['A', 'x'],
      ['B', 'y'],
    ],
  );
  const file = { ...sourceOf(['Compte', 'NOM.'], [['C', 'q']]), name: 'b.csv' };
  const third = { ...sourceOf(['Compte', 'Prix'], [['Y', '5']]), name: 'c.csv' };
  const first = joinSources(source, file, { ...join, unmatched: 'keep' });
  const second = joinSources(first.source, third, other);
  const reports: JoinReport[] = [];
  const tell = (report: JoinReport): unknown => reports.push(report);
  const inner = joinStream(streamOf(source, [1]).stream, file, { ...join, unmatched: 'keep' }, tell);
  const { table } = await readWhole(joinStream(inner, third, other, tell));
  expect(table).toEqual(second.source);
  expect(reports).toMatchObject([first.report, second.report].map(({ repeated: _, ...report }) => report));
});

test('a key that repeats in both is refused in the block that shows it, and the source is closed', async () => {
  const source = sourceOf(
    ['No'],
    ['C-1', 'C-2', 'C-3', 'c-1', 'C-4'].map((key) => [key]),
  );
  const file = { ...sourceOf(['Compte'], [['C-1'], ['C-1']]), name: 'b.csv' };
  const opened = streamOf(source, [2]);
  const numbers: number[] = [];
  const reading = async (): Promise<void> => {
    const { blocks } = joinStream(opened.stream, file, join, () => undefined);
    for await (const block of blocks) numbers.push(...block.numbers);
  };
  await expect(reading()).rejects.toMatchObject({
    code: 'JOIN_KEY_REPEATS',
    details: { keys: 1, example: 'c-1' },
  });
  expect(numbers).toEqual([2, 2, 3]);
  expect(opened.isClosed).toBe(true);
});

test('cells beyond the headings do not move those of the file', async () => {
  const source = sourceOf(['No', 'Nom'], [['C-1', 'Roy', 'too much']]);
  const file = { ...sourceOf(['Compte'], [['C-1']]), name: 'b.csv' };
  const { table } = await streamed(source, file, join, [1]);
  expect(table.rows).toEqual([['C-1', 'Roy', 'C-1']]);
});
