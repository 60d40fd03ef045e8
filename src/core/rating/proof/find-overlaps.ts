import type { ProofPlan } from './proof-plan';
import type { Region } from './region';

/** Two lines of one prefix that hold at the same time, of which neither is more particular. */
export interface Overlap {
  readonly kind: 'duplicate' | 'overlap' | 'bandOverlap';
  readonly line: number;
  /** The one that begins first, or stands first. */
  readonly other: number;
  /** When both hold. */
  readonly region: Region;
}

/** The first of the earlier lines that holds at an instant with this one. */
function firstWith(
  { regions }: ProofPlan,
  region: Region,
  earlier: readonly number[],
  regionOf: (line: number) => Region,
): { readonly other: number; readonly region: Region } | undefined {
  for (const other of earlier) {
    const both = regions.both(region, regionOf(other));
    if (both !== regions.empty) return { other, region: both };
  }
  return undefined;
}

function overlapOf(proof: ProofPlan, line: number, earlier: readonly number[], holidays: Region): Overlap[] {
  const { lines, regions, plan } = proof;
  const { band, firstDay } = plan.lines;
  const own = earlier.filter((other) => band[other] === band[line]);
  const twin = own.find((other) => firstDay[other] === firstDay[line]);
  if (twin !== undefined)
    return [
      { kind: 'duplicate', line, other: twin, region: regions.both(lines.whole(line), lines.whole(twin)) },
    ];
  const dated = firstWith(proof, lines.whole(line), own, lines.whole);
  const others = earlier.filter((other) => band[other] !== band[line]);
  const weekly = regions.minus(lines.weekly(line), holidays);
  const banded = firstWith(proof, weekly, others, lines.weekly);
  return [
    ...(dated ? [{ kind: 'overlap' as const, line, ...dated }] : []),
    ...(banded ? [{ kind: 'bandOverlap' as const, line, ...banded }] : []),
  ];
}

/**
 * Each line that holds at an instant at which an earlier one of its prefix does: with the same band (V302 on the same
 * first day, else V308), or with another band that holds by its weekdays too, so that chance decides between them.
 */
export function findOverlaps(proof: ProofPlan): readonly Overlap[] {
  const { plan, lines, regions } = proof;
  const { firstDay } = plan.lines;
  return plan.prefixes.prefixes.flatMap((_prefix, group) => {
    const start = plan.prefixes.starts[group] ?? 0;
    if ((plan.prefixes.starts[group + 1] ?? 0) - start < 2) return [];
    const inOrder = [...lines.ofGroup(group)].sort(
      (a, b) => (firstDay[a] ?? 0) - (firstDay[b] ?? 0) || a - b,
    );
    const holidays = inOrder.reduce((sum, line) => regions.union(sum, lines.byHoliday(line)), regions.empty);
    return inOrder.flatMap((line, place) => overlapOf(proof, line, inOrder.slice(0, place), holidays));
  });
}
