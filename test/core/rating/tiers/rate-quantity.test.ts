import fc from 'fast-check';
import { Decimal } from 'decimal.js';
import { microText } from '../../../../src/core/rating/plan/micro-units';
import type { RatePlanRow, TierRow } from '../../../../src/core/rating/plan/rate-rows';
import { rateQuantity } from '../../../../src/core/rating/tiers/rate-quantity';
import { tierSet } from '../../../../src/core/rating/tiers/tier-set';
import { tier, version } from '../plan-rows';

const day = { year: 2026, month: 6, day: 10 };

const header = (said: Partial<RatePlanRow>): RatePlanRow =>
  version({ ratePlanType: 'Tier', unit: 'GB', tierMode: 'Graduated', ...said });

function priced(tiers: readonly TierRow[], quantity: string, said: Partial<RatePlanRow> = {}): string {
  const set = tierSet({ versions: [header(said)], tiers }, day)!;
  expect(set.faults).toEqual([]);
  const charge = rateQuantity(set, new Decimal(quantity).times(1e6).toNumber());
  return charge.ok ? microText(charge.amount) : charge.kind;
}

const data = [
  tier('0', '10', { included: true }),
  tier('10', '20', { ratePerUnit: '2.00' }),
  tier('20', '60', { ratePerUnit: '1.00' }),
];

describe('the worked examples of domain.md 4.5', () => {
  test.each([
    ['Graduated', '35', '35.000000'],
    ['Graduated', '15', '10.000000'],
    ['Volume', '35', '35.000000'],
    ['Volume', '15', '30.000000'],
  ])('%s, %s GB', (tierMode, quantity, amount) => {
    expect(priced(data, quantity, { tierMode })).toBe(amount);
  });
});

test('a quantity at the end of a tier is still of that tier, and nothing used costs nothing', () => {
  expect(priced(data, '20', { tierMode: 'Volume' })).toBe('40.000000');
  expect(priced([tier('0', null, { ratePerUnit: '1.00', flatFeeForTier: '5.00' })], '0')).toBe('0.000000');
});

test('the flat fee of every tier reached is added once, or that of the last one in volume mode', () => {
  const tiers = [
    tier('0', '10', { ratePerUnit: '1.00', flatFeeForTier: '5.00' }),
    tier('10', null, { ratePerUnit: '0.50', flatFeeForTier: '3.00' }),
  ];
  expect(priced(tiers, '12')).toBe('19.000000');
  expect(priced(tiers, '12', { tierMode: 'Volume' })).toBe('9.000000');
});

test('packages are volume tiers with a flat fee and no rate', () => {
  const packages = [
    tier('0', '10', { ratePerUnit: '0', flatFeeForTier: '10.00' }),
    tier('10', '50', { ratePerUnit: '0', flatFeeForTier: '30.00' }),
    tier('50', null, { ratePerUnit: '0', flatFeeForTier: '45.00' }),
  ];
  expect(
    ['8', '10', '35', '80'].map((quantity) => priced(packages, quantity, { tierMode: 'Volume' })),
  ).toEqual(['10.000000', '10.000000', '30.000000', '45.000000']);
});

test('the plan’s included units come off before any tier', () => {
  expect(
    priced(
      data.slice(1).map((row, index) => (index === 0 ? { ...row, fromQty: '0' } : row)),
      '35',
      { includedUnits: '10' },
    ),
  ).toBe('45.000000');
});

test.each([
  ['gap', [data[0]!, data[2]!], '35'],
  ['overlap', [data[0]!, { ...data[1]!, fromQty: '8' }, data[2]!], '35'],
  ['beyondLast', data, '60.000001'],
])('a %s where the quantity lies leaves it without a price', (kind, tiers, quantity) => {
  expect(priced(tiers, quantity)).toBe(kind);
});

test('the tiers of a version hold for it, those without a day for the others', () => {
  const tiers = [
    tier('0', null, { ratePerUnit: '1.00' }),
    tier('0', null, { ratePerUnit: '2.00', effectiveFrom: '2026-06-01' }),
  ];
  expect(priced(tiers, '3')).toBe('3.000000');
  expect(priced(tiers, '3', { effectiveFrom: '2026-06-01' })).toBe('6.000000');
  const withoutHeader = tierSet({ versions: [], tiers }, day)!;
  expect(withoutHeader.tiers.map(({ rate }) => rate)).toEqual([2_000_000]);
});

test('slices sum to what each unit costs at its own place', () => {
  const steps = fc.array(
    fc.record({
      width: fc.integer({ min: 1, max: 40 }),
      rate: fc.integer({ min: 0, max: 5_000_000 }),
      fee: fc.integer({ min: 0, max: 9_000_000 }),
    }),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(steps, fc.integer({ min: 0, max: 120 }), fc.boolean(), (made, quantity, isVolume) => {
      let from = 0;
      const tiers = made.map(({ width, rate, fee }, index) => {
        const row = tier(String(from), index === made.length - 1 ? null : String(from + width), {
          ratePerUnit: new Decimal(rate).div(1e6).toFixed(6),
          flatFeeForTier: new Decimal(fee).div(1e6).toFixed(6),
        });
        from += width;
        return row;
      });
      const tierOf = (unit: number): TierRow =>
        tiers.findLast((row) => Number(row.fromQty) < unit) ?? tiers[0]!;
      const units = Array.from({ length: quantity }, (_, index) => tierOf(isVolume ? quantity : index + 1));
      const slow = [...new Set(units)].reduce(
        (sum, row) => sum.plus(row.flatFeeForTier ?? 0),
        units.reduce((sum, row) => sum.plus(row.ratePerUnit ?? 0), new Decimal(0)),
      );
      expect(priced(tiers, String(quantity), { tierMode: isVolume ? 'Volume' : 'Graduated' })).toBe(
        slow.toFixed(6),
      );
    }),
    { numRuns: 300 },
  );
});
