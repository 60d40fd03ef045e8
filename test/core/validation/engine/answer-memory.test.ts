import fc from 'fast-check';
import type { Cell } from '../../../../src/core/entity/cell';
import { AnswerMemory } from '../../../../src/core/validation/engine/answer-memory';

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.integer({ min: 0, max: 3000 }).map((number) => `P-${String(number)}`),
  fc.integer({ min: -50, max: 50 }),
  fc.boolean(),
  fc.string({ maxLength: 2 }),
);

const recall = (memory: AnswerMemory, asked: Cell): boolean | undefined =>
  memory.recall(memory.placeOf(asked));

describe('AnswerMemory', () => {
  it('recalls what it was told of a cell, and nothing of another', () => {
    fc.assert(
      fc.property(fc.uniqueArray(cell, { maxLength: 1500, selector: (one) => one }), (cells) => {
        const memory = new AnswerMemory();
        const told = cells.filter((_, nth) => nth % 3 > 0);
        told.forEach((one, nth) => memory.remember(one, memory.placeOf(one), nth % 2 === 0));
        expect(told.map((one) => recall(memory, one))).toEqual(told.map((_, nth) => nth % 2 === 0));
        for (const one of cells) if (!told.includes(one)) expect(recall(memory, one)).toBeUndefined();
      }),
    );
  });

  it('takes in no more than some thousands, and keeps those', () => {
    const memory = new AnswerMemory();
    const all = Array.from({ length: 60_000 }, (_, nth) => `C-${String(nth)}`);
    for (const one of all) {
      const place = memory.placeOf(one);
      if (memory.recall(place) === undefined) memory.remember(one, place, true);
    }
    const kept = all.map((one) => recall(memory, one)).filter((answer) => answer === true).length;
    expect(kept).toBe(16_384);
    expect(recall(memory, 'C-0')).toBe(true);
  });
});
