import { dayOf, earliestDay, latestDay } from '../plan/line-columns';
import type { CompiledPlan, PlanVersion } from '../plan/compiled-plan';
import { PlanRegions } from './line-regions';
import { Regions, type Region } from './region';
import { weekAtoms, type WeekAtoms } from './week-atoms';

/** A compiled plan with the instants its lines and versions hold: what every part of the proof asks. */
export interface ProofPlan {
  readonly plan: CompiledPlan;
  readonly week: WeekAtoms;
  readonly regions: Regions;
  readonly lines: PlanRegions;
  /** When the plan has to answer: from its first day to its last, at every hour. */
  readonly asked: Region;
  /** When a version of the plan holds. */
  readonly inForce: Region;
  /** The lines that price numbers no prefix answers, and when they do. */
  readonly byDefault: readonly { readonly line: number; readonly region: Region }[];
}

interface Days {
  readonly from: number;
  readonly to: number;
}

/** First and last day of what has lines' or versions' dates; a blank one is without end. */
const hull = (spans: readonly Days[]): Days => {
  let [from, to] = [latestDay, earliestDay];
  for (const span of spans) {
    if (span.from < from) ({ from } = span);
    if (span.to > to) ({ to } = span);
  }
  return { from, to };
};

const daysOfVersion = ({ row }: PlanVersion): Days => ({
  from: dayOf(row?.effectiveFrom, earliestDay),
  to: dayOf(row?.effectiveTo, latestDay),
});

/** Days of all lines that hold on any. */
function daysOfLines({ lines, prefixes }: CompiledPlan): readonly Days[] {
  return Array.from(prefixes.lines, (line) => ({
    from: lines.firstDay[line] ?? earliestDay,
    to: lines.lastDay[line] ?? latestDay,
  })).filter(({ from, to }) => from <= to);
}

/** Where versions overlap the later one holds, and they are listed the latest first. */
function defaults(plan: CompiledPlan, week: WeekAtoms, lines: PlanRegions): ProofPlan['byDefault'] {
  const { regions } = lines;
  let taken = regions.empty;
  return plan.versions.flatMap((version) => {
    const span = regions.of([{ ...daysOfVersion(version), bits: week.all }]);
    const own = regions.minus(span, taken);
    taken = regions.union(taken, span);
    return lines.chosen(lines.ofGroup(version.defaultGroup)).map(({ line, region }) => ({
      line,
      region: regions.both(region, own),
    }));
  });
}

export function proofPlan(plan: CompiledPlan): ProofPlan {
  const week = weekAtoms(plan.bands);
  const regions = new Regions(week);
  const lines = new PlanRegions(plan, week, regions);
  const versions = plan.versions.filter(({ row }) => row !== undefined).map(daysOfVersion);
  const spanOf = (days: Days): Region => regions.of([{ ...days, bits: week.all }]);
  const span = hull(versions.length > 0 ? versions : daysOfLines(plan));
  const asked = span.from > span.to ? spanOf({ from: earliestDay, to: latestDay }) : spanOf(span);
  const inForce = versions.reduce((sum, days) => regions.union(sum, spanOf(days)), regions.empty);
  return {
    plan,
    week,
    regions,
    lines,
    asked,
    inForce: versions.length > 0 ? inForce : asked,
    byDefault: defaults(plan, week, lines),
  };
}
