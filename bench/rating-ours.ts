import { compilePlan } from '../src/core/rating/plan/compile-plan';
import type { CompiledPlan } from '../src/core/rating/plan/compiled-plan';
import { highWord, lowWord } from '../src/core/rating/plan/digit-words';
import { rateColumns } from '../src/core/rating/usage/rate-columns';
import { newRatedColumns } from '../src/core/rating/usage/rated-columns';
import type { UsageColumns } from '../src/core/rating/usage/usage-columns';
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
  const numbers = new Int32Array(count * 2);
  const starts = new Float64Array(count);
  const ticks = new Float64Array(count);
  for (let at = 0; at < count; at += 1) {
    const call = calls[at];
    if (!call) continue;
    numbers[at * 2] = highWord(call.called);
    numbers[at * 2 + 1] = lowWord(call.called);
    starts[at] = call.start;
    ticks[at] = call.seconds;
  }
  return { numbers, starts, ticks };
}

function sumOf(amounts: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < amounts.length; at += 1) sum += amounts[at] ?? 0;
  return sum;
}

/** From columns, the total kept; loading them is not measured. */
export function ours(made: RatingCase): () => RatingTotals {
  const plan = compiled(made);
  const columns = columnsOf(made.calls);
  const rated = newRatedColumns(made.calls.length);
  return () => {
    rateColumns(plan, columns, undefined, rated);
    return { total: sumOf(rated.amount) };
  };
}

/** From rows, with totals by account. */
export function oursOverRows(made: RatingCase, calls: readonly BenchCall[]): () => RatingTotals {
  const plan = compiled(made);
  const rated = newRatedColumns(calls.length);
  return () => {
    rateColumns(plan, columnsOf(calls), undefined, rated);
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
    return { total: sumOf(sums), byAccount };
  };
}
