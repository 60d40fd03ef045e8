import { shippedLists } from '../core/entities/lists/reference-lists';
import { destinationLine } from '../core/entities/rates/destination-line';
import { ratePlan } from '../core/entities/rates/rate-plan';
import { timeBand } from '../core/entities/rates/time-band';
import { readDeck } from '../core/rating/deck/read-deck';
import type { DeckReading } from '../core/rating/deck/deck-reading';
import { compilePlan } from '../core/rating/plan/compile-plan';
import type { CompiledPlan, PlanFault } from '../core/rating/plan/compiled-plan';
import { provePlan, type Proof } from '../core/rating/proof/prove-plan';
import { chosenPlan } from '../core/rating/reading/choose-plan';
import { headerRows, usualDestinationHeader } from '../core/rating/reading/header-rows';
import { faultAt, rateFile, type FileFault, type RateFile } from '../core/rating/reading/rate-file';
import type { PlanFiles } from '../core/rating/reading/read-plan';
import { readRows } from '../core/rating/reading/read-rows';
import { contextOn, requireChoice } from './rate-calls';

export interface ProveOptions {
  /** The plan, where the file has several. */
  readonly name?: string | undefined;
  /** In which days begin and bands run, where they say none. */
  readonly zone: string;
  /** ISO date of the proof. */
  readonly today: string;
  /** Prefixes of the numbers the plan has to answer; all when left out. */
  readonly numbers?: readonly string[];
  /** Whether rates of more than 6 decimals are rounded, instead of refused. */
  readonly roundRates: boolean;
}

export interface ProvenRates extends Proof {
  /** Name of the file of lines. */
  readonly file: string;
  readonly plan: CompiledPlan;
  /** File line of each line of the plan. */
  readonly lineOf: readonly number[];
  readonly deck: DeckReading;
  /** What cannot be used of headers and bands. */
  readonly faults: readonly FileFault[];
}

/** Faults of headers and bands at their places; those of lines are findings. */
function placed(
  faults: readonly PlanFault[],
  files: Readonly<Partial<Record<PlanFault['entity'], { file: RateFile; rowOf: readonly number[] }>>>,
): readonly FileFault[] {
  return faults.flatMap(({ entity, rowIndex, field, ...fault }) => {
    const at = files[entity];
    return at ? [faultAt(at.file, entity, field, at.rowOf[rowIndex] ?? 0, fault)] : [];
  });
}

/**
 * Reads a rate table as carriers send it and proves it. Complete is only said of a table of which every line could be
 * read. Throws PLAN_NOT_CHOSEN.
 */
export function proveRates(files: PlanFiles, options: ProveOptions): ProvenRates {
  const { today, zone } = options;
  const context = contextOn(today);
  const deck = readDeck(files.lines, { ...context, ...options, plan: files.lines.name });
  const choice = chosenPlan({ rows: deck.lines }, options.name);
  requireChoice(choice, files.lines.name);
  const versionFile = files.versions
    ? rateFile(files.versions, [{ entity: ratePlan }])
    : rateFile(files.lines, [{ entity: destinationLine }, { entity: ratePlan }]);
  const isOwnFile = files.versions !== undefined;
  const headers = headerRows(versionFile, isOwnFile, context, choice, usualDestinationHeader);
  const bandFile = files.bands && rateFile(files.bands, [{ entity: timeBand }]);
  const bands = bandFile && readRows(timeBand, bandFile, context);
  const lines = choice.kept.flatMap((index) => deck.lines[index] ?? []);
  const plan = compilePlan({ versions: headers.rows, lines, bands: bands?.rows ?? [] }, zone);
  const faults = [
    ...headers.faults,
    ...(bands?.faults ?? []),
    ...placed(plan.faults, {
      ratePlan: { file: versionFile, rowOf: headers.rowOf },
      ...(bandFile ? { timeBand: { file: bandFile, rowOf: bands?.rowOf ?? [] } } : {}),
    }),
  ];
  const proof = provePlan(plan, { ...options, lists: shippedLists });
  return {
    ...proof,
    file: files.lines.name,
    complete: proof.complete && deck.refused.length === 0 && faults.length === 0,
    plan,
    lineOf: choice.kept.map((index) => deck.lineNumbers[index] ?? 0),
    deck,
    faults,
  };
}
