import { multiplyIntegers, type Integer } from '../core/kernel/integer';
import { roundRatio } from '../core/kernel/ratio';
import type { SourceTable } from '../core/mapping/source-table';
import { microsPerUnit } from '../core/rating/plan/micro-units';
import { readSamples, type SampleReading } from '../core/rating/reading/read-samples';
import { aboveCommit, billedPercentile } from '../core/rating/usage/billed-percentile';

/** A month of traffic and what is billed of it; traffic in millionths of the file's unit. */
export interface RatedTraffic extends Pick<SampleReading, 'unread' | 'faults'> {
  readonly sampleCount: number;
  /** Undefined with a fault, because the percentile of what is left would be another one, and without samples. */
  readonly billed:
    { readonly percentile: number; readonly above: number; readonly amount: Integer } | undefined;
}

/**
 * The 95th percentile of a file's samples (domain.md 4.1, step 12). `commit` in millionths of the unit; `rate` and the
 * amount, which is half up, in micro-units of currency.
 */
export function rateTraffic(source: SourceTable, commit: number, rate: number): RatedTraffic {
  const { samples, unread, faults } = readSamples(source);
  const percentile = faults.length === 0 ? billedPercentile(samples) : undefined;
  if (percentile === undefined) return { sampleCount: samples.length, billed: undefined, unread, faults };
  const above = aboveCommit(percentile, commit);
  const price = { numerator: multiplyIntegers(above, rate), denominator: microsPerUnit };
  const amount = roundRatio(price, 1, 'halfUp');
  return { sampleCount: samples.length, billed: { percentile, above, amount }, unread, faults };
}
