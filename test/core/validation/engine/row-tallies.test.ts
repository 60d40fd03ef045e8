import { RowTallies } from '../../../../src/core/validation/engine/row-tallies';

test('a row may have more issues than a byte counts, and those of the others stay', () => {
  const tallies = new RowTallies();
  tallies.add(1, 'error', 3);
  for (let issue = 0; issue < 300; issue += 1) tallies.add(2, 'error', 3);
  expect([0, 1, 2].map((row) => tallies.of(row, 'error'))).toEqual([0, 1, 300]);
  expect(tallies.counts).toEqual({ error: 301, warning: 0, info: 0 });
  tallies.set(2, 'error', 4, 3);
  expect(tallies.counts.error).toBe(5);
});
