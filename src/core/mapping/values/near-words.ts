import { nearestWords, slipsIn } from '../../fixes/nearest-word';
import { digitsOf } from './fingerprint';

/** Words nearest to a folded text, at most so many letters away as slips happen; their digits are the text's. */
export type NearWords = (folded: string) => readonly string[];

/** The pairs of neighbouring letters, ends included, as numbers. */
function gramsOf(text: string): number[] {
  const grams: number[] = [];
  let before = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    grams.push(before * 0x10000 + code);
    before = code;
  }
  return grams;
}

function placesByGram(words: readonly string[]): ReadonlyMap<number, readonly number[]> {
  const index = new Map<number, number[]>();
  words.forEach((word, place) => {
    for (const gram of new Set(gramsOf(word))) {
      const known = index.get(gram);
      if (known) known.push(place);
      else index.set(gram, [place]);
    }
  });
  return index;
}

/** Indexes folded words by letter pairs, of which a slip spoils three at most: few words are compared to a text. */
export function nearWords(distinct: ReadonlySet<string>): NearWords {
  const words = [...distinct];
  const index = placesByGram(words);
  const longest = words.reduce((most, word) => Math.max(most, word.length), 0);
  const shared = new Uint8Array(words.length);
  /** Words that share enough pairs with the text. */
  const candidatesOf = (folded: string, slips: number): string[] => {
    const grams = gramsOf(folded);
    const least = Math.max(1, grams.length - 3 * slips);
    shared.fill(0);
    const found: string[] = [];
    for (const gram of grams) {
      for (const place of index.get(gram) ?? []) {
        const count = (shared[place] ?? 0) + 1;
        shared[place] = count;
        if (count === least) found.push(words[place] ?? '');
      }
    }
    return found;
  };
  return (folded) => {
    const slips = slipsIn(folded);
    if (slips === 0 || folded.length > longest + slips) return [];
    const digits = digitsOf(folded);
    const candidates = candidatesOf(folded, slips).filter(
      (word) => Math.abs(word.length - folded.length) <= slips && digitsOf(word) === digits,
    );
    return candidates.length === 0 ? [] : nearestWords(folded, candidates, slips);
  };
}
