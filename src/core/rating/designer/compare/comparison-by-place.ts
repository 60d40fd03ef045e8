import { countryCodeOf } from '../../../entities/rates/country-code';
import { countriesOf } from '../filter/country-lines';
import {
  countsOf,
  destinationOf,
  type ComparedPrice,
  type ComparisonCounts,
  type SheetComparison,
} from './compare-sheets';

/** What became of the prices of one country or destination. */
export interface PlaceComparison extends ComparisonCounts {
  /** Country code, or the destination's name. */
  readonly key: string;
  /** As the newer sheet names the country, or the older one; blank where neither does. */
  readonly name: string;
  /** Prices that moved, those that moved furthest first; `shownMoves` at most. */
  readonly biggest: readonly ComparedPrice[];
}

export const shownMoves = 5;

const reach = ({ basisPoints }: ComparedPrice): number => Math.abs(basisPoints ?? 0);

const hasMoved = ({ kind, move }: ComparedPrice): boolean => kind !== 'kept' || move !== 'unchanged';

const biggestOf = (compared: readonly ComparedPrice[]): readonly ComparedPrice[] =>
  compared
    .filter(hasMoved)
    .sort((a, b) => reach(b) - reach(a))
    .slice(0, shownMoves);

/** Places with most that is not as it was first. */
const stirred = ({ lines, prices }: ComparisonCounts): number =>
  lines.added + lines.removed + lines.kept - prices.unchanged;

function grouped(
  { compared }: SheetComparison,
  keyOf: (price: ComparedPrice) => string,
  nameOf: (key: string) => string,
): readonly PlaceComparison[] {
  const groups = new Map<string, ComparedPrice[]>();
  for (const price of compared) {
    const key = keyOf(price);
    const group = groups.get(key);
    if (group) group.push(price);
    else groups.set(key, [price]);
  }
  return [...groups]
    .map(([key, group]) => ({ key, name: nameOf(key), ...countsOf(group), biggest: biggestOf(group) }))
    .sort((a, b) => stirred(b) - stirred(a) || (a.key < b.key ? -1 : 1));
}

/** By country, those that changed most first; area codes of `offshore` are countries of their own. */
export function comparisonByCountry(
  comparison: SheetComparison,
  offshore: ReadonlySet<string>,
): readonly PlaceComparison[] {
  const names = new Map<string, string>();
  for (const { lines } of [comparison.before, comparison.after])
    for (const { code, name } of countriesOf(lines, offshore)) if (name !== '') names.set(code, name);
  return grouped(
    comparison,
    ({ prefix }) => countryCodeOf(prefix, offshore),
    (code) => names.get(code) ?? '',
  );
}

/** By destination name, those that changed most first. */
export const comparisonByDestination = (comparison: SheetComparison): readonly PlaceComparison[] =>
  grouped(
    comparison,
    (price) => destinationOf(comparison, price),
    (name) => name,
  );
