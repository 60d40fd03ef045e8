import { newOutcome, type CallOutcome } from '../call-outcome';
import type { CompiledPlan } from '../plan/compiled-plan';
import { chargeCall, placeCall } from '../rate-call';
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
  readonly beyond: Map<number, bigint>;
}

/** Room for the results of so many records of the same plan and buckets; rating writes it over. */
export const newRatedColumns = (count: number): RatedColumns => ({
  state: new Uint8Array(count),
  line: new Int32Array(count),
  billed: new Float64Array(count),
  freeOfBucket: new Float64Array(count),
  bucketLeft: new Float64Array(count),
  amount: new Float64Array(count),
  beyond: new Map(),
});

function write(
  { state, line, billed, amount, beyond }: RatedColumns,
  index: number,
  outcome: CallOutcome,
): void {
  state[index] = outcome.state;
  line[index] = outcome.line;
  billed[index] = outcome.billed;
  if (typeof outcome.amount === 'number') amount[index] = outcome.amount;
  else {
    amount[index] = NaN;
    beyond.set(index, outcome.amount);
  }
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

/** Records placed before any of them is charged: two short loops keep a processor's memory busier than one long one. */
const blockLength = 1024;

/** A block of the order, and room for line and version of each of its records. */
interface Block {
  readonly from: number;
  readonly to: number;
  readonly places: Int32Array;
}

function placeBlock(
  plan: CompiledPlan,
  { digits, starts, order }: UsageColumns,
  { from, to, places }: Block,
  outcome: CallOutcome,
): void {
  for (let at = from, place = 0; at < to; at += 1, place += 2) {
    const index = order[at] ?? 0;
    placeCall(plan, digits[index] ?? '', starts[index] ?? 0, outcome);
    places[place] = outcome.line;
    places[place + 1] = outcome.version;
  }
}

function chargeBlock(
  plan: CompiledPlan,
  { ticks, bucket, order }: UsageColumns,
  { from, to, places }: Block,
  left: Float64Array,
  result: RatedColumns,
  outcome: CallOutcome,
): void {
  for (let at = from, place = 0; at < to; at += 1, place += 2) {
    const index = order[at] ?? 0;
    const owner = bucket[index] ?? -1;
    outcome.line = places[place] ?? -1;
    outcome.version = places[place + 1] ?? -1;
    chargeCall(plan, ticks[index] ?? 0, owner < 0 ? 0 : (left[owner] ?? 0), outcome);
    if (owner >= 0) draw(result, index, left, owner, outcome);
    write(result, index, outcome);
  }
}

/** Rates all records into `result`; `left` holds the included ticks of each bucket and is used up. */
export function rateColumns(
  plan: CompiledPlan,
  columns: UsageColumns,
  left: Float64Array,
  result: RatedColumns,
): void {
  const count = columns.digits.length;
  const places = new Int32Array(blockLength * 2);
  const outcome = newOutcome();
  for (let from = 0; from < count; from += blockLength) {
    const block = { from, to: Math.min(count, from + blockLength), places };
    placeBlock(plan, columns, block, outcome);
    chargeBlock(plan, columns, block, left, result, outcome);
  }
}

/** As `rateColumns`, each part of a call priced by the time band it falls in. */
export function rateSplitColumns(
  plan: CompiledPlan,
  { digits, starts, ticks, bucket, order }: UsageColumns,
  left: Float64Array,
  result: RatedColumns,
): void {
  const outcome = newOutcome();
  for (const index of order) {
    const owner = bucket[index] ?? -1;
    const free = owner < 0 ? 0 : (left[owner] ?? 0);
    rateSplitCall(plan, digits[index] ?? '', starts[index] ?? 0, ticks[index] ?? 0, free, outcome);
    if (owner >= 0) draw(result, index, left, owner, outcome);
    write(result, index, outcome);
  }
}

/** Records in the order of time; those of one moment as they came. */
export function timeOrder(starts: Float64Array): Uint32Array {
  const order = Uint32Array.from(starts, (_, index) => index);
  return order.sort((a, b) => (starts[a] ?? 0) - (starts[b] ?? 0) || a - b);
}
