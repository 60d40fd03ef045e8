import fc from 'fast-check';
import { CodedError } from '../../../../src/core/kernel/coded-error';
import type { Join } from '../../../../src/core/mapping/joins/join-schema';
import { joinSources } from '../../../../src/core/mapping/joins/join-sources';
import { stackSources } from '../../../../src/core/mapping/joins/stack-sources';
import { sourceOf } from '../mapping-context';

const join: Join = { file: 'b.csv', on: [{ column: 'No', joined: 'Compte' }], unmatched: 'list' };

const left = sourceOf(
  ['No', 'Nom'],
  [
    ['C-1', 'Roy'],
    ['c-2 ', 'Côté'],
    ['C-3', 'Gagné'],
  ],
);
const named = (rows: string[][], headings = ['Compte', 'Prix', 'Nom']) => ({
  ...sourceOf(headings, rows),
  name: 'b.csv',
});

test('rows find each other as people compare keys; unmatched are counted on both sides', () => {
  const { source, report } = joinSources(
    left,
    named([
      ['c-1', '10', 'x'],
      ['C-2', '20', 'y'],
      ['C-9', '30', 'z'],
      ['', '40', 'w'],
    ]),
    join,
  );
  expect(source.headings).toEqual(['No', 'Nom', 'Compte', 'Prix', 'b Nom']);
  expect(source.rows).toEqual([
    ['C-1', 'Roy', 'c-1', '10', 'x'],
    ['c-2 ', 'Côté', 'C-2', '20', 'y'],
    ['C-3', 'Gagné', '', '', ''],
  ]);
  expect(report).toMatchObject({
    ...{ rowsIn: 3, joinedRowsIn: 4, rowsOut: 3 },
    unmatched: { count: 1, examples: [{ row: 4, text: 'C-3' }] },
    joinedUnmatched: {
      count: 2,
      examples: [
        { row: 4, text: 'C-9' },
        { row: 5, text: '' },
      ],
    },
    repeated: { count: 0 },
    joinedRepeated: { count: 0 },
  });
});

test('what says that there is no key is none: such rows find nobody and are no repeated key', () => {
  const rows = [
    ['NULL', 'Roy'],
    ['C-1', 'Côté'],
    ['null', 'Gagné'],
  ];
  const file = named([
    ['NULL', '10', 'x'],
    ['C-1', '20', 'y'],
    ['NULL', '30', 'z'],
  ]);
  const { source, report } = joinSources(sourceOf(['No', 'Nom'], rows), file, join);
  expect(source.rows.map(([, name, , price]) => [name, price])).toEqual([
    ['Roy', ''],
    ['Côté', '20'],
    ['Gagné', ''],
  ]);
  expect(report).toMatchObject({
    ...{ unmatched: { count: 2 }, joinedUnmatched: { count: 2 } },
    ...{ repeated: { count: 0 }, joinedRepeated: { count: 0 } },
  });
});

test('lines of one document make a row each and are counted, those of no document only where asked for', () => {
  const lines = named([
    ['C-1', '10', ''],
    ['C-1', '20', ''],
    ['C-9', '30', ''],
  ]);
  const { source, report } = joinSources(left, lines, { ...join, unmatched: 'keep' });
  expect(source.headings.at(-1)).toBe('b line');
  expect(source.rows.map((row) => [row[0], row[3], row.at(-1)])).toEqual([
    ['C-1', '10', '1'],
    ['C-1', '20', '2'],
    ['c-2 ', '', '1'],
    ['C-3', '', '1'],
    ['', '30', '1'],
  ]);
  expect(report.joinedRepeated).toEqual({ count: 1, examples: [{ row: 2, text: 'C-1' }] });
});

test('keys are shown also where the join writes a heading in other letters', () => {
  const { report } = joinSources(left, named([['C-9', '1', '']]), {
    ...join,
    on: [{ column: 'NO', joined: 'COMPTE' }],
  });
  expect(report.unmatched.examples.map(({ text }) => text)).toEqual(['C-1', 'c-2 ', 'C-3']);
  expect(report.joinedUnmatched.examples).toEqual([{ row: 2, text: 'C-9' }]);
});

test('a key that repeats in both, or a heading that is not there, is refused', () => {
  const twice = sourceOf(
    ['No', 'Nom'],
    [
      ['C-1', 'a'],
      ['C-1', 'b'],
    ],
  );
  const lines = named([
    ['C-1', '1', ''],
    ['C-1', '2', ''],
  ]);
  expect(() => joinSources(twice, lines, join)).toThrow(/C-1 stand in several rows/);
  expect(() => joinSources(left, named([], ['Autre']), join)).toThrow(CodedError);
});

test('amounts in are amounts out: those of the file on its rows, those of the source on line 1', () => {
  const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: -99, max: 99 })), {
    maxLength: 25,
  });
  const sum = (values: readonly unknown[]): number =>
    values.reduce<number>((all, value) => all + Number(value || 0), 0);
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 6 })), rows, (keys, lines) => {
      const own = sourceOf(
        ['No', 'Solde'],
        keys.map((key) => [`C-${String(key)}`, String(key * 3)]),
      );
      const file = named(
        lines.map(([key, price]) => [`C-${String(key)}`, String(price)]),
        ['Compte', 'Prix'],
      );
      const { source, report } = joinSources(own, file, { ...join, unmatched: 'keep' });
      expect(sum(source.rows.map((row) => row[3]))).toBe(sum(lines.map(([, price]) => price)));
      const line = source.headings.indexOf('b line');
      const firsts = source.rows.filter((row) => line < 0 || row[line] === '1');
      expect(sum(firsts.map((row) => row[1]))).toBe(sum(keys.map((key) => key * 3)));
      const matchedLines = report.joinedRowsIn - report.joinedUnmatched.count;
      expect(report.rowsOut).toBe(matchedLines + report.unmatched.count + report.joinedUnmatched.count);
      expect(source.rowNumbers).toHaveLength(report.rowsOut);
    }),
  );
});

test('stacked files are one table; each row says which file it is of', () => {
  const january = { ...sourceOf(['No', 'Prix'], [['1', '10']]), name: 'jan.csv' };
  const february = { ...sourceOf(['PRIX', 'No', 'Note'], [['20', '2', 'x']]), name: 'feb.csv' };
  const stacked = stackSources(january, [february]);
  expect(stacked.headings).toEqual(['No', 'Prix', 'Note', 'Source file']);
  expect(stacked.rows).toEqual([
    ['1', '10', '', 'jan.csv'],
    ['2', '20', 'x', 'feb.csv'],
  ]);
  expect(stackSources(january, [])).toBe(january);
});
