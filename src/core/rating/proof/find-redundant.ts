import type { Steps } from '../../kernel/steps';
import type { ProofPlan } from './proof-plan';
import type { Region } from './region';

/** Some milliseconds of them. */
const linesAtOnce = 250;

/** A line that changes no price: never chosen, or where it is chosen another says the same. */
export interface IdleLine {
  readonly line: number;
  /** When a call would come to it: empty where none does. */
  readonly chosen: Region;
  /** A line that prices such calls as well, and stays. */
  readonly other: number;
}

/**
 * What decides a call's price, and its cost. No call lasts 0 seconds, so that no grace is one of 0, and a minimum of 0 the
 * first increment; of a blocked line nothing else counts.
 */
function termsText({ plan: { lines } }: ProofPlan, line: number): string {
  if (lines.blocked[line] === 1) return 'blocked';
  return [
    lines.rate[line],
    lines.cost[line],
    lines.connectionFee[line],
    lines.minimumCost[line],
    lines.rateUnit[line],
    lines.minimum[line] || lines.increment[line],
    lines.increment[line],
    Math.max(0, lines.grace[line] ?? 0),
    lines.includedPerCall[line],
  ].join(' ');
}

/** Lines that decide the same of every call have one number. */
function* termsOf(proof: ProofPlan): Steps<Int32Array> {
  const known = new Map<string, number>();
  const ids = new Int32Array(proof.plan.lines.count);
  for (let line = 0; line < ids.length; line += 1) {
    if (line % linesAtOnce === 0) yield;
    const terms = termsText(proof, line);
    const id = known.get(terms) ?? known.size;
    known.set(terms, id);
    ids[line] = id;
  }
  return ids;
}

/**
 * Goes from the longest prefixes to the shortest and takes out what changes no price, so that all lines it names can go
 * at once: each was judged without those named before.
 */
class RedundancySweep {
  readonly idle: IdleLine[] = [];
  private readonly gone: Uint8Array;
  /** A default line prices other numbers as well; it stays. */
  private readonly needed: ReadonlySet<number>;

  constructor(
    private readonly proof: ProofPlan,
    private readonly terms: Int32Array,
  ) {
    this.gone = new Uint8Array(proof.plan.lines.count);
    this.needed = new Set(proof.byDefault.map(({ line }) => line));
  }

  private kept(group: number): readonly number[] {
    const lines = this.proof.lines.ofGroup(group);
    return lines.some((line) => this.gone[line] === 1)
      ? lines.filter((line) => this.gone[line] === 0)
      : lines;
  }

  /** Whether the days of a line reach those of the region: most of a prefix with many dates do not. */
  private mayMeet(line: number, { pieces }: Region): boolean {
    const { firstDay, lastDay } = this.proof.plan.lines;
    return (
      (firstDay[line] ?? 0) <= (pieces.at(-1)?.to ?? -Infinity) &&
      (lastDay[line] ?? 0) >= (pieces[0]?.from ?? Infinity)
    );
  }

  /** Whether a line that could take its place says the same at all: most often none does. */
  private hasTwin(line: number, group: number): boolean {
    const { lines, plan, byDefault } = this.proof;
    const isTwin = (other: number): boolean =>
      other !== line && this.gone[other] === 0 && this.terms[other] === this.terms[line];
    for (let at = group; at >= 0; at = plan.prefixes.shorter[at] ?? -1)
      if (lines.ofGroup(at).some(isTwin)) return true;
    return byDefault.some(({ line: other }) => isTwin(other));
  }

  /** Whether all that the line is chosen for has a price without it, and the same: the line that has it, or undefined. */
  private substitute(line: number, group: number, chosen: Region): number | undefined {
    const { regions, lines, plan, byDefault } = this.proof;
    if (!this.hasTwin(line, group)) return undefined;
    let rest = chosen;
    let found: number | undefined;
    const priced = (other: number, region: Region): boolean => {
      const part = regions.both(rest, region);
      if (part === regions.empty) return true;
      if (this.terms[other] !== this.terms[line]) return false;
      found ??= other;
      rest = regions.minus(rest, part);
      return true;
    };
    for (let at = group; at >= 0 && rest !== regions.empty; at = plan.prefixes.shorter[at] ?? -1) {
      const others = this.kept(at).filter((other) => other !== line && this.mayMeet(other, chosen));
      for (const { line: other, region } of lines.chosen(others))
        if (!priced(other, region)) return undefined;
    }
    for (const { line: other, region } of byDefault) if (!priced(other, region)) return undefined;
    return rest === regions.empty ? found : undefined;
  }

  private judgeGroup(group: number, tiled: Region): void {
    const { regions, lines, asked, inForce } = this.proof;
    let chosenNow = lines.chosen(this.kept(group));
    for (const line of this.kept(group)) {
      if (this.needed.has(line)) continue;
      const open = chosenNow.find((one) => one.line === line)?.region ?? regions.empty;
      const chosen = regions.minus(regions.both(regions.both(open, asked), inForce), tiled);
      const other = chosen === regions.empty ? -1 : this.substitute(line, group, chosen);
      if (other === undefined) continue;
      this.gone[line] = 1;
      this.idle.push({ line, chosen, other });
      chosenNow = lines.chosen(this.kept(group));
    }
  }

  /** When every number of a node is answered by lines of it or of longer prefixes, which come after it and are judged first. */
  private visit(node: number, answered: (Region | undefined)[]): Region {
    const { regions, lines, plan } = this.proof;
    const { children, own } = plan.prefixes;
    let tiled: Region | undefined;
    for (let digit = 0; digit < 10 && tiled !== regions.empty; digit += 1) {
      const child = children[node * 10 + digit] ?? 0;
      const below = (child === 0 ? undefined : answered[child]) ?? regions.empty;
      tiled = tiled === undefined ? below : regions.both(tiled, below);
    }
    const group = own[node] ?? -1;
    const byLonger = tiled ?? regions.empty;
    if (group < 0) return byLonger;
    this.judgeGroup(group, byLonger);
    return regions.union(byLonger, lines.union(this.kept(group)));
  }

  /** Again until nothing more goes: what covered a line may have gone after it was judged. */
  *run(): Steps<readonly IdleLine[]> {
    const nodes = this.proof.plan.prefixes.own.length;
    for (let before = -1; before < this.idle.length;) {
      before = this.idle.length;
      const answered = new Array<Region | undefined>(nodes);
      for (let node = nodes - 1; node >= 0; node -= 1) {
        if (node % linesAtOnce === 0) yield;
        answered[node] = this.visit(node, answered);
      }
    }
    return this.idle;
  }
}

/** Lines that are never chosen, and those without which every call costs the same; the law is that all can go at once. */
export function* findIdleLines(proof: ProofPlan): Steps<readonly IdleLine[]> {
  return yield* new RedundancySweep(proof, yield* termsOf(proof)).run();
}
