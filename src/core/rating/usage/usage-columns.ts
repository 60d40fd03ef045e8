import type { NumberColumn } from '../plan/digit-words';

/** Usage as columns of one length: numbers, seconds since 1970 (UTC), ticks. */
export interface UsageColumns {
  readonly numbers: NumberColumn;
  readonly starts: Float64Array;
  readonly ticks: Float64Array;
}

/** The included units records use up together. */
export interface UsageBuckets {
  /** By record: index into `left`. */
  readonly bucket: Int32Array;
  /** Included ticks of each bucket; rating uses them up. */
  readonly left: Float64Array;
  /** The records in the order of time. */
  readonly order: Uint32Array;
}
