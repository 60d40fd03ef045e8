import fc from 'fast-check';
import { sampledRows } from '../../../../src/core/mapping/joins/sampled-rows';

test('rows are looked at once, in order, evenly, and all of them where there are few', () => {
  fc.assert(
    fc.property(fc.nat({ max: 5000 }), fc.integer({ min: 1, max: 400 }), (count, wanted) => {
      const rows = [...sampledRows(count, wanted)];
      const step = Math.max(1, Math.floor(count / wanted));
      expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
      expect(rows.every((row, at) => row < count && Math.floor(row / step) === at)).toBe(true);
      expect(rows.length).toBeGreaterThanOrEqual(Math.min(count, wanted));
      if (count < 2 * wanted) expect(rows).toHaveLength(count);
    }),
  );
});
