import type { Steps } from '../../kernel/steps';
import type { ProofPlan } from './proof-plan';
import type { Region } from './region';

/** Some milliseconds of them. */
const groupsAtOnce = 100;

/** Two lines of one prefix that hold at the same time, of which neither is more particular. */
export interface Overlap {
  readonly kind: 'duplicate' | 'overlap' | 'bandOverlap';
  readonly line: number;
  /** The one that begins first, or stands first. */
  readonly other: number;
  /** When both hold. */
  readonly region: Region;
}

/** The lines of one prefix and band seen so far, and when they hold together. */
interface Seen {
  readonly lines: number[];
  whole: Region;
  weekly: Region;
}

/** The first of the lines that holds at an instant of the region. */
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

/** Goes through the lines of one prefix by their first day; each is held against those before it all at once. */
class GroupSweep {
  private readonly seen = new Map<number, Seen>();
  private readonly twins = new Map<string, number>();

  constructor(
    private readonly proof: ProofPlan,
    private readonly holidays: Region,
  ) {}

  private dated(line: number, own: Seen | undefined): Overlap[] {
    const { proof } = this;
    const region = proof.lines.whole(line);
    if (!own || proof.regions.both(region, own.whole) === proof.regions.empty) return [];
    const met = firstWith(proof, region, own.lines, proof.lines.whole);
    return met ? [{ kind: 'overlap', line, ...met }] : [];
  }

  private banded(line: number, band: number): Overlap[] {
    const { proof } = this;
    const weekly = proof.regions.minus(proof.lines.weekly(line), this.holidays);
    for (const [other, seen] of this.seen) {
      if (other === band || proof.regions.both(weekly, seen.weekly) === proof.regions.empty) continue;
      const met = firstWith(proof, weekly, seen.lines, proof.lines.weekly);
      if (met) return [{ kind: 'bandOverlap', line, ...met }];
    }
    return [];
  }

  take(line: number): Overlap[] {
    const { plan, lines, regions } = this.proof;
    const band = plan.lines.band[line] ?? -1;
    const own = this.seen.get(band);
    const key = `${band} ${plan.lines.firstDay[line] ?? 0}`;
    const twin = this.twins.get(key);
    const found: Overlap[] =
      twin === undefined
        ? [...this.dated(line, own), ...this.banded(line, band)]
        : [
            {
              kind: 'duplicate',
              line,
              other: twin,
              region: regions.both(lines.whole(line), lines.whole(twin)),
            },
          ];
    if (twin === undefined) this.twins.set(key, line);
    const seen = own ?? { lines: [], whole: regions.empty, weekly: regions.empty };
    seen.lines.push(line);
    seen.whole = regions.union(seen.whole, lines.whole(line));
    seen.weekly = regions.union(seen.weekly, lines.weekly(line));
    this.seen.set(band, seen);
    return found;
  }
}

/**
 * Each line that holds at an instant at which an earlier one of its prefix does: with the same band (V302 on the same
 * first day, else V308), or with another band that holds by its weekdays too, so that chance decides between them.
 */
export function* findOverlaps(proof: ProofPlan): Steps<readonly Overlap[]> {
  const { plan, lines, regions } = proof;
  const { firstDay } = plan.lines;
  const found: Overlap[] = [];
  for (let group = 0; group < plan.prefixes.prefixes.length; group += 1) {
    if (group % groupsAtOnce === 0) yield;
    const own = lines.ofGroup(group);
    if (own.length < 2) continue;
    const inOrder = [...own].sort((a, b) => (firstDay[a] ?? 0) - (firstDay[b] ?? 0) || a - b);
    const holidays = inOrder.reduce((sum, line) => regions.union(sum, lines.byHoliday(line)), regions.empty);
    const sweep = new GroupSweep(proof, holidays);
    for (const line of inOrder) found.push(...sweep.take(line));
  }
  return found;
}
