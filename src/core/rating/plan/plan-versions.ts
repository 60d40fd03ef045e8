import type { Rounding } from '../../kernel/rounding';
import type { PlanVersion } from './compiled-plan';
import { dayOf, earliestDay, latestDay, startOfDay } from './line-columns';
import { microScale, microUnits, stepOfDecimals, ticksOf } from './micro-units';
import { exactAmount, type PlanFaults } from './plan-faults';
import type { RatePlanRow } from './rate-rows';
import { unitTicks, type UnitTicks } from './unit-ticks';
import type { ZoneClock } from './zone-clock';

const roundings: Readonly<Record<string, Rounding>> = { Up: 'up', 'Half-up': 'halfUp', Down: 'down' };

/** How a version rounds; half up where it does not say. */
export const roundingOf = (version: RatePlanRow | undefined): Rounding =>
  roundings[version?.rounding ?? ''] ?? 'halfUp';

/** The unit of a plan; calls by the minute where no header says so. */
export const unitOfPlan = (versions: readonly RatePlanRow[]): UnitTicks =>
  unitTicks(versions[0]?.unit ?? 'minute');

/** What holds where a plan has no header: always, amounts half-up at six decimals, no limit (domain.md 4.1, step 9). */
const assumedVersion: PlanVersion = {
  row: undefined,
  from: -Infinity,
  until: Infinity,
  rounding: 'halfUp',
  decimals: microScale,
  step: 1,
  maximumCost: Infinity,
  includedTicks: 0,
  defaultGroup: -1,
};

interface VersionContext {
  readonly unit: UnitTicks;
  readonly clock: ZoneClock;
  readonly groupOfPrefix: (prefix: string) => number;
  readonly faults: PlanFaults;
}

const expectedLine = {
  en: 'the prefix of a destination line of this plan',
  fr: 'le préfixe d’une ligne de destination de ce plan',
};

function versionOf(row: RatePlanRow, index: number, context: VersionContext): PlanVersion {
  const { unit, clock, groupOfPrefix, faults } = context;
  const maximumCost = row.maxCostPerEvent ? microUnits(row.maxCostPerEvent) : Infinity;
  if (maximumCost === undefined)
    faults.add('ratePlan', index, 'maxCostPerEvent', 'V002', row.maxCostPerEvent, exactAmount);
  const included = ticksOf(row.includedUnits ?? '0', unit.perUnit);
  if (typeof included !== 'number')
    faults.add('ratePlan', index, 'includedUnits', 'V002', row.includedUnits, exactAmount);
  const defaultGroup = row.defaultLine ? groupOfPrefix(row.defaultLine) : -1;
  if (row.defaultLine && defaultGroup < 0)
    faults.add('ratePlan', index, 'defaultLine', 'V005', row.defaultLine, expectedLine);
  const decimals = row.roundingDecimals ?? microScale;
  const last = dayOf(row.effectiveTo, latestDay);
  return {
    row,
    from: startOfDay(clock, dayOf(row.effectiveFrom, earliestDay)),
    until: startOfDay(clock, last === latestDay ? last : last + 1),
    rounding: roundingOf(row),
    decimals,
    step: stepOfDecimals(decimals),
    maximumCost: maximumCost ?? Infinity,
    includedTicks: typeof included === 'number' ? included : 0,
    defaultGroup,
  };
}

/** The versions of a plan, the latest first, so that where two overlap the later one holds. */
export function planVersions(rows: readonly RatePlanRow[], context: VersionContext): readonly PlanVersion[] {
  if (rows.length === 0) return [assumedVersion];
  return rows
    .map((row, index) => versionOf(row, index, context))
    .sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : 0));
}
