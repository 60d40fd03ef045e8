import fc from 'fast-check';
import { prefixesOfRange } from '../../../../src/core/rating/deck/prefix-range';

const ranges = fc
  .integer({ min: 1, max: 4 })
  .chain((length) => fc.tuple(...[0, 1].map(() => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`)))))
  .map(([a = '', b = '']): [string, string] => (a <= b ? [a, b] : [b, a]));

const numbersOf = (length: number): string[] =>
  Array.from({ length: 10 ** length }, (_unused, number) => String(number).padStart(length, '0'));

describe('the prefixes of a range', () => {
  it.each([
    ['1514', '1516', ['1514', '1515', '1516']],
    ['1510', '1529', ['151', '152']],
    ['1508', '1521', ['1508', '1509', '151', '1520', '1521']],
    ['440', '449', ['44']],
    ['2', '9', ['2', '3', '4', '5', '6', '7', '8', '9']],
  ])('%s to %s', (from, to, prefixes) => {
    expect(prefixesOfRange(from, to)).toEqual(prefixes);
  });

  it('begin the numbers of the range and no others, each number once', () => {
    fc.assert(
      fc.property(ranges, ([from, to]) => {
        const prefixes = prefixesOfRange(from, to);
        const begun = numbersOf(from.length).flatMap((number) =>
          prefixes.filter((prefix) => number.startsWith(prefix)).map(() => number),
        );
        expect(begun).toEqual(numbersOf(from.length).filter((number) => number >= from && number <= to));
      }),
    );
  });

  it('are as few as can be: no ten of them make up a shorter one', () => {
    fc.assert(
      fc.property(ranges, ([from, to]) => {
        const heads = new Map<string, number>();
        for (const prefix of prefixesOfRange(from, to)) {
          const head = prefix.slice(0, -1);
          if (head !== '') heads.set(head, (heads.get(head) ?? 0) + 1);
        }
        expect([...heads.values()].filter((count) => count === 10)).toEqual([]);
      }),
    );
  });
});
