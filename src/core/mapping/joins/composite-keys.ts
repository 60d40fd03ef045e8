import type { SourceTable } from '../source-table';
import { companionsOf } from './companions';
import { judgeKeys, leastTelling, repeatsInBoth } from './judge-keys';
import { isNamedAlike, type KeyCandidate } from './key-candidate';
import { keysOf, numberPair, type NumberedPair } from './numbered-keys';

type KeyPlace = Pick<KeyCandidate, 'own' | 'other'>;

/** Pairs of columns that together tell rows apart, none of them needless. */
export interface CompositeKey {
  readonly pairs: readonly KeyPlace[];
  readonly share: number;
  readonly telling: number;
}

/** Pairs others are put beside, and how many pairs make a key at most. */
const anchorsTried = 3;
const most = 3;
/** So many different values in common are many. */
const many = 1000;
/** More is tried than of single columns, so that more has to be in common. */
export const leastCompositeShare = 0.5;
const sameHeading = 0.1;

/** The pairs that come nearest to a key: many values, most of them in both. */
function anchorsOf(source: SourceTable, file: SourceTable, candidates: readonly KeyCandidate[]) {
  const worthOf = (one: KeyCandidate): number =>
    one.share ** 2 * Math.min(1, Math.log(one.seen) / Math.log(many)) +
    (isNamedAlike(source, file, one) ? sameHeading : 0);
  return candidates
    .map((one) => ({ one, worth: worthOf(one) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, anchorsTried)
    .map(({ one }) => one);
}

/** All choices of so many of these, no column twice. */
function choices(places: readonly KeyPlace[], size: number): readonly (readonly KeyPlace[])[] {
  if (size === 0) return [[]];
  return places.flatMap((place, at) => {
    const free = places.slice(at + 1).filter(({ own, other }) => own !== place.own && other !== place.other);
    return choices(free, size - 1).map((rest) => [place, ...rest]);
  });
}

const isIn = (places: readonly KeyPlace[], { own, other }: KeyPlace): boolean =>
  places.some((place) => place.own === own && place.other === other);

/**
 * The two or three pairs of columns that tell rows apart where one does not; a join by any of them is not refused. However
 * many columns there are, a few anchors are tried, each with the few that tell its rows apart best.
 */
export function compositeKeys(
  source: SourceTable,
  file: SourceTable,
  candidates: readonly KeyCandidate[],
): readonly CompositeKey[] {
  const known = new Map<string, NumberedPair>();
  const numbersOf = (place: KeyPlace): NumberedPair => {
    const name = `${String(place.own)} ${String(place.other)}`;
    const numbers = known.get(name) ?? numberPair(source, file, place);
    known.set(name, numbers);
    return numbers;
  };
  const parts = anchorsOf(source, file, candidates).map((anchor) => [
    anchor,
    ...companionsOf(source, file, anchor, numbersOf(anchor)),
  ]);
  const rows = { own: source.rows.length, other: file.rows.length };
  const least = { share: leastCompositeShare, telling: leastTelling };
  const enough: CompositeKey[] = [];
  for (let size = 1; size <= most; size += 1) {
    for (const pairs of parts.flatMap((places) => choices(places, size))) {
      if (enough.some((less) => less.pairs.every((pair) => isIn(pairs, pair)))) continue;
      const keys = keysOf(pairs.map(numbersOf));
      const judged = keys && judgeKeys(keys, rows, least);
      if (judged && !repeatsInBoth(keys, rows)) enough.push({ pairs, ...judged });
    }
  }
  return enough
    .filter(({ pairs }) => pairs.length > 1)
    .map((key) => ({ ...key, pairs: key.pairs.toSorted((a, b) => a.own - b.own) }));
}
