import { countryCodeOf } from '../../../entities/rates/country-code';
import { finish, type Steps } from '../../../kernel/steps';
import type { DestinationRow } from '../../plan/rate-rows';

/** The lines of a deck for one country. */
export interface CountryLines {
  /** Country code, or country code 1 with an area outside the continent. */
  readonly code: string;
  /** As the deck names it; blank where its names have nothing in common. */
  readonly name: string;
  readonly lines: number;
}

/** Words two destination names begin with: Mexico of `Mexico - Mobile` and `Mexico, Monterrey`. */
const wordsOf = (name: string): readonly string[] => name.split(/[\s,;:()/–—-]+/).filter(Boolean);

function sharedWords(one: readonly string[], other: readonly string[]): readonly string[] {
  const end = one.findIndex((word, place) => word.toLowerCase() !== other[place]?.toLowerCase());
  return end < 0 ? one : one.slice(0, end);
}

interface Gathered {
  lines: number;
  /** The name of the line for the whole country. */
  whole: string | undefined;
  shared: readonly string[] | undefined;
  last: string;
}

function gather(known: Gathered, { prefix, destinationName }: DestinationRow, code: string): void {
  known.lines += 1;
  if (prefix === code) known.whole ??= destinationName;
  if (destinationName === '' || destinationName === known.last) return;
  known.last = destinationName;
  if (known.shared?.length === 0) return;
  const words = wordsOf(destinationName);
  known.shared = known.shared ? sharedWords(known.shared, words) : words;
}

/** Names each country by the line for all of it or, without one, by the words all its names begin with. */
export const countriesOf = (
  lines: readonly DestinationRow[],
  offshore: ReadonlySet<string>,
): readonly CountryLines[] => finish(findingCountries(lines, offshore));

/** Some milliseconds of them. */
const linesAtOnce = 1_000;

/** As `countriesOf`, in steps. */
export function* findingCountries(
  lines: readonly DestinationRow[],
  offshore: ReadonlySet<string>,
): Steps<readonly CountryLines[]> {
  const byCode = new Map<string, Gathered>();
  for (const [index, line] of lines.entries()) {
    if (index % linesAtOnce === 0) yield;
    const code = countryCodeOf(line.prefix, offshore);
    const known = byCode.get(code) ?? { lines: 0, whole: undefined, shared: undefined, last: '' };
    byCode.set(code, known);
    gather(known, line, code);
  }
  return [...byCode]
    .map(([code, { lines: count, whole, shared = [] }]) => ({
      code,
      name: whole !== undefined && whole !== '' ? whole : shared.join(' '),
      lines: count,
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}
