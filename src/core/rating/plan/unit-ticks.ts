/**
 * How a unit of usage is counted in whole ticks: calls in seconds, events one by one, volumes in millionths of their unit,
 * which is as fine as a usage record states them (domain.md 3.23).
 */
export interface UnitTicks {
  readonly kind: 'duration' | 'count' | 'volume';
  /** Ticks of one unit. */
  readonly perUnit: number;
  /** Ticks of what minimum, increment and rate unit count: seconds of calls, units of everything else. */
  readonly perInterval: number;
}

const count: UnitTicks = { kind: 'count', perUnit: 1, perInterval: 1 };
const volume: UnitTicks = { kind: 'volume', perUnit: 1_000_000, perInterval: 1_000_000 };

const ticks: Readonly<Record<string, UnitTicks>> = {
  second: { kind: 'duration', perUnit: 1, perInterval: 1 },
  minute: { kind: 'duration', perUnit: 60, perInterval: 1 },
  call: count,
  message: count,
  event: count,
};

/** Ticks of a unit of the list `usageUnit`; what is neither time nor events is a volume. */
export const unitTicks = (unit: string): UnitTicks => ticks[unit] ?? volume;
