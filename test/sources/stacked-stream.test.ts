import fc from 'fast-check';
import { stackSources } from '../../src/core/mapping/joins/stack-sources';
import type { SourceTable } from '../../src/core/mapping/source-table';
import { stackStreams } from '../../src/sources/stacked-stream';
import { sourceOf } from '../core/mapping/mapping-context';
import { readWhole, streamOf } from './streamed-table';

const headings = fc.uniqueArray(fc.constantFrom('No', 'nom', 'Prix', '#', '$', 'Été'), { minLength: 1 });
const file = fc
  .tuple(headings, fc.boolean(), fc.array(fc.array(fc.string({ maxLength: 3 })), { maxLength: 9 }))
  .map(([names, isUpper, rows]) =>
    sourceOf(
      names.map((name) => (isUpper ? name.toUpperCase() : name)),
      rows.map((row) => names.map((_name, index) => row[index] ?? '')),
    ),
  );
const files = fc.array(file, { minLength: 1, maxLength: 4 }).map((tables) =>
  tables.map((table, index): SourceTable => ({
    ...table,
    name: `${String(index)}.csv`,
    notes: [
      {
        code: 'blankRow',
        message: { en: '', fr: '' },
        count: index,
        rows: [],
        examples: [],
      },
    ],
  })),
);
const blockSizes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 });

test('in blocks of any sizes files follow each other as whole ones do, no two of them open at once', async () => {
  await fc.assert(
    fc.asyncProperty(files, blockSizes, async (tables, sizes) => {
      const opened: ReturnType<typeof streamOf>[] = [];
      const openings = tables.map((table) => () => {
        expect(opened.every(({ isClosed }) => isClosed)).toBe(true);
        const stream = streamOf(table, sizes);
        opened.push(stream);
        return Promise.resolve(stream.stream);
      });
      const [first, ...others] = openings;
      const stacked = await stackStreams(first!, others);
      const { table, bytes } = await readWhole(stacked);
      const { leftOutRows: _none, ...whole } = stackSources(tables[0]!, tables.slice(1));
      expect(table).toEqual(whole);
      expect(opened.every(({ isClosed }) => isClosed)).toBe(true);
      expect(bytes).toEqual(bytes.toSorted((a, b) => a - b));
      expect(bytes.at(-1)).toBe(table.rows.length);
      expect(stacked.total).toBe(table.rows.length);
    }),
  );
});

test('columns without letters are told apart, and cells beyond the headings are of no column', async () => {
  const one = { ...sourceOf(['#', '$'], [['1', '2', 'too much']]), name: 'one.csv' };
  const two = { ...sourceOf(['$', '#'], [['4', '3']]), name: 'two.csv' };
  const open = (table: SourceTable) => () => Promise.resolve(streamOf(table, [1]).stream);
  const { table } = await readWhole(await stackStreams(open(one), [open(two)]));
  expect(table.headings).toEqual(['#', '$', 'Source file']);
  expect(table.rows).toEqual([
    ['1', '2', 'one.csv'],
    ['3', '4', 'two.csv'],
  ]);
});
