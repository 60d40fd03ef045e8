import type { LineColumns } from './compiled-plan';

const float = (count: number): Float64Array => new Float64Array(count);

/** Columns for so many lines, all zeros; whoever compiles a plan fills them. */
export function emptyColumns(count: number): LineColumns {
  return {
    count,
    rate: float(count),
    cost: float(count),
    connectionFee: float(count),
    minimumCost: float(count),
    rateUnit: float(count),
    minimum: float(count),
    increment: float(count),
    grace: float(count),
    includedPerCall: float(count),
    firstDay: new Int32Array(count),
    lastDay: new Int32Array(count),
    from: float(count),
    until: float(count),
    band: new Int32Array(count),
    blocked: new Uint8Array(count),
  };
}
