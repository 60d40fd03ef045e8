import fc from 'fast-check';
import type { DestinationPlanRows } from '../../../src/core/rating/plan/rate-rows';
import type { ReferenceCall } from './reference-rater';
import { band, line, version } from './plan-rows';

export const homeZone = 'America/Toronto';

/** Few digits, so that prefixes begin one another and numbers often match several. */
const digit = fc.constantFrom('1', '5', '4', '9');
const digits = (min: number, max: number): fc.Arbitrary<string> =>
  fc.array(digit, { minLength: min, maxLength: max }).map((all) => all.join(''));

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 2, nil: null });

/** Money texts of up to six decimals, round ones and odd ones, and now and then huge. */
const money = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 2_000_000 }).map((micros) => (micros / 1e6).toFixed(6)) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 300 }).map((cents) => (cents / 100).toFixed(2)) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 999_999_998 }).map((whole) => `${String(whole)}.999999`),
  },
);

const zones = ['America/Toronto', 'America/St_Johns', 'America/Regina', 'America/Vancouver', 'UTC'];

const bands = fc
  .tuple(maybe(fc.constantFrom(...zones)), maybe(fc.constantFrom(...zones)))
  .map(([one, other]) => [
    band('DAY', 'Mon-Fri', '08:00-18:00', { zone: one }),
    band('NIGHT', 'Mon-Fri', '18:00-08:00', { zone: one }),
    band('WEEKEND', 'Sat,Sun', '00:00-24:00', { zone: other, holidays: '2026-03-09;2026-11-02;2026-12-25' }),
    band('LATE', 'Fri-Sun', '22:30-01:30', { zone: other }),
  ]);

const day = fc.constantFrom(
  '2026-03-01',
  '2026-03-08',
  '2026-03-09',
  '2026-10-31',
  '2026-11-01',
  '2026-11-02',
);

const lines = fc.array(
  fc.record({
    prefix: fc.oneof({ weight: 8, arbitrary: digits(1, 6) }, { weight: 1, arbitrary: fc.constant('911') }),
    ratePerUnit: money,
    connectionFee: maybe(money),
    minimumCost: maybe(money),
    minimumInterval: fc.constantFrom(0, 1, 6, 30, 60, 45),
    increment: fc.constantFrom(1, 6, 30, 60, 7),
    rateUnit: fc.constantFrom(60, 60, 60, 1, 3600, 7),
    grace: maybe(fc.integer({ min: 0, max: 10 })),
    includedSecondsPerCall: maybe(fc.integer({ min: 0, max: 90 })),
    timeBand: fc.option(fc.constantFrom('DAY', 'NIGHT', 'WEEKEND', 'LATE'), { freq: 1, nil: null }),
    effectiveFrom: maybe(day),
    effectiveTo: maybe(day),
    blocked: fc.constantFrom(false, false, false, false, false, true),
  }),
  { minLength: 1, maxLength: 25 },
);

const versions = fc.oneof(
  fc.constant([]),
  fc
    .record({
      rounding: fc.constantFrom(null, 'Up', 'Half-up', 'Down'),
      roundingDecimals: fc.constantFrom(null, 2, 3, 4, 5, 6),
      maxCostPerEvent: maybe(money),
      defaultLine: fc.boolean(),
      effectiveFrom: fc.constantFrom('2020-01-01', '2026-03-09'),
      effectiveTo: fc.constantFrom(null, null, '2026-11-01'),
    })
    .map((said) => [said]),
);

export const planRows: fc.Arbitrary<DestinationPlanRows> = fc
  .tuple(lines, versions, bands)
  .map(([some, headers, allBands]) => ({
    lines: some.map(({ prefix, ...said }) => line(prefix, said)),
    bands: allBands,
    versions: headers.map(({ defaultLine, ...said }) =>
      version({ ...said, defaultLine: defaultLine ? (some[0]?.prefix ?? null) : null }),
    ),
  }));

const utc = (text: string): number => Date.parse(text) / 1000;

/** Moments around both changes of the clock, midnights and edges of bands, and anywhere in the year. */
const second = fc.oneof(
  fc.integer({ min: -14_400, max: 14_400 }).map((offset) => utc('2026-03-08T07:00:00Z') + offset),
  fc.integer({ min: -14_400, max: 14_400 }).map((offset) => utc('2026-11-01T06:00:00Z') + offset),
  fc
    .tuple(fc.integer({ min: 0, max: 364 * 24 }), fc.integer({ min: -90, max: 90 }))
    .map(([hour, offset]) => utc('2026-01-01T00:00:00Z') + hour * 3600 + offset),
);

export const calls: fc.Arbitrary<readonly ReferenceCall[]> = fc.array(
  fc.record({
    digits: fc.oneof(
      { weight: 8, arbitrary: digits(7, 12) },
      { weight: 1, arbitrary: digits(3, 4) },
      { weight: 1, arbitrary: fc.constant('911') },
    ),
    second,
    seconds: fc.oneof(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 7200 })),
    bucketLeft: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 300 })),
  }),
  { minLength: 20, maxLength: 20 },
);
