import { assignColumns } from './assign-columns';
import { confidenceOf } from './calibration';
import type { Candidate, Judged } from './candidate';

/** What a place must be worth before a column is put there. */
export const leastConfidence = 0.12;

/** Of a place a person chose before. */
const chosenConfidence = 0.995;

const kept = 8;

/** What the best is held against: the next that is another field, and not the same of another entity. */
function secondOf([first, ...others]: readonly Candidate[]): number {
  return others.find(({ field, elsewhere }) => field !== first?.field || !elsewhere)?.score ?? 0;
}

/** The candidates of each column with their confidence, the likeliest first; `decided` when a person said what the table is about. */
export function judgeCandidates(
  candidates: readonly Candidate[],
  columns: number,
  decided: boolean,
): Judged[][] {
  const byColumn: Candidate[][] = Array.from({ length: columns }, () => []);
  for (const candidate of candidates) byColumn[candidate.column]?.push(candidate);
  return byColumn.map((own) => {
    const sorted = own.sort((a, b) => b.score - a.score).slice(0, kept);
    const best = sorted[0]?.score ?? 0;
    const second = secondOf(sorted);
    return sorted
      .map((candidate, place) => {
        const margin = candidate.score - (place === 0 ? second : best);
        const confidence =
          candidate.chosenBefore > 0 ? chosenConfidence : confidenceOf(candidate, margin, decided);
        return { ...candidate, confidence };
      })
      .sort((a, b) => b.confidence - a.confidence || b.score - a.score);
  });
}

/** How many times likelier than not worth a place, as a logarithm: one sure place outweighs two doubtful ones. */
const worthOf = (confidence: number): number =>
  Math.log((1 - leastConfidence) / Math.max(1e-6, 1 - confidence));

/** What a column gets, and what it would get were it not another's. */
export interface Choice {
  readonly chosen: Judged | undefined;
  /** The likeliest place of a column that goes without because another column fills it better. */
  readonly taken: { readonly place: Judged; readonly by: number } | undefined;
}

/** A column that surely means a place another has is not pushed to one of another entity, or one that it means far less. */
const surelyMeant = 0.6;
const nearlyAsSure = 0.9;

const isFarBehind = (chosen: Judged, first: Judged): boolean =>
  chosen.elsewhere || chosen.confidence < nearlyAsSure * first.confidence;

const nameOf = ({ entity, field }: Candidate): string => `${entity}.${field}`;

/** The candidate each column gets, over all columns at once, but those kept from it; none where it is better left without. */
export function chooseCandidates(
  judged: readonly (readonly Judged[])[],
  isKept: (candidate: Judged) => boolean,
): Choice[] {
  const places = new Map<string, number>();
  for (const candidate of judged.flat()) {
    if (!places.has(nameOf(candidate))) places.set(nameOf(candidate), places.size);
  }
  const edges = judged
    .flat()
    .filter((candidate) => candidate.confidence > leastConfidence && !isKept(candidate))
    .map((candidate) => ({
      column: candidate.column,
      field: places.get(nameOf(candidate)) ?? 0,
      worth: worthOf(candidate.confidence),
    }));
  const assigned = assignColumns(judged.length, places.size, edges);
  const owners = new Map([...assigned].map((field, column) => [field, column]));
  return judged.map((own, column): Choice => {
    const chosen = own.find((candidate) => assigned[column] === places.get(nameOf(candidate)));
    const [first] = own;
    const by = first && owners.get(places.get(nameOf(first)) ?? -1);
    if (!first || by === undefined || by === column || first.confidence <= leastConfidence) {
      return { chosen, taken: undefined };
    }
    const second =
      chosen !== undefined &&
      !(chosen.elsewhere && !first.elsewhere) &&
      !(first.confidence > surelyMeant && isFarBehind(chosen, first));
    return second ? { chosen, taken: undefined } : { chosen: undefined, taken: { place: first, by } };
  });
}
