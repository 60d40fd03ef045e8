import { callState, newOutcome, type CallOutcome } from '../call-outcome';
import type { CompiledPlan, PlanVersion } from '../plan/compiled-plan';
import { term } from '../plan/line-terms';
import { chargeCall, priceInNumbers } from '../rate-call';
import { rateSplitCall } from '../rate-split-call';
import { billedTicks } from '../steps/billed-ticks';
import { placeColumns } from './place-columns';
import { noteOutcome, type RatedColumns } from './rated-columns';
import type { UsageBuckets, UsageColumns } from './usage-columns';

/**
 * Charges placed records that share no included units. Where nothing but its line's minimum, increment, fee, bounds and
 * rate matters a record is priced by those steps of `chargeCall` that are left then.
 */
function chargeColumns(plan: CompiledPlan, { ticks }: UsageColumns, result: RatedColumns): void {
  const { rates, profiles } = plan.terms;
  const { state, line: lineOf, version: versionOf, billed, amount } = result;
  const { flags, minimum, increment } = term;
  const outcome = newOutcome();
  state.fill(callState.rated);
  let current = -1;
  let version: PlanVersion | undefined;
  for (let at = 0; at < lineOf.length; at += 1) {
    const line = lineOf[at] ?? -1;
    const actual = ticks[at] ?? 0;
    const index = versionOf[at] ?? -1;
    if (index !== current) {
      version = plan.versions[index];
      current = index;
    }
    if (version && line >= 0 && actual > 0) {
      const profile = rates[line * 2 + 1] ?? 0;
      if (profiles[profile + flags] === 0) {
        const paid = billedTicks(
          actual,
          profiles[profile + minimum] ?? 0,
          profiles[profile + increment] ?? 1,
        );
        const price = priceInNumbers(profiles, profile, rates[line * 2] ?? 0, version, paid);
        if (price >= 0) {
          billed[at] = paid;
          amount[at] = price;
          continue;
        }
      }
    }
    chargeRecord(plan, actual, 0, at, result, outcome);
  }
}

/** Charges one placed record; `outcome` says what came of it. */
function chargeRecord(
  plan: CompiledPlan,
  actual: number,
  bucketLeft: number,
  index: number,
  result: RatedColumns,
  outcome: CallOutcome,
): void {
  outcome.line = result.line[index] ?? -1;
  outcome.version = result.version[index] ?? -1;
  chargeCall(plan, actual, bucketLeft, outcome);
  noteOutcome(result, index, outcome);
}

/** Takes what a call used of its bucket from it, and notes what there was. */
function draw(
  { bucketLeft, freeOfBucket }: RatedColumns,
  index: number,
  left: Float64Array,
  owner: number,
  { freeOfBucket: taken }: CallOutcome,
): void {
  const before = left[owner] ?? 0;
  bucketLeft[index] = before;
  freeOfBucket[index] = taken;
  left[owner] = before - taken;
}

/** Rates all records into `result`; without `buckets` no units are included. */
export function rateColumns(
  plan: CompiledPlan,
  columns: UsageColumns,
  buckets: UsageBuckets | undefined,
  result: RatedColumns,
): void {
  result.beyond.clear();
  placeColumns(plan, columns, result);
  if (!buckets) {
    chargeColumns(plan, columns, result);
    return;
  }
  const { bucket, left, order } = buckets;
  const outcome = newOutcome();
  for (const index of order) {
    const owner = bucket[index] ?? -1;
    chargeRecord(plan, columns.ticks[index] ?? 0, left[owner] ?? 0, index, result, outcome);
    draw(result, index, left, owner, outcome);
  }
}

/** As `rateColumns`, each part of a call priced by the time band it falls in. */
export function rateSplitColumns(
  plan: CompiledPlan,
  digits: readonly string[],
  { starts, ticks }: UsageColumns,
  buckets: UsageBuckets | undefined,
  result: RatedColumns,
): void {
  const outcome = newOutcome();
  result.beyond.clear();
  const rate = (index: number, free: number): void => {
    rateSplitCall(plan, digits[index] ?? '', starts[index] ?? 0, ticks[index] ?? 0, free, outcome);
    noteOutcome(result, index, outcome);
  };
  if (!buckets) {
    for (let at = 0; at < digits.length; at += 1) rate(at, 0);
    return;
  }
  const { bucket, left, order } = buckets;
  for (const index of order) {
    const owner = bucket[index] ?? -1;
    rate(index, left[owner] ?? 0);
    draw(result, index, left, owner, outcome);
  }
}
