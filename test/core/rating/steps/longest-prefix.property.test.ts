import fc from 'fast-check';
import { compilePlan } from '../../../../src/core/rating/plan/compile-plan';
import { highWord, lowWord, numberColumn } from '../../../../src/core/rating/plan/digit-words';
import { answersTo, answerTo } from '../../../../src/core/rating/steps/longest-prefix';
import { line } from '../plan-rows';

const digits = (least: number, most: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom('0', '1', '9'), { minLength: least, maxLength: most }).map((all) => all.join(''));

/** Prefixes that begin one another, up to all fifteen digits of a number. */
const prefixes = fc
  .tuple(digits(15, 15), fc.array(fc.tuple(fc.nat(15), digits(1, 6)), { minLength: 1, maxLength: 30 }))
  .map(([whole, cuts]) => [
    ...new Set(cuts.map(([length, rest]) => (whole.slice(0, length) + rest).slice(0, 15))),
  ]);

test('a number is answered by the longest prefix that begins it, a short code by itself alone', () => {
  fc.assert(
    fc.property(
      prefixes,
      fc.array(digits(1, 15), { maxLength: 20 }),
      fc.infiniteStream(digits(0, 4)),
      (known, some, rests) => {
        const { prefixes: trie } = compilePlan(
          { versions: [], bands: [], lines: known.map((prefix) => line(prefix)) },
          'UTC',
        );
        const longer = known.map((prefix) => (prefix + (rests.next().value ?? '')).slice(0, 15));
        const numbers = [...some, ...known, ...longer];
        const expected = numbers.map((number) => {
          const matching = known.filter((prefix) =>
            number.length < 7 ? prefix === number : number.startsWith(prefix),
          );
          const longest = Math.max(0, ...matching.map(({ length }) => length));
          return known.findIndex((prefix) => prefix.length === longest && matching.includes(prefix));
        });
        expect(numbers.map((number) => answerTo(trie, highWord(number), lowWord(number)))).toEqual(expected);
        const answers = new Int32Array(numbers.length);
        answersTo(trie, numberColumn(numbers), answers);
        expect([...answers]).toEqual(expected);
      },
    ),
    { numRuns: 100 },
  );
});
