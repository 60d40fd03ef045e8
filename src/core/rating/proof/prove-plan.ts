import { parseIsoDate, toEpochDay } from '../../kernel/calendar-date';
import type { ReferenceLists } from '../../entity/reference-list';
import { finish, type Steps } from '../../kernel/steps';
import type { CompiledPlan } from '../plan/compiled-plan';
import { offshoreAreas } from '../reading/offshore-areas';
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

/** Some milliseconds of calls that show them. */
const findingsAtOnce = 20;

const rank = new Map(findingKinds.map((kind, index) => [kind, index]));

const inOrder = (a: ProofFinding, b: ProofFinding): number =>
  (rank.get(a.kind) ?? 0) - (rank.get(b.kind) ?? 0) || (a.line ?? 0) - (b.line ?? 0);

/** Findings with a call each, some at a time. */
function* toldOf<Item>(
  items: Iterable<Item>,
  tell: (item: Item) => readonly ProofFinding[] | ProofFinding,
): Steps<readonly ProofFinding[]> {
  const found: ProofFinding[] = [];
  let seen = 0;
  for (const item of items) {
    if (seen % findingsAtOnce === 0) yield;
    seen += 1;
    const told = tell(item);
    if ('kind' in told) found.push(told);
    else found.push(...told);
  }
  return found;
}

function* findingsOf(
  proof: ProofPlan,
  numbers: readonly string[],
  options: ProofOptions,
): Steps<readonly ProofFinding[]> {
  const { plan } = proof;
  const date = parseIsoDate(options.today);
  const near = date ? toEpochDay(date) : 0;
  const gaps = yield* toldOf(yield* findGaps(proof, numbers), (gap) => gapFindings(proof, gap, near));
  const unusable = plan.faults.filter(({ entity }) => entity === 'destinationLine');
  const faults = yield* toldOf(unusable, (fault) => faultFinding(proof, fault, near));
  const met = yield* findOverlaps(proof);
  const overlaps = yield* toldOf(met, (overlap) => overlapFinding(proof, overlap, near));
  const twins = new Set(met.flatMap(({ kind, line }) => (kind === 'duplicate' ? [line] : [])));
  const judged = yield* toldOf(yield* judgeLines(plan.rows.lines, options), (one) =>
    judgedFinding(proof, one, near),
  );
  const areas = [...offshoreAreas(options.lists)]
    .map((code) => `1${code}`)
    .filter((area) => numbers.some((prefix) => area.startsWith(prefix) || prefix.startsWith(area)));
  const offshore = offshoreFindings(proof, findOffshoreGaps(proof, areas), near);
  const idle = (yield* findIdleLines(proof)).filter(({ line }) => !twins.has(line));
  const idleFindings = yield* toldOf(idle, (one) => idleFinding(proof, one, near));
  return [gaps, faults, overlaps, judged, offshore, idleFindings].flat().sort(inOrder);
}

/** As `provePlan`, in steps between which it may be stopped. */
export function* provingPlan(plan: CompiledPlan, options: ProofOptions): Steps<Proof> {
  const numbers = options.numbers ?? allNumbers;
  const findings = yield* findingsOf(proofPlan(plan), numbers, options);
  const uncovered = uncoveredOf(plan);
  const open = findings.some(({ kind }) => kind === 'gap' || kind === 'dateGap' || kind === 'timeGap');
  return { complete: !open && uncovered.length === 0, uncovered, findings, numbers };
}

/**
 * Proves the rate table of a Destination plan, or shows with a call each what is wrong with it: numbers, days and hours
 * without a line, lines that contradict each other or change nothing, prices that look like slips.
 */
export const provePlan = (plan: CompiledPlan, options: ProofOptions): Proof =>
  finish(provingPlan(plan, options));
