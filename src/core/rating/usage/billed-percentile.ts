/** Traffic of five minutes in each direction, in one unit: Mbps, or millionths of it. */
export interface TrafficSample {
  readonly inbound: number;
  readonly outbound: number;
}

/**
 * The value billed of a month's samples: the greater direction of each, the top 5 % dropped, the next one (domain.md 4.1,
 * step 12). Undefined without samples.
 */
export function billedPercentile(samples: readonly TrafficSample[]): number | undefined {
  const values = Float64Array.from(samples, ({ inbound, outbound }) => Math.max(inbound, outbound)).sort();
  const dropped = Math.floor((values.length * 5) / 100);
  return values[values.length - 1 - dropped];
}

/** What is billed above the commit; nothing below it. */
export const aboveCommit = (value: number, commit: number): number => Math.max(0, value - commit);
