import fc from 'fast-check';
import { toEpochDay } from '../../../../src/core/kernel/calendar-date';
import type { DestinationPlanRows } from '../../../../src/core/rating/plan/rate-rows';
import type { CompiledPlan } from '../../../../src/core/rating/plan/compiled-plan';
import { secondOfLocal } from '../../../../src/core/rating/plan/zone-clock';
import { findLine, versionAt } from '../../../../src/core/rating/steps/find-line';
import { band, line, version } from '../plan-rows';

export const zone = 'America/Toronto';

/** Few digits, so that prefixes begin one another and ten of them make up a shorter one now and then. */
const prefixes = fc.oneof(
  { weight: 3, arbitrary: fc.stringMatching(/^1[0-1]{0,2}$/).map((prefix) => [prefix]) },
  {
    weight: 1,
    arbitrary: fc.stringMatching(/^1[0-1]?$/).map((head) => [...'0123456789'].map((digit) => head + digit)),
  },
);

const bands = [
  band('DAY', 'Mon-Fri', '08:00-18:00'),
  band('NIGHT', 'Mon-Sun', '18:00-08:00'),
  band('WEEKEND', 'Sat,Sun', '08:00-18:00', { holidays: '2026-01-14' }),
  band('LATE', 'Fri', '22:00-02:00', { holidays: '2026-01-13;2026-01-14' }),
  band('FEAST', 'Wed', '00:00-24:00', { holidays: '2026-01-12' }),
];

const days = fc.constantFrom('2026-01-05', '2026-01-10', '2026-01-12', '2026-01-14', '2026-01-19');
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 1, nil: null });

const terms = fc.record({
  ratePerUnit: fc.constantFrom('0.05', '0.05', '0.08'),
  timeBand: fc.oneof(
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom('DAY', 'NIGHT', 'WEEKEND', 'LATE', 'FEAST') },
  ),
  effectiveFrom: maybe(days),
  effectiveTo: maybe(days),
});

const versionsOf = (defaultLine: string | null) =>
  fc.constantFrom(
    [],
    [version()],
    [version({ defaultLine })],
    [
      version({ effectiveFrom: '2026-01-05', effectiveTo: '2026-01-12' }),
      version({ effectiveFrom: '2026-01-19', defaultLine }),
    ],
  );

/** Plans of a handful of lines, with bands, holidays, dates and versions, whose every call can be tried. */
export const smallPlans: fc.Arbitrary<DestinationPlanRows> = fc
  .array(fc.tuple(prefixes, terms), { minLength: 1, maxLength: 9 })
  .map((groups) => groups.flatMap(([list, said]) => list.map((prefix) => line(prefix, said))))
  .chain((lines) =>
    fc
      .constantFrom(...lines.map(({ prefix }) => prefix))
      .chain(versionsOf)
      .map((versions) => ({ lines, bands, versions })),
  );

/** All numbers the prefixes of small plans tell apart, those that begin with 1. */
export const numbers: readonly string[] = Array.from(
  { length: 100 },
  (_unused, tail) => `1${String(tail).padStart(2, '0')}5550100`,
);

export interface Instant {
  readonly day: number;
  readonly minute: number;
  readonly second: number;
}

/** Every moment at which something of a small plan may change, with a week before the first and after the last. */
export const instants: readonly Instant[] = Array.from({ length: 32 }, (_unused, step) =>
  [0, 120, 480, 1080, 1320].map((minute) => {
    const day = toEpochDay({ year: 2025, month: 12, day: 26 }) + step;
    return { day, minute, second: 0 };
  }),
).flat();

/** The line rating chooses; -1 for none. */
export function lineAt(plan: CompiledPlan, number: string, { day, minute }: Instant): number {
  const second = secondOfLocal(plan.zone, day * 86_400 + minute * 60);
  const held = plan.versions[versionAt(plan.versions, second)];
  return held ? Math.max(-1, findLine(plan, held, number, second)) : -1;
}
