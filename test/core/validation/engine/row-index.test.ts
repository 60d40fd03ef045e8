import fc from 'fast-check';
import { RowIndex } from '../../../../src/core/validation/engine/row-index';

/** What the index must know, in the plainest form: the text of each row that is in it. */
type Texts = Map<number, string>;

const rowsOf = (texts: Texts, text: string): number[] =>
  [...texts.keys()].filter((row) => texts.get(row) === text).sort((a, b) => a - b);

const text = fc.oneof(fc.integer({ min: 0, max: 40 }).map(String), fc.string({ maxLength: 3 }));

function expectSame(index: RowIndex, texts: Texts, asked: readonly string[]): void {
  for (const one of new Set([...texts.values(), ...asked])) {
    const rows = rowsOf(texts, one);
    expect(index.first(one)).toBe(rows[0] ?? -1);
    expect([...index.rows(one)].sort((a, b) => a - b)).toEqual(rows);
  }
}

describe('RowIndex', () => {
  it('knows the rows of every text as a map would, whatever comes and goes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(60), text), { maxLength: 300 }), fc.boolean(), (steps, roomy) => {
        const texts: Texts = new Map();
        const index = new RowIndex((row) => texts.get(row) ?? '');
        if (roomy) index.reserve(61);
        for (const [row, next] of steps) {
          const before = texts.get(row);
          if (before === undefined) {
            expect(index.add(row, next)).toBe(rowsOf(texts, next)[0] ?? -1);
            texts.set(row, next);
          } else {
            texts.set(row, 'changed already');
            index.remove(row, before);
            texts.delete(row);
          }
        }
        expectSame(index, texts, ['0', 'nowhere']);
      }),
    );
  });

  it('renumbers rows after which others were put in or taken out', () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 80 }),
        fc.nat(),
        fc.nat(20),
        fc.boolean(),
        (given, place, many, takeOut) => {
          const texts: Texts = new Map(given.map((one, row) => [row, one]));
          const index = new RowIndex((row) => texts.get(row) ?? '');
          texts.forEach((one, row) => index.add(row, one));
          const at = place % given.length;
          const gone = takeOut ? Math.min(many, given.length - at) : 0;
          for (let row = at; row < at + gone; row += 1) {
            index.remove(row, given[row] ?? '');
            texts.delete(row);
          }
          const by = takeOut ? -gone : many;
          index.shift(at + gone, by, given.length);
          const shifted = [...texts].map(([row, one]) => [row >= at ? row + by : row, one] as const);
          texts.clear();
          for (const [row, one] of shifted) texts.set(row, one);
          expectSame(index, texts, given);
        },
      ),
    );
  });

  it('adds many at once as one after the other', () => {
    const some = fc.array(fc.option(text, { nil: undefined }), { maxLength: 40 });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 5 }), fc.boolean(), (blocks, roomy) => {
        const given = blocks.flat();
        const textOf = (row: number): string => given[row] ?? '';
        const [one, many] = [new RowIndex(textOf), new RowIndex(textOf)];
        if (roomy) many.reserve(given.length);
        const singly = given.map((added, row) => (added === undefined ? -1 : one.add(row, added)));
        const together = blocks.flatMap((block, nth) => {
          const firsts = new Int32Array(block.length);
          many.addAll(blocks.slice(0, nth).flat().length, block, block.length, firsts);
          return [...firsts];
        });
        expect(together).toEqual(singly);
        for (const added of given) expect(many.first(added ?? '?')).toBe(one.first(added ?? '?'));
      }),
    );
  });

  it('takes at most 16 bytes a row', () => {
    const rows = 100_000;
    const index = new RowIndex(String);
    index.reserve(rows);
    for (let row = 0; row < rows; row += 1) index.add(row, String(row));
    expect(index.bytes).toBeLessThanOrEqual(16 * rows);
    expect(index.first('77777')).toBe(77_777);
  });
});
