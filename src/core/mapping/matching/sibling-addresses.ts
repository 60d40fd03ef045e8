import { cellText } from '../../entity/kinds/read-text';
import { profileColumn } from '../column-profile';
import type { SourceTable } from '../source-table';
import { headingTokens } from './heading-tokens';
import type { Vocabulary } from './vocabulary';

const addressWords = new Set(['address', 'adresse', 'addr', 'adr']);
const streetWords = new Set(['line', 'ligne', 'street', 'rue']);
/** So many columns of an address with a number, and the number is the address's, not a line's. */
const fewestParts = 2;

interface AddressPart {
  readonly place: string;
  readonly part: string;
}

/** `address1_city` as the city of the first address; undefined for what is no part of a numbered one. */
function addressPart(heading: string): AddressPart | undefined {
  const [word = '', place = '', ...rest] = headingTokens(heading);
  if (!addressWords.has(word) || !/^[12]$/.test(place) || !/^\p{L}/u.test(rest[0] ?? '')) return undefined;
  const part = rest.join(' ');
  return { place, part: streetWords.has(rest[0] ?? '') ? `address ${part}` : part };
}

/** Headings, parts of numbered addresses as those of the row's own address and of where it is served. */
export function withNumberedAddresses(told: readonly string[]): readonly string[] {
  const parts = told.map(addressPart);
  if (parts.filter((part) => part?.place === '1').length < fewestParts) return told;
  return told.map((heading, column) => {
    const found = parts[column];
    if (!found) return heading;
    return found.place === '1' ? found.part : `shipping ${found.part}`;
  });
}

/** Letters that stand for the kind of an address, glued or set before its parts: `POCity`, `sa_city`. */
const lettersOfKind = /^\p{L}{1,2}$/u;

/** The letters that begin the columns of a whole address, city and postal code at least, in their order. */
function lettersBeforeAddresses(headings: readonly string[], vocabulary: Vocabulary): readonly string[] {
  const parts = new Map<string, Set<string>>();
  for (const heading of headings) {
    const [letters = '', ...rest] = headingTokens(heading);
    if (!lettersOfKind.test(letters) || rest.length === 0) continue;
    const part = vocabulary.meaningsOf(rest.join(' ')).join(' ');
    parts.set(letters, (parts.get(letters) ?? new Set()).add(part));
  }
  const needed = ['city', 'postal code'].map((part) => vocabulary.meaningsOf(part).join(' '));
  return [...parts].flatMap(([letters, found]) => (needed.every((part) => found.has(part)) ? [letters] : []));
}

/** Headings, parts of addresses told apart by letters as those of the row's own address and of where it is served. */
export function withLetteredAddresses(told: readonly string[], vocabulary: Vocabulary): readonly string[] {
  const kinds = lettersBeforeAddresses(told, vocabulary);
  if (kinds.length === 0) return told;
  return told.map((heading) => {
    const [letters = '', ...rest] = headingTokens(heading);
    const kind = rest.length > 0 ? kinds.indexOf(letters) : -1;
    if (kind < 0 || kind > 1) return heading;
    return kind === 0 ? rest.join(' ') : `shipping ${rest.join(' ')}`;
  });
}

/** Numbers and short codes, of which no status is written. */
const isCodes = (source: SourceTable, column: number): boolean =>
  profileColumn(source, column).values.every((value) => /^(\d*|\p{Lu}{2,3})$/u.test(cellText(value).trim()));

/** A state that is only a code, beside a city, is that of the country: `city, state_id, zip`. */
export function withStatesOfCities(
  told: readonly string[],
  source: SourceTable,
  vocabulary: Vocabulary,
): readonly string[] {
  const all = told.map((heading) => vocabulary.meaningsOf(heading));
  const groupsOf = (meaning: string): ReadonlySet<string> =>
    new Set(
      all.flatMap((meanings) => {
        const rest = meanings.filter((other) => other !== meaning);
        return rest.length < meanings.length ? [rest.join(' ')] : [];
      }),
    );
  const [cities, provinces] = [groupsOf('city'), groupsOf('province')];
  return told.map((heading, column) => {
    const meanings = all[column] ?? [];
    const group = meanings.filter((meaning) => meaning !== 'state').join(' ');
    const isState = meanings.includes('state') && cities.has(group) && !provinces.has(group);
    return isState && isCodes(source, column) ? `${group} province`.trim() : heading;
  });
}
