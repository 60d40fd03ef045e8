import fc from 'fast-check';
import { parseDecimal, type Decimal } from '../../../../src/core/kernel/decimal';
import { changeLines } from '../../../../src/core/rating/designer/change/change-lines';
import { problemOf, type RateChange } from '../../../../src/core/rating/designer/change/rate-change';
import { microUnits } from '../../../../src/core/rating/plan/micro-units';
import type { DestinationRow } from '../../../../src/core/rating/plan/rate-rows';
import { line } from '../plan-rows';
import { someLines } from './some-lines';

const decimal = (text: string): Decimal => {
  const value = parseDecimal(text);
  if (!value) throw new Error(text);
  return value;
};

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });
const percent = fc.integer({ min: -12_000, max: 30_000 }).map((units) => ({ units, scale: 2 }));
const margin = fc.integer({ min: 0, max: 5000 }).map((units) => ({ units, scale: 2 }));

const changes: fc.Arbitrary<RateChange> = fc
  .record({
    percent: maybe(percent),
    amount: maybe(fc.integer({ min: -200_000, max: 200_000 }).map((units) => ({ units, scale: 6 }))),
    decimals: maybe(fc.integer({ min: 0, max: 6 })),
    rounding: maybe(fc.constantFrom('halfUp', 'up', 'down', 'halfEven')),
    floorOverCost: maybe(margin),
    minimumInterval: maybe(fc.constantFrom(0, 30)),
    increment: maybe(fc.constantFrom(1, 6)),
  })
  .map((said) => Object.fromEntries(Object.entries(said).filter(([, one]) => one !== undefined)));

const after = (lines: readonly DestinationRow[], selected: readonly number[], change: RateChange) => {
  const preview = changeLines(lines, selected, change);
  const changed = lines.map((row) => ({ ...row }));
  for (const { line: at, field, to } of preview.changes) Object.assign(changed[at] ?? {}, { [field]: to });
  return { preview, changed };
};

const some = someLines.chain((lines) =>
  fc.record({ lines: fc.constant(lines), selected: fc.subarray([...lines.keys()]) }),
);

test('only selected lines change, each is counted once, and the floor holds afterwards', () => {
  fc.assert(
    fc.property(some, changes, ({ lines, selected }, change) => {
      const { preview, changed } = after(lines, selected, change);
      const { effect, kept } = preview;
      expect(effect.changed + effect.unchanged + effect.kept).toBe(selected.length);
      changed.forEach((row, index) => {
        if (!selected.includes(index)) expect(row).toEqual(lines[index]);
        else if (!kept.some(({ line: at }) => at === index)) expectHeld(row, change);
      });
    }),
  );
});

function expectHeld({ ratePerUnit, costPerUnit }: DestinationRow, change: RateChange): void {
  const [rate, cost] = [microUnits(ratePerUnit), microUnits(costPerUnit ?? '0')];
  if (rate === undefined || cost === undefined) throw new Error(ratePerUnit);
  expect(rate).toBeGreaterThanOrEqual(0);
  if (change.floorOverCost && costPerUnit)
    expect(BigInt(rate) * 10_000n).toBeGreaterThanOrEqual(
      BigInt(cost) * BigInt(10_000 + Number(change.floorOverCost.units)),
    );
}

test('what is raised by a quarter and lowered by a fifth is what it was', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10 ** 9 }), { maxLength: 10 }), (quarters) => {
      const lines = quarters.map((units, index) =>
        line(`1${String(index)}`, { ratePerUnit: ((units * 4) / 1e6).toFixed(6) }),
      );
      const all = [...lines.keys()];
      const raised = after(lines, all, { percent: decimal('25') }).changed;
      const back = after(raised, all, { percent: decimal('-20') }).changed;
      expect(back.map(({ ratePerUnit }) => microUnits(ratePerUnit))).toEqual(
        quarters.map((units) => units * 4),
      );
    }),
  );
});

test('a floor is rounded up, so that it holds after rounding', () => {
  const [row] = after([line('1', { ratePerUnit: '0.0333', costPerUnit: '0.031' })], [0], {
    percent: decimal('5'),
    decimals: 4,
    floorOverCost: decimal('15'),
  }).changed;
  // 0.0333 × 1.05 = 0.034965 → 0.0350; 0.031 × 1.15 = 0.03565 → 0.0357, for at 0.0356 the margin would not hold.
  expect(row?.ratePerUnit).toBe('0.0357');
});

test('what cannot be is kept and told; what asks nothing says so', () => {
  const lines = [line('1', { ratePerUnit: '0.05' }), line('2', { ratePerUnit: '0.2' })];
  const { changes: made, kept } = changeLines(lines, [0, 1], { amount: decimal('-0.1') });
  expect([made, kept]).toEqual([
    [{ line: 1, field: 'ratePerUnit', from: '0.2', to: '0.10' }],
    [{ line: 0, reason: 'belowZero' }],
  ]);
  expect(problemOf({})).toBe('nothing');
  expect(problemOf({ floorOverCost: decimal('10'), ceilingOverCost: decimal('5') })).toBe(
    'ceilingBelowFloor',
  );
});
