import type { ProofPlan } from './proof-plan';
import type { Region } from './region';

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
function termsOf(proof: ProofPlan): Int32Array {
  const known = new Map<string, number>();
  return Int32Array.from({ length: proof.plan.lines.count }, (_unused, line) => {
    const terms = termsText(proof, line);
    const id = known.get(terms) ?? known.size;
    known.set(terms, id);
    return id;
  });
}

/**
 * Goes from the longest prefixes to the shortest and takes out what changes no price, so that all lines it names can go
 * at once: each was judged without those named before.
 */
class RedundancySweep {
  readonly idle: IdleLine[] = [];
  private readonly gone: Uint8Array;
  private readonly terms: Int32Array;
  /** A default line prices other numbers as well; it stays. */
  private readonly needed: ReadonlySet<number>;

  constructor(private readonly proof: ProofPlan) {
    this.gone = new Uint8Array(proof.plan.lines.count);
    this.terms = termsOf(proof);
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

  /** When every number of the node is answered by lines of it or of longer prefixes; longer ones are judged first. */
  private visit(node: number): Region {
    const { regions, lines, plan } = this.proof;
    const { children, own } = plan.prefixes;
    let tiled: Region | undefined;
    for (let digit = 0; digit < 10; digit += 1) {
      const child = children[node * 10 + digit] ?? 0;
      const answered = child === 0 ? regions.empty : this.visit(child);
      tiled = tiled === undefined ? answered : regions.both(tiled, answered);
    }
    const group = own[node] ?? -1;
    const byLonger = tiled ?? regions.empty;
    if (group < 0) return byLonger;
    this.judgeGroup(group, byLonger);
    return regions.union(byLonger, lines.union(this.kept(group)));
  }

  /** Again until nothing more goes: what covered a line may have gone after it was judged. */
  run(): readonly IdleLine[] {
    for (let before = -1; before < this.idle.length;) {
      before = this.idle.length;
      this.visit(0);
    }
    return this.idle;
  }
}

/** Lines that are never chosen, and those without which every call costs the same; the law is that all can go at once. */
export const findIdleLines = (proof: ProofPlan): readonly IdleLine[] => new RedundancySweep(proof).run();
