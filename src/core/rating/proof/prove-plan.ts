import { parseIsoDate, toEpochDay } from '../../kernel/calendar-date';
import type { ReferenceLists } from '../../entity/reference-list';
import type { CompiledPlan } from '../plan/compiled-plan';
import { findGaps } from './find-gaps';
import { findOffshoreGaps } from './find-offshore';
import { findOverlaps } from './find-overlaps';
import { findIdleLines } from './find-redundant';
import { findingKinds, type ProofFinding } from './finding';
import { gapFindings } from './gap-findings';
import { judgeLines } from './judge-lines';
import { faultFinding, idleFinding, judgedFinding, offshoreFindings, overlapFinding } from './line-findings';
import { proofPlan, type ProofPlan } from './proof-plan';

/** What a plan is proven against. */
export interface ProofOptions {
  readonly lists: ReferenceLists;
  /** ISO date; witnesses are calls of that day where they can be. */
  readonly today: string;
  /** Prefixes of the numbers the plan has to answer; all there are when left out. */
  readonly numbers?: readonly string[];
}

/** What keeps a proof from covering all there is: bands rating cannot read, or bands by another clock than the plan's. */
export type Uncovered = 'bandFaults' | 'bandClocks';

export interface Proof {
  /** Every number asked for has a line on every day and at every hour. Never said where something was not covered. */
  readonly complete: boolean;
  readonly uncovered: readonly Uncovered[];
  readonly findings: readonly ProofFinding[];
  /** Prefixes of the numbers that were covered. */
  readonly numbers: readonly string[];
}

/** E.164 numbers begin with a country code, and those with 1 to 9. */
export const allNumbers: readonly string[] = [...'123456789'];

/** Bands by another clock than the plan's shift against its days when either changes, which the proof does not follow. */
function uncoveredOf({ faults, bands, lines, zone }: CompiledPlan): readonly Uncovered[] {
  const isElsewhere = (band: number): boolean => band >= 0 && bands.zones[bands.zoneOf[band] ?? 0] !== zone;
  return [
    ...(faults.some(({ entity }) => entity === 'timeBand') ? (['bandFaults'] as const) : []),
    ...(lines.band.some(isElsewhere) ? (['bandClocks'] as const) : []),
  ];
}

const rank = new Map(findingKinds.map((kind, index) => [kind, index]));

const inOrder = (a: ProofFinding, b: ProofFinding): number =>
  (rank.get(a.kind) ?? 0) - (rank.get(b.kind) ?? 0) || (a.line ?? 0) - (b.line ?? 0);

function findingsOf(proof: ProofPlan, numbers: readonly string[], options: ProofOptions): ProofFinding[] {
  const { plan } = proof;
  const date = parseIsoDate(options.today);
  const near = date ? toEpochDay(date) : 0;
  const twins = new Set<number>();
  const found: ProofFinding[] = [];
  for (const gap of findGaps(proof, numbers)) found.push(...gapFindings(proof, gap, near));
  for (const fault of plan.faults)
    if (fault.entity === 'destinationLine') found.push(faultFinding(proof, fault, near));
  for (const overlap of findOverlaps(proof)) {
    if (overlap.kind === 'duplicate') twins.add(overlap.line);
    found.push(overlapFinding(proof, overlap, near));
  }
  for (const judged of judgeLines(plan.rows.lines, options)) found.push(judgedFinding(proof, judged, near));
  const areas = options.lists
    .entries('offshoreNanp')
    .map(({ code }) => `1${code}`)
    .filter((area) => numbers.some((prefix) => area.startsWith(prefix) || prefix.startsWith(area)));
  found.push(...offshoreFindings(proof, findOffshoreGaps(proof, areas), near));
  for (const idle of findIdleLines(proof))
    if (!twins.has(idle.line)) found.push(idleFinding(proof, idle, near));
  return found.sort(inOrder);
}

/**
 * Proves the rate table of a Destination plan, or shows with a call each what is wrong with it: numbers, days and hours
 * without a line, lines that contradict each other or change nothing, prices that look like slips.
 */
export function provePlan(plan: CompiledPlan, options: ProofOptions): Proof {
  const numbers = options.numbers ?? allNumbers;
  const proof = proofPlan(plan);
  const findings = findingsOf(proof, numbers, options);
  const uncovered = uncoveredOf(plan);
  const open = findings.some(({ kind }) => kind === 'gap' || kind === 'dateGap' || kind === 'timeGap');
  return { complete: !open && uncovered.length === 0, uncovered, findings, numbers };
}
