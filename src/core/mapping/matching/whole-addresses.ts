import { serviceLocation } from '../../entities/parties/service-location';
import { referenceTargets } from '../../entity/references';
import type { Candidate } from './candidate';
import type { Vocabulary } from './vocabulary';

/** What only one line of an address is worth as the whole of it. */
const lineFactor = 0.6;

const streetMeanings = new Set(['address', '2', '3', 'line']);
const partMeanings = ['city', 'postalcode'];

const groupOf = (meanings: readonly string[], without: ReadonlySet<string>): string =>
  meanings.filter((meaning) => !without.has(meaning)).join(' ');

/**
 * The candidates, a place as a whole being worth less for a column that is only the street of it: `shipping_address` beside
 * `shipping_city` refers to no place, it is the first line of one.
 */
export function withoutWholeAddresses(
  candidates: readonly Candidate[],
  told: readonly string[],
  vocabulary: Vocabulary,
): Candidate[] {
  const all = told.map((heading) => vocabulary.meaningsOf(heading));
  const parted = new Set(
    all.flatMap((meanings) =>
      partMeanings
        .filter((part) => meanings.includes(part))
        .map((part) => groupOf(meanings, new Set([part]))),
    ),
  );
  const isStreet = all.map(
    (meanings) => meanings.includes('address') && parted.has(groupOf(meanings, streetMeanings)),
  );
  return candidates.map((candidate) => {
    const { declaration, column, score, chosenBefore } = candidate;
    const isPlace =
      declaration.kind === 'reference' && referenceTargets(declaration).includes(serviceLocation.name);
    return isPlace && isStreet[column] && chosenBefore === 0
      ? { ...candidate, score: score * lineFactor }
      : candidate;
  });
}
