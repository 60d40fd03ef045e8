import { fromEpochDay } from '../../kernel/calendar-date';
import type { CompiledPlan } from '../plan/compiled-plan';
import { localSecond } from '../plan/zone-clock';
import type { CallRecord } from '../reading/read-calls';
import { versionAt } from '../steps/find-line';
import type { UsageBuckets } from './usage-columns';

export interface BucketRules {
  /** Whose included units a record takes: those of its subscription, or those all of its customer's share. */
  readonly scope: 'subscription' | 'customer';
  /** Day of the month on which billing cycles begin, 1 to 28. */
  readonly cycleDay: number;
}

const secondsADay = 86_400;

/** Counts billing cycles: the one a moment lies in, by the plan's clock. */
function cycleOf({ zone }: CompiledPlan, second: number, cycleDay: number): number {
  const { year, month, day } = fromEpochDay(Math.floor(localSecond(zone, second) / secondsADay));
  return year * 12 + month - (day < cycleDay ? 1 : 0);
}

/** Records in the order of time; those of one moment as they came. */
function timeOrder(records: readonly CallRecord[]): Uint32Array {
  const starts = Float64Array.from(records, ({ start }) => start);
  const order = Uint32Array.from(starts, (_, index) => index);
  return order.sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || a - b);
}

/**
 * The included units records draw on: a bucket for each owner and cycle, as full as the version in force at its first
 * record fills it. Records without an owner share one bucket. Undefined where no version includes units.
 */
export function bucketsOf(
  plan: CompiledPlan,
  records: readonly CallRecord[],
  { scope, cycleDay }: BucketRules,
): UsageBuckets | undefined {
  if (plan.versions.every(({ includedTicks }) => includedTicks === 0)) return undefined;
  const order = timeOrder(records);
  const bucket = new Int32Array(records.length);
  const known = new Map<string, number>();
  const left: number[] = [];
  for (const index of order) {
    const record = records[index];
    if (!record) continue;
    const key = `${String(cycleOf(plan, record.start, cycleDay))} ${record[scope]}`;
    const made = known.get(key);
    bucket[index] = made ?? left.length;
    if (made !== undefined) continue;
    known.set(key, left.length);
    left.push(plan.versions[versionAt(plan.versions, record.start)]?.includedTicks ?? 0);
  }
  return { bucket, left: Float64Array.from(left), order };
}
