import { toEpochDay, type CalendarDate } from '../../kernel/calendar-date';
import type { Rounding } from '../../kernel/rounding';
import { dayOf, earliestDay, latestDay } from '../plan/line-columns';
import { microScale, microUnits } from '../plan/micro-units';
import { exactAmount, PlanFaults } from '../plan/plan-faults';
import type { PlanFault } from '../plan/compiled-plan';
import { roundingOf } from '../plan/plan-versions';
import type { RatePlanRow, TierPlanRows, TierRow } from '../plan/rate-rows';

/** A band of quantity in millionths of the plan's unit; money in micro-units. `to` is Infinity for a tier without end. */
export interface Tier {
  readonly rowIndex: number;
  readonly from: number;
  readonly to: number;
  /** Of one unit; 0 where the tier is included. */
  readonly rate: number;
  readonly flatFee: number;
  readonly included: boolean;
}

/** The tiers of one version of a plan, lowest first. */
export interface TierSet {
  readonly mode: 'Graduated' | 'Volume';
  readonly tiers: readonly Tier[];
  /** Millionths of the unit that cost nothing, before any tier. */
  readonly includedUnits: number;
  readonly rounding: Rounding;
  readonly decimals: number;
  readonly faults: readonly PlanFault[];
}

const isInForce = (day: number, { effectiveFrom, effectiveTo }: RatePlanRow): boolean =>
  dayOf(effectiveFrom, earliestDay) <= day && day <= dayOf(effectiveTo, latestDay);

/** The first day of the tiers that hold: the version's own or, without versions, the latest begun; '' for those of all. */
function firstDayOf(tiers: readonly TierRow[], version: RatePlanRow | undefined, day: number): string {
  const days = new Set(tiers.map(({ effectiveFrom }) => effectiveFrom ?? ''));
  if (version) return days.has(version.effectiveFrom) ? version.effectiveFrom : '';
  return (
    [...days]
      .filter((from) => dayOf(from, earliestDay) <= day)
      .sort()
      .at(-1) ?? ''
  );
}

function readTier(row: TierRow, rowIndex: number, faults: PlanFaults): Tier {
  const read = (field: 'fromQty' | 'toQty' | 'ratePerUnit' | 'flatFeeForTier', blank: number): number => {
    const text = row[field] ?? '';
    const value = text === '' ? blank : microUnits(text);
    if (value !== undefined && value >= 0) return value;
    faults.add('tierLine', rowIndex, field, 'V002', text, exactAmount);
    return 0;
  };
  const included = row.included === true;
  return {
    rowIndex,
    from: read('fromQty', 0),
    to: read('toQty', Infinity),
    rate: included ? 0 : read('ratePerUnit', 0),
    flatFee: read('flatFeeForTier', 0),
    included,
  };
}

/** The tiers of a plan on a day; undefined where no version of it holds then. `mode` is for plans without a header. */
export function tierSet(
  { versions, tiers }: TierPlanRows,
  date: CalendarDate,
  mode: TierSet['mode'] = 'Graduated',
): TierSet | undefined {
  const day = toEpochDay(date);
  const version = versions.find((row) => isInForce(day, row));
  if (versions.length > 0 && !version) return undefined;
  const faults = new PlanFaults();
  const firstDay = firstDayOf(tiers, version, day);
  const own = tiers.flatMap((row, rowIndex) =>
    (row.effectiveFrom ?? '') === firstDay ? [readTier(row, rowIndex, faults)] : [],
  );
  return {
    mode: version?.tierMode === 'Volume' || version?.tierMode === 'Graduated' ? version.tierMode : mode,
    tiers: own.sort((a, b) => a.from - b.from),
    includedUnits: microUnits(version?.includedUnits ?? '0') ?? 0,
    rounding: roundingOf(version),
    decimals: version?.roundingDecimals ?? microScale,
    faults: faults.all,
  };
}
