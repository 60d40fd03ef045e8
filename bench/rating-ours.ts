import { newOutcome } from '../src/core/rating/call-outcome';
import { compilePlan } from '../src/core/rating/plan/compile-plan';
import type { CompiledPlan } from '../src/core/rating/plan/compiled-plan';
import { rateCall } from '../src/core/rating/rate-call';
import { newRatedColumns, rateColumns, type UsageColumns } from '../src/core/rating/usage/rate-columns';
import type { BenchCall, RatingCase } from './rating-case';
import type { RatingTotals } from './rating-peers';

const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();

/** The plan of a case, its days and bands by the process's own zone. */
export const compiled = ({ lines, bands }: RatingCase): CompiledPlan => {
  const plan = compilePlan({ versions: [], lines, bands }, timeZone);
  if (plan.faults.length > 0) throw new Error('the bench plan has faults');
  return plan;
};

/** Numbers and durations as columns, as a file of usage is read. */
function columnsOf(calls: readonly BenchCall[]): UsageColumns {
  const count = calls.length;
  const digits: string[] = [];
  const starts = new Float64Array(count);
  const ticks = new Float64Array(count);
  const order = new Uint32Array(count);
  for (const { called, start, seconds } of calls) {
    const at = digits.length;
    order[at] = at;
    starts[at] = start;
    ticks[at] = seconds;
    digits.push(called);
  }
  return { digits, starts, ticks, bucket: new Int32Array(count).fill(-1), order };
}

const noBuckets = new Float64Array(0);

/** One call after the other, the total kept. */
export function ours(made: RatingCase): () => RatingTotals {
  const plan = compiled(made);
  const { digits, starts, ticks } = columnsOf(made.calls);
  const outcome = newOutcome();
  return () => {
    let total = 0;
    for (let at = 0; at < digits.length; at += 1) {
      rateCall(plan, digits[at] ?? '', starts[at] ?? 0, ticks[at] ?? 0, 0, outcome);
      total += Number(outcome.amount);
    }
    return { total };
  };
}

/** From rows, with totals by account. */
export function oursOverRows(made: RatingCase, calls: readonly BenchCall[]): () => RatingTotals {
  const plan = compiled(made);
  const rated = newRatedColumns(calls.length);
  return () => {
    rateColumns(plan, columnsOf(calls), noBuckets, rated);
    const indexOf = new Map<string, number>();
    const sums = new Float64Array(calls.length);
    calls.forEach(({ account }, at) => {
      let index = indexOf.get(account);
      if (index === undefined) {
        index = indexOf.size;
        indexOf.set(account, index);
      }
      sums[index] = (sums[index] ?? 0) + (rated.amount[at] ?? 0);
    });
    const byAccount = new Map([...indexOf].map(([account, index]) => [account, sums[index] ?? 0]));
    return { total: sums.reduce((sum, amount) => sum + amount, 0), byAccount };
  };
}
