import fc from 'fast-check';
import { shippedLists } from '../../../../src/core/entities/lists/reference-lists';
import { compilePlan } from '../../../../src/core/rating/plan/compile-plan';
import type { DestinationPlanRows } from '../../../../src/core/rating/plan/rate-rows';
import { coverageOf } from '../../../../src/core/rating/proof/coverage';
import { provePlan } from '../../../../src/core/rating/proof/prove-plan';
import { band, line } from '../plan-rows';
import { instants, lineAt, numbers as everyNumber, smallPlans, zone } from './small-plans';

const covered = (rows: DestinationPlanRows, numbers: readonly string[]) => {
  const plan = compilePlan(rows, zone);
  return coverageOf(plan, provePlan(plan, { lists: shippedLists, today: '2026-01-12', numbers }));
};

test('a tenth of a country, a country by day, and one answered whole', () => {
  const { places, ...all } = covered(
    {
      versions: [],
      bands: [band('DAY', 'Mon-Sun', '08:00-18:00')],
      lines: [line('336'), line('34', { timeBand: 'DAY' }), line('1514'), line('1')],
    },
    ['1', '33', '34'],
  );
  expect(places).toEqual([
    { place: '34', lines: 1, always: 0, sometimes: 10_000, never: 0 },
    { place: '33', lines: 1, always: 1000, sometimes: 0, never: 9000 },
    { place: '1514', lines: 1, always: 10_000, sometimes: 0, never: 0 },
  ]);
  // Of twelve hundredths of all numbers: 1 is ten, 33 and 34 are one each.
  expect(all).toEqual({ always: 8416, sometimes: 833, never: 750 });
});

test('never answered are as many numbers as have no line at any moment', () => {
  fc.assert(
    fc.property(smallPlans, (rows) => {
      const plan = compilePlan({ ...rows, versions: [] }, zone);
      const without = everyNumber.filter((number) => instants.every((at) => lineAt(plan, number, at) < 0));
      expect(covered({ ...rows, versions: [] }, ['1']).never).toBe(without.length * 100);
    }),
    { numRuns: 40 },
  );
});
