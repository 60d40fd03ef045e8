import { newOutcome } from '../call-outcome';
import type { CompiledPlan } from '../plan/compiled-plan';
import { rateCall } from '../rate-call';
import { rateSplitCall } from '../rate-split-call';

/** Usage as columns of one length: digits as `normaliseNumber` gives them, seconds since 1970 (UTC), ticks. */
export interface UsageColumns {
  readonly digits: readonly string[];
  readonly starts: Float64Array;
  readonly ticks: Float64Array;
  /** Index into `left` of the included units a record takes from; -1 for none. */
  readonly bucket: Int32Array;
  /** The records in the order of time, which is that in which they use included units up. */
  readonly order: Uint32Array;
}

/** What came of each record, in the order of the columns; see `CallOutcome`. */
export interface RatedColumns {
  readonly state: Uint8Array;
  readonly line: Int32Array;
  readonly billed: Float64Array;
  readonly freeOfBucket: Float64Array;
  /** Included ticks that were left when the record came; with it, the record can be rated again and explained. */
  readonly bucketLeft: Float64Array;
  /** Micro-units; NaN where `beyond` has it. */
  readonly amount: Float64Array;
  /** Amounts no number holds exactly, by record. */
  readonly beyond: ReadonlyMap<number, bigint>;
}

/** Rates all records; `left` holds the included ticks of each bucket and is used up. `split` prices across time bands. */
export function rateColumns(
  plan: CompiledPlan,
  { digits, starts, ticks, bucket, order }: UsageColumns,
  left: Float64Array,
  split = false,
): RatedColumns {
  const count = digits.length;
  const state = new Uint8Array(count);
  const line = new Int32Array(count);
  const billed = new Float64Array(count);
  const freeOfBucket = new Float64Array(count);
  const bucketLeft = new Float64Array(count);
  const amount = new Float64Array(count);
  const beyond = new Map<number, bigint>();
  const rate = split ? rateSplitCall : rateCall;
  const outcome = newOutcome();
  for (let at = 0; at < count; at += 1) {
    const index = order[at] ?? 0;
    const from = bucket[index] ?? -1;
    const free = from < 0 ? 0 : (left[from] ?? 0);
    rate(plan, digits[index] ?? '', starts[index] ?? 0, ticks[index] ?? 0, free, outcome);
    state[index] = outcome.state;
    line[index] = outcome.line;
    billed[index] = outcome.billed;
    bucketLeft[index] = free;
    freeOfBucket[index] = outcome.freeOfBucket;
    if (from >= 0) left[from] = free - outcome.freeOfBucket;
    if (typeof outcome.amount === 'number') amount[index] = outcome.amount;
    else {
      amount[index] = NaN;
      beyond.set(index, outcome.amount);
    }
  }
  return { state, line, billed, freeOfBucket, bucketLeft, amount, beyond };
}

/** Records in the order of time; those of one moment as they came. */
export function timeOrder(starts: Float64Array): Uint32Array {
  const order = Uint32Array.from(starts, (_, index) => index);
  return order.sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || a - b);
}
