import { finish, type Steps } from '../../kernel/steps';
import { bandTable } from './band-table';
import type { CompiledPlan, LineColumns } from './compiled-plan';
import { earliestDay, latestDay, lineColumns } from './line-columns';
import { lineHolds } from './line-holds';
import { lineTerms } from './line-terms';
import { microUnits } from './micro-units';
import { PlanFaults } from './plan-faults';
import { planVersions, unitOfPlan } from './plan-versions';
import { prefixTrie } from './prefix-trie';
import type { DestinationPlanRows } from './rate-rows';
import { zoneClock } from './zone-clock';

const isPrefix = /^\d{1,15}$/;

const expectedPrefix = {
  en: '1 to 15 digits, without + or 011 in front',
  fr: '1 à 15 chiffres, sans + ni 011 devant',
};

/** The latest first day first, then the order of the rows. */
const byFirstDay =
  ({ firstDay }: LineColumns) =>
  (one: number, other: number): number =>
    (firstDay[other] ?? 0) - (firstDay[one] ?? 0) || one - other;

const holdsAlways =
  ({ band, firstDay, lastDay }: LineColumns) =>
  (line: number): boolean =>
    band[line] === -1 && firstDay[line] === earliestDay && lastDay[line] === latestDay;

/** As `compilePlan`, in steps. */
export function* compilingPlan(rows: DestinationPlanRows, zone: string): Steps<CompiledPlan> {
  const faults = new PlanFaults();
  const clock = zoneClock(zone);
  const unit = unitOfPlan(rows.versions);
  const bands = bandTable(rows.bands, clock, faults);
  const caps = rows.versions.map(({ maxCostPerEvent }) => microUnits(maxCostPerEvent ?? '0') ?? 0);
  const { columns, usable } = yield* lineColumns(rows.lines, {
    unit,
    clock,
    bandIndex: new Map(bands.codes.map((code, index) => [code, index])),
    faults,
  });
  rows.lines.forEach(({ prefix }, index) => {
    if (isPrefix.test(prefix)) return;
    faults.add('destinationLine', index, 'prefix', 'V002', prefix, expectedPrefix);
    usable[index] = 0;
  });
  const prefixes = yield* prefixTrie(
    rows.lines.map(({ prefix }) => prefix),
    {
      isUsable: (line) => usable[line] === 1,
      compare: byFirstDay(columns),
      holdsAlways: holdsAlways(columns),
    },
  );
  yield;
  const versions = planVersions(rows.versions, {
    unit,
    clock,
    groupOfPrefix: (prefix) => prefixes.prefixes.indexOf(prefix),
    faults,
  });
  const terms = lineTerms(columns, Math.max(0, ...caps));
  yield;
  const holds = lineHolds(prefixes, columns);
  return {
    ...{ rows, unit, zone: clock, versions, lines: columns },
    ...{ terms, prefixes, holds, bands, faults: faults.all },
  };
}

/**
 * Compiles the lines of one Destination plan. `zone` is the operator's own: days begin in it, and it is the clock of bands
 * that name none; an unknown one is a RangeError. Rows rating cannot use are left out and told in `faults`.
 */
export const compilePlan = (rows: DestinationPlanRows, zone: string): CompiledPlan =>
  finish(compilingPlan(rows, zone));
