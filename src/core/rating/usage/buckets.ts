import { fromEpochDay } from '../../kernel/calendar-date';
import type { CompiledPlan } from '../plan/compiled-plan';
import { localSecond } from '../plan/zone-clock';
import type { CallRecord } from '../reading/read-calls';
import { versionAt } from '../steps/find-line';

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

/**
 * The included units records draw on: a bucket for each owner and cycle, as full as the version in force at its first
 * record fills it. Records without an owner share one bucket.
 */
export function bucketsOf(
  plan: CompiledPlan,
  records: readonly CallRecord[],
  order: Uint32Array,
  { scope, cycleDay }: BucketRules,
): { readonly bucket: Int32Array; readonly left: Float64Array } {
  const bucket = new Int32Array(records.length).fill(-1);
  if (plan.versions.every(({ includedTicks }) => includedTicks === 0))
    return { bucket, left: new Float64Array(0) };
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
  return { bucket, left: Float64Array.from(left) };
}
