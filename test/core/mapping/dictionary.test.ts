import fc from 'fast-check';
import type { Cell } from '../../../src/core/entity/cell';
import { Dictionary } from '../../../src/core/mapping/dictionary';
import { ofEach } from '../../../src/core/mapping/of-each';
import { cellAt, spread } from '../../../src/core/mapping/vector';

const cells = fc.array(fc.constantFrom<Cell[]>('a', 'b', '', '1', 1, true), { maxLength: 20 });

test('a dictionary gives back every block as it came, and each value is made something of once', () => {
  fc.assert(
    fc.property(fc.array(cells, { maxLength: 8 }), (blocks) => {
      const dictionary = new Dictionary();
      const asked: Cell[] = [];
      const doubled = ofEach((value: Cell) => {
        asked.push(value);
        return `${typeof value} ${String(value)}`;
      });
      const vectors = blocks.map((block) => dictionary.vector(block));
      for (const [index, block] of blocks.entries()) {
        const { values, codes } = vectors[index]!;
        expect(spread({ values, codes: codes! })).toEqual(block);
        const made = doubled(values);
        block.forEach((cell, row) =>
          expect(cellAt({ values: made, codes: codes! }, row)).toBe(`${typeof cell} ${String(cell)}`),
        );
      }
      expect(asked).toEqual([...new Set(blocks.flat())]);
    }),
  );
});

/** Each value `times` times, and again from the first once there were `distinct` of them. */
const block = (from: number, count: number, distinct: number, times = 1): Cell[] =>
  Array.from({ length: count }, (_unused, row) => `v${String(from + (Math.floor(row / times) % distinct))}`);

test('a column whose values nearly all differ is left as it is, from then on', () => {
  const dictionary = new Dictionary();
  const [first, second] = [block(0, 5000, 5000), block(0, 100, 2)];
  expect(dictionary.vector(first)).toEqual({ values: first });
  expect(dictionary.vector(second)).toEqual({ values: second });
});

test('a column of many values begins a new dictionary before it takes too much memory', () => {
  const dictionary = new Dictionary();
  const sizes = [0, 1, 2, 3, 4, 5].map((part) => {
    const cellsOfPart = block(part * 18_000, 65_536, 18_000, 2);
    const vector = dictionary.vector(cellsOfPart);
    expect(spread(vector)).toEqual(cellsOfPart);
    return vector.codes ? vector.values.length : NaN;
  });
  expect(sizes).toEqual([18_000, 36_000, 54_000, 72_000, 18_000, 36_000]);
});
