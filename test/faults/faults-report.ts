import { noFaults, type FaultCounts, type FaultKind } from './fault-kinds';
import type { Verdict } from './history';

/** One schedule that went wrong, for who looks into it. */
export interface RedSchedule extends Verdict {
  readonly seed: number;
  /** Every step, in order. */
  readonly history: readonly string[];
}

/** What came of a number of schedules; the counts are of findings, and of faults that struck. */
export interface FaultsReport {
  readonly schedules: number;
  readonly lost: number;
  readonly doubled: number;
  readonly wrongFate: number;
  readonly faults: FaultCounts;
  readonly firstRed: RedSchedule | undefined;
}

export const nothingRun = (): FaultsReport => ({
  ...{ schedules: 0, lost: 0, doubled: 0, wrongFate: 0 },
  faults: noFaults(),
  firstRed: undefined,
});

export const isRed = ({ lost, doubled, wrongFate }: Verdict): boolean =>
  lost.length + doubled.length + wrongFate.length > 0;

/** What one schedule comes to. */
export const reportOf = (schedule: RedSchedule & { readonly faults: FaultCounts }): FaultsReport => ({
  schedules: 1,
  lost: schedule.lost.length,
  doubled: schedule.doubled.length,
  wrongFate: schedule.wrongFate.length,
  faults: schedule.faults,
  firstRed: isRed(schedule) ? schedule : undefined,
});

/** Both together; red first is what has the lower seed. */
export function addReports(a: FaultsReport, b: FaultsReport): FaultsReport {
  const kinds = Object.keys(a.faults) as FaultKind[];
  const [first, second] = [a.firstRed, b.firstRed];
  return {
    schedules: a.schedules + b.schedules,
    lost: a.lost + b.lost,
    doubled: a.doubled + b.doubled,
    wrongFate: a.wrongFate + b.wrongFate,
    faults: Object.fromEntries(kinds.map((kind) => [kind, a.faults[kind] + b.faults[kind]])) as FaultCounts,
    firstRed: first && second ? (first.seed < second.seed ? first : second) : (first ?? second),
  };
}
