import type { ProofPlan } from './proof-plan';
import type { Region } from './region';

/** Numbers of an area code outside the continent that a line for more than it prices. */
export interface OffshoreGap {
  /** With country code 1. */
  readonly area: string;
  readonly line: number;
  readonly region: Region;
}

/** When lines of the node or of longer prefixes answer all its numbers. */
function answered(proof: ProofPlan, node: number): Region {
  const { regions, lines, plan } = proof;
  const { children, own } = plan.prefixes;
  const group = own[node] ?? -1;
  const here = lines.union(lines.ofGroup(group));
  let tiled = answeredBelow(proof, children[node * 10] ?? 0);
  for (let digit = 1; digit < 10 && tiled !== regions.empty; digit += 1)
    tiled = regions.both(tiled, answeredBelow(proof, children[node * 10 + digit] ?? 0));
  return regions.union(here, tiled);
}

const answeredBelow = (proof: ProofPlan, child: number): Region =>
  child === 0 ? proof.regions.empty : answered(proof, child);

/** The first line of a shorter prefix, nearest first, that prices some number of the area. */
function coveringLine(proof: ProofPlan, area: string): OffshoreGap | undefined {
  const { regions, lines, plan } = proof;
  const { children, own } = plan.prefixes;
  const above: number[] = [];
  let node = 0;
  for (const digit of area) {
    const group = own[node] ?? -1;
    if (group >= 0) above.unshift(group);
    node = children[node * 10 + Number(digit)] ?? 0;
    if (node === 0) break;
  }
  let open = regions.minus(regions.both(proof.asked, proof.inForce), answeredBelow(proof, node));
  for (const group of above) {
    for (const { line, region: chosen } of lines.chosen(lines.ofGroup(group))) {
      const region = regions.both(open, chosen);
      if (region !== regions.empty) return { area, line, region };
    }
    open = regions.minus(open, lines.union(lines.ofGroup(group)));
  }
  return undefined;
}

/** V311: those of the area codes, country code 1 first, that carriers price as international but the plan like what lies around them. */
export const findOffshoreGaps = (proof: ProofPlan, areas: readonly string[]): readonly OffshoreGap[] =>
  areas.flatMap((area) => coveringLine(proof, area) ?? []);
