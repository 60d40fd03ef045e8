import fc from 'fast-check';
import { shippedLists } from '../../../../src/core/entities/lists/reference-lists';
import { finish } from '../../../../src/core/kernel/steps';
import { compilePlan } from '../../../../src/core/rating/plan/compile-plan';
import type { DestinationPlanRows } from '../../../../src/core/rating/plan/rate-rows';
import { findGaps } from '../../../../src/core/rating/proof/find-gaps';
import { findIdleLines } from '../../../../src/core/rating/proof/find-redundant';
import { findOverlaps } from '../../../../src/core/rating/proof/find-overlaps';
import { proofPlan } from '../../../../src/core/rating/proof/proof-plan';
import { provePlan } from '../../../../src/core/rating/proof/prove-plan';
import type { Region } from '../../../../src/core/rating/proof/region';
import { weekdayOf, type WeekAtoms } from '../../../../src/core/rating/proof/week-atoms';
import { bandStrength, minuteOfWeek, strength } from '../../../../src/core/rating/steps/band-strength';
import { secondOfLocal } from '../../../../src/core/rating/plan/zone-clock';
import { instants, lineAt, numbers, smallPlans, zone, type Instant } from './small-plans';

const numRuns = Number(process.env['PROOF_PLANS'] ?? 45);

const holdsAt = ({ pieces }: Region, { atoms }: WeekAtoms, { day, minute }: Instant): boolean => {
  const atom = atoms.findIndex(
    ({ weekday, from, to }) => weekday === weekdayOf(day) && from <= minute && minute < to,
  );
  return pieces.some(
    ({ from, to, bits }) => from <= day && day <= to && (bits & (1n << BigInt(atom))) !== 0n,
  );
};

/** What a call costs, as far as the lines of small plans differ. */
const priceAt = (rows: DestinationPlanRows, line: number): string => rows.lines[line]?.ratePerUnit ?? 'none';

const without = (rows: DestinationPlanRows, gone: ReadonlySet<number>): DestinationPlanRows => ({
  ...rows,
  lines: rows.lines.filter((_line, index) => !gone.has(index)),
});

test('the gaps are the calls no line prices, every one of them and no other', () => {
  fc.assert(
    fc.property(smallPlans, (rows) => {
      const plan = compilePlan(rows, zone);
      const proof = proofPlan(plan);
      const gaps = finish(findGaps(proof, ['1']));
      let open = 0;
      for (const instant of instants) {
        if (!holdsAt(proof.asked, proof.week, instant)) continue;
        for (const number of numbers) {
          const isOpen = lineAt(plan, number, instant) < 0;
          const told = gaps.some(
            ({ from, to, missing }) =>
              number.slice(0, from.length) >= from &&
              number.slice(0, to.length) <= to &&
              holdsAt(missing, proof.week, instant),
          );
          if (isOpen) open += 1;
          if (told !== isOpen) expect([number, instant, told]).toEqual([number, instant, isOpen]);
        }
      }
      const { complete, findings } = provePlan(plan, {
        lists: shippedLists,
        today: '2026-01-12',
        numbers: ['1'],
      });
      expect(complete).toBe(open === 0);
      for (const { kind, witness } of findings)
        if (kind.toLowerCase().includes('gap'))
          expect(lineAt(plan, witness.number, minuteOf(witness))).toBe(-1);
    }),
    { numRuns },
  );
});

const minuteOf = ({ day, time }: { day: string; time: string }): Instant => ({
  day: Date.parse(`${day}T00:00:00Z`) / 86_400_000,
  minute: Number(time.slice(0, 2)) * 60 + Number(time.slice(3)),
  second: 0,
});

/** Whether each call costs in one plan what it costs in the other. */
function sameCalls(rows: DestinationPlanRows, others: DestinationPlanRows): boolean {
  const [plan, other] = [compilePlan(rows, zone), compilePlan(others, zone)];
  return instants.every((instant) =>
    numbers.every(
      (number) =>
        priceAt(rows, lineAt(plan, number, instant)) === priceAt(others, lineAt(other, number, instant)),
    ),
  );
}

test('without the lines that change nothing every call costs the same, and no other line could go', () => {
  fc.assert(
    fc.property(smallPlans, (rows) => {
      const proof = proofPlan(compilePlan(rows, zone));
      const gone = new Set(finish(findIdleLines(proof)).map(({ line }) => line));
      const rest = without(rows, gone);
      expect(sameCalls(rows, rest)).toBe(true);
      const defaults = new Set(rows.versions.map(({ defaultLine }) => defaultLine));
      rest.lines.forEach(({ prefix }, index) => {
        if (!defaults.has(prefix))
          expect([index, sameCalls(rest, without(rest, new Set([index])))]).toEqual([index, false]);
      });
    }),
    { numRuns: numRuns / 3 },
  );
});

test('overlaps are the lines of one prefix that hold at one instant, every one and no other', () => {
  fc.assert(
    fc.property(smallPlans, (rows) => {
      const plan = compilePlan(rows, zone);
      const found = finish(findOverlaps(proofPlan(plan))).map(({ kind, line }) => `${line} ${kind}`);
      const strengthAt = (line: number, { day, minute }: Instant): number => {
        const { band, firstDay, lastDay } = plan.lines;
        if (day < (firstDay[line] ?? 0) || day > (lastDay[line] ?? 0)) return strength.none;
        const second = secondOfLocal(plan.zone, day * 86_400 + minute * 60);
        if (band[line] === -1) return strength.anyTime;
        return bandStrength(plan.bands, band[line] ?? 0, day, minuteOfWeek(second, day));
      };
      const expected = rows.lines.flatMap((row, line) => {
        const first = (of: typeof row): string => of.effectiveFrom ?? '';
        const earlier = rows.lines.flatMap((other, index) =>
          other.prefix === row.prefix &&
          (first(other) < first(row) || (first(other) === first(row) && index < line))
            ? [index]
            : [],
        );
        const group = rows.lines.flatMap(({ prefix }, index) => (prefix === row.prefix ? [index] : []));
        const same = earlier.filter((index) => rows.lines[index]?.timeBand === row.timeBand);
        if (same.some((index) => rows.lines[index]?.effectiveFrom === row.effectiveFrom))
          return [`${line} duplicate`];
        const meets = (index: number): boolean =>
          instants.some((instant) => strengthAt(line, instant) > 0 && strengthAt(index, instant) > 0);
        const clashes = (index: number): boolean =>
          instants.some(
            (instant) =>
              weekly(line, instant) &&
              weekly(index, instant) &&
              group.every((one) => strengthAt(one, instant) !== strength.holiday),
          );
        const weekly = (index: number, instant: Instant): boolean =>
          strengthAt(index, instant) === strength.weekday;
        const others = earlier.filter((index) => !same.includes(index));
        return [
          ...(same.some(meets) ? [`${line} overlap`] : []),
          ...(others.some(clashes) ? [`${line} bandOverlap`] : []),
        ];
      });
      expect([...found].sort()).toEqual([...expected].sort());
    }),
    { numRuns },
  );
});
