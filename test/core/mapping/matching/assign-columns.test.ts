import fc from 'fast-check';
import { assignColumns, type Edge } from '../../../../src/core/mapping/matching/assign-columns';

/** The most any assignment is worth, by trying all. */
function best(columns: number, edges: readonly Edge[], column = 0, taken = new Set<number>()): number {
  if (column === columns) return 0;
  const without = best(columns, edges, column + 1, taken);
  const own = edges.filter((edge) => edge.column === column && !taken.has(edge.field));
  return Math.max(
    without,
    ...own.map((edge) => edge.worth + best(columns, edges, column + 1, new Set([...taken, edge.field]))),
  );
}

const cases = fc.record({
  columns: fc.integer({ min: 1, max: 5 }),
  fields: fc.integer({ min: 1, max: 5 }),
  worths: fc.array(fc.double({ min: -1, max: 5, noNaN: true }), { minLength: 25, maxLength: 25 }),
  there: fc.array(fc.boolean(), { minLength: 25, maxLength: 25 }),
});

test('is worth the most there is, one field a column and one column a field', () => {
  fc.assert(
    fc.property(cases, ({ columns, fields, worths, there }) => {
      const edges = Array.from({ length: columns * fields }, (_edge, at) => ({
        column: Math.floor(at / fields),
        field: at % fields,
        worth: worths[at]!,
      })).filter((_edge, at) => there[at]);
      const assigned = [...assignColumns(columns, fields, edges)];
      const filled = assigned.filter((field) => field >= 0);
      expect(new Set(filled).size).toBe(filled.length);
      const worth = assigned.reduce((sum, field, column) => {
        if (field < 0) return sum;
        return sum + edges.find((edge) => edge.column === column && edge.field === field)!.worth;
      }, 0);
      expect(worth).toBeCloseTo(best(columns, edges), 9);
    }),
  );
});

test('is not greedy: the surest place gives way where both columns then fit', () => {
  const edges = [
    { column: 0, field: 0, worth: 3 },
    { column: 0, field: 1, worth: 2.9 },
    { column: 1, field: 0, worth: 2 },
  ];
  expect([...assignColumns(2, 2, edges)]).toEqual([1, 0]);
});
