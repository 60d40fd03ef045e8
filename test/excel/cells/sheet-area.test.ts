import fc from 'fast-check';
import { cellBytes } from '../../../src/excel/cells/payload';
import { columnFromLetters, columnLetters } from '../../../src/excel/cells/sheet-area';

test('column letters count as Excel does, both ways', () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  fc.assert(
    fc.property(fc.nat({ max: 16_383 }), (column) => {
      expect(columnFromLetters(columnLetters(column))).toBe(column);
    }),
  );
});

test('the bytes of a cell are never counted too low', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.double({ noNaN: true }), fc.boolean()),
      (cell) => {
        const exact = new TextEncoder().encode(`${JSON.stringify(cell)},`).length;
        expect(cellBytes(cell)).toBeGreaterThanOrEqual(exact);
      },
    ),
  );
});
