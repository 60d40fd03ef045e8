import type { CallOutcome } from '../call-outcome';

/** What came of each record, in the order of the columns; see `CallOutcome`. */
export interface RatedColumns {
  readonly state: Uint8Array;
  readonly version: Int32Array;
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
  version: new Int32Array(count),
  line: new Int32Array(count),
  billed: new Float64Array(count),
  freeOfBucket: new Float64Array(count),
  bucketLeft: new Float64Array(count),
  amount: new Float64Array(count),
  beyond: new Map(),
});

/** Notes what came of one record. */
export function noteOutcome(
  { state, version, line, billed, amount, beyond }: RatedColumns,
  index: number,
  outcome: CallOutcome,
): void {
  state[index] = outcome.state;
  version[index] = outcome.version;
  line[index] = outcome.line;
  billed[index] = outcome.billed;
  if (typeof outcome.amount === 'number') amount[index] = outcome.amount;
  else {
    amount[index] = NaN;
    beyond.set(index, outcome.amount);
  }
}
