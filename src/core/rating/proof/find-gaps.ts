import type { Steps } from '../../kernel/steps';
import { isWholePlace, placeOf, sameFamily } from './number-places';
import type { ProofPlan } from './proof-plan';
import type { Region } from './region';

/** Neighbouring numbers that no line answers at the same times. */
export interface Gap {
  /** Every number that begins with `from`, with `to` or with what lies between. */
  readonly from: string;
  readonly to: string;
  /** When they are not answered. */
  readonly missing: Region;
}

/** Some milliseconds of them. */
const nodesAtOnce = 250;

/** Joins what lies side by side: within a place, or whole places of one kind. */
const joins = ({ to, missing }: Gap, prefix: string, region: Region): boolean =>
  missing === region &&
  (placeOf(to) === placeOf(prefix) || (isWholePlace(to) && isWholePlace(prefix) && sameFamily(to, prefix)));

class GapSweep {
  readonly gaps: Gap[] = [];
  private open: Gap | undefined;

  constructor(private readonly proof: ProofPlan) {}

  private close(): void {
    if (this.open) this.gaps.push(this.open);
    this.open = undefined;
  }

  /** Takes the numbers of a prefix, which come in their order, with the instants at which a line answers. */
  private take(prefix: string, missing: Region): void {
    if (missing === this.proof.regions.empty) {
      this.close();
      return;
    }
    if (this.open && joins(this.open, prefix, missing)) {
      this.open = { ...this.open, to: prefix };
      return;
    }
    this.close();
    this.open = { from: prefix, to: prefix, missing };
  }

  /** When no line of the node or above it answers. */
  private missingAt(node: number, above: Region): Region {
    const { plan, lines, regions } = this.proof;
    const group = plan.prefixes.own[node] ?? -1;
    return group < 0 ? above : regions.minus(above, lines.union(lines.ofGroup(group)));
  }

  /** Goes through the numbers of a prefix in their order; `node` is 0 where no line goes on with it. */
  private *walk(node: number, prefix: string, above: Region): Steps<void> {
    const { children } = this.proof.plan.prefixes;
    const open = [{ node, prefix, above }];
    for (let next = open.pop(), seen = 1; next; next = open.pop(), seen += 1) {
      if (seen % nodesAtOnce === 0) yield;
      const { node: at, prefix: digits } = next;
      const missing = at === 0 ? next.above : this.missingAt(at, next.above);
      const own = children.subarray(at * 10, at * 10 + 10);
      if (at === 0 || missing === this.proof.regions.empty || own.every((child) => child === 0)) {
        this.take(digits, missing);
        continue;
      }
      for (let digit = 9; digit >= 0; digit -= 1)
        open.push({ node: own[digit] ?? 0, prefix: `${digits}${digit}`, above: missing });
    }
  }

  /** The numbers of a prefix, wherever in the trie it is. */
  *start(prefix: string, above: Region): Steps<void> {
    const { children } = this.proof.plan.prefixes;
    let [node, missing] = [0, above];
    for (const [place, digit] of [...prefix].entries()) {
      node = children[node * 10 + Number(digit)] ?? 0;
      if (node === 0) break;
      if (place < prefix.length - 1) missing = this.missingAt(node, missing);
    }
    yield* this.walk(node, prefix, missing);
  }

  end(): readonly Gap[] {
    this.close();
    return this.gaps;
  }
}

/**
 * The numbers no line answers, with the days and hours, over all numbers that begin with a prefix of `asked` and are long
 * enough for every line. The prefixes are walked as a trie and time as stretches in which nothing changes, so that all
 * numbers and instants are covered and none is tried.
 */
export function* findGaps(proof: ProofPlan, asked: readonly string[]): Steps<readonly Gap[]> {
  const { regions } = proof;
  const prefixes = [...asked].sort();
  const byDefault = proof.byDefault.reduce((sum, { region }) => regions.union(sum, region), regions.empty);
  const sweep = new GapSweep(proof);
  for (const prefix of prefixes)
    yield* sweep.start(prefix, regions.minus(regions.both(proof.asked, proof.inForce), byDefault));
  const [from = '', to = from] = [prefixes[0], prefixes.at(-1)];
  const withoutVersion = { from, to, missing: regions.minus(proof.asked, proof.inForce) };
  return withoutVersion.missing === regions.empty ? sweep.end() : [withoutVersion, ...sweep.end()];
}
