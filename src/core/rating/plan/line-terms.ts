import type { LineColumns, LineTerms } from './compiled-plan';

/** Where each number of a profile stands among its eight, one line of a processor's cache; grace is 0 where there is none, because no call lasts less. */
export const term = {
  rateUnit: 0,
  minimum: 1,
  increment: 2,
  connectionFee: 3,
  minimumCost: 4,
  grace: 5,
  includedPerCall: 6,
  /** The sum of what `flag` has. */
  flags: 7,
} as const;

export const flag = {
  blocked: 1,
  /** A rate or bounds too large for numbers to be exact. */
  inexact: 2,
  /** Grace, or seconds included in each call. */
  free: 4,
} as const;

/** Rates are kept in 32 bits; dearer ones are left to the exact way. */
const highestRate = 2 ** 31 - 1;

/** The most a quotient is rounded to: hundredths, of millionths. */
const coarsestRounding = 10_000;

function profileOf(columns: LineColumns, line: number, highestCap: number): readonly number[] {
  const rateUnit = columns.rateUnit[line] ?? 1;
  const connectionFee = columns.connectionFee[line] ?? 0;
  const minimumCost = columns.minimumCost[line] ?? 0;
  const highest = Math.max(connectionFee, minimumCost, highestCap, coarsestRounding);
  const isExact = Number.isSafeInteger(highest * rateUnit) && (columns.rate[line] ?? 0) <= highestRate;
  const isBlocked = columns.blocked[line] === 1;
  const grace = Math.max(0, columns.grace[line] ?? 0);
  const includedPerCall = columns.includedPerCall[line] ?? 0;
  return [
    rateUnit,
    columns.minimum[line] ?? 0,
    columns.increment[line] ?? 1,
    connectionFee,
    minimumCost,
    grace,
    includedPerCall,
    (isBlocked ? flag.blocked : 0) +
      (isExact ? 0 : flag.inexact) +
      (grace + includedPerCall > 0 ? flag.free : 0),
  ];
}

/**
 * Rates side by side with profiles: lines have few different intervals, fees and bounds, so that these stay in a processor's
 * nearest cache while the rates of a hundred thousand lines do not. `highestCap` is the plan's highest maximum cost in
 * micro-units, 0 without one.
 */
export function lineTerms(columns: LineColumns, highestCap: number): LineTerms {
  const { count } = columns;
  const rates = new Int32Array(count * 2);
  const known = new Map<string, number>();
  const profiles: number[] = [];
  for (let line = 0; line < count; line += 1) {
    const profile = profileOf(columns, line, highestCap);
    const key = profile.join();
    const made = known.get(key) ?? profiles.length;
    if (made === profiles.length) {
      known.set(key, made);
      profiles.push(...profile);
    }
    rates[line * 2] = columns.rate[line] ?? 0;
    rates[line * 2 + 1] = made;
  }
  return { rates, profiles: Float64Array.from(profiles) };
}
