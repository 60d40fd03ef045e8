import { groupWords } from '../lexicon/context-words';
import { headingTokens } from './heading-tokens';
import type { Vocabulary } from './vocabulary';

/** Headings that begin or end alike say nothing by it, once there are so many and so many of them. */
const fewest = 5;
const nearlyAll = 0.7;

const groups = new Set(groupWords);

type Words = readonly (readonly string[])[];

/** The word that nearly all headings of several words have where `pick` takes one. */
function commonWord(words: Words, pick: (own: readonly string[]) => string | undefined): string | undefined {
  const counts = new Map<string, number>();
  for (const own of words) {
    const word = own.length > 1 ? pick(own) : undefined;
    if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].find(([, count]) => count >= Math.max(fewest, nearlyAll * words.length))?.[0];
}

const first = ([word]: readonly string[]): string | undefined => word;
const last = (own: readonly string[]): string | undefined => own.at(-1);

/**
 * The headings without a first word that nearly all of them have, `cli_nom, cli_ville, cli_tel…` as `nom, ville, tel…`, or
 * else without a last one that no name knows: `nom_adh, ville_adh…`. A word that tells groups of columns apart, as `card`,
 * is left where it is.
 */
export function withoutCommonWord(headings: readonly string[], vocabulary: Vocabulary): readonly string[] {
  const words = headings.map(headingTokens);
  const start = commonWord(words, first);
  if (start !== undefined) {
    if (vocabulary.meaningsOf(start).some((meaning) => groups.has(meaning))) return headings;
    return headings.map((heading, index) => {
      const own = words[index] ?? [];
      return own.length > 1 && first(own) === start ? own.slice(1).join(' ') : heading;
    });
  }
  const end = commonWord(words, last);
  if (end === undefined || vocabulary.knows(end)) return headings;
  return headings.map((heading, index) => {
    const own = words[index] ?? [];
    return own.length > 1 && last(own) === end ? own.slice(0, -1).join(' ') : heading;
  });
}
