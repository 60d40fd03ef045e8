import type { LineColumns } from './compiled-plan';

/** The most a quotient is rounded to: hundredths, of millionths. */
const coarsestRounding = 10_000;

/**
 * The most paid ticks of a line for which fee × unit + ticks × rate, and each bound × unit, are safe integers; -1 when none
 * are. `highestCap` is the plan's highest maximum cost in micro-units, 0 without one.
 */
export function exactLimit(columns: LineColumns, index: number, highestCap: number): number {
  const rateUnit = columns.rateUnit[index] ?? 1;
  const rate = columns.rate[index] ?? 0;
  const fee = columns.connectionFee[index] ?? 0;
  const highest = Math.max(fee, columns.minimumCost[index] ?? 0, highestCap, coarsestRounding);
  if (!Number.isSafeInteger(highest * rateUnit)) return -1;
  return rate === 0 ? Infinity : Math.floor((Number.MAX_SAFE_INTEGER - fee * rateUnit) / rate);
}
