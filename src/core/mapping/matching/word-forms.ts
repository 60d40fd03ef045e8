/** Endings of English and French words with what stands in their place in a form of the same word; the longer first. */
const endings: readonly (readonly [ending: string, others: readonly string[]])[] = [
  ['ations', ['ation', 'e', '']],
  ['ation', ['er', 'e', '', 'ee']],
  ['ements', ['ement', 'e', '']],
  ['ement', ['e', 'er', '']],
  ['ments', ['ment']],
  ['elles', ['el']],
  ['elle', ['el']],
  ['ales', ['al']],
  ['ale', ['al']],
  ['aux', ['al', 'au']],
  ['ives', ['if']],
  ['ive', ['if']],
  ['euse', ['eur']],
  ['trice', ['teur']],
  ['ies', ['y', 'ie']],
  ['ied', ['y']],
  ['ing', ['', 'e', 'ed']],
  ['ees', ['e', 'ee', 'er', 'ation']],
  ['ee', ['e', 'er', 'ation']],
  ['ers', ['er', 'e', '']],
  ['ed', ['', 'e']],
  ['er', ['e', '', 'ed']],
  ['es', ['e', '']],
  ['s', ['']],
  ['e', ['', 'er', 'ation']],
];

const shortestStem = 4;

/** A known form of the same word: `invoiced` of `invoice`, `résiliées` of `résilié`, `shipped` of `ship`. */
export function knownForm(token: string, isKnown: (word: string) => boolean): string | undefined {
  for (const [ending, others] of endings) {
    if (!token.endsWith(ending)) continue;
    const stem = token.slice(0, -ending.length);
    if (stem.length < shortestStem) continue;
    const doubled = /([^aeiou])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
    const found = [...others.map((other) => stem + other), ...doubled].find(isKnown);
    if (found !== undefined) return found;
  }
  return undefined;
}

const shortestSkeleton = 3;

/** What is left of a word that was shortened by its vowels, doubled letters once: `country` as `cntry`. */
export const skeletonOf = (word: string): string =>
  word.charAt(0) +
  word
    .slice(1)
    .replace(/[aeiou]/g, '')
    .replace(/(.)\1+/g, '$1');

/** Whether a word may be one written without its vowels. */
export const isSkeleton = (token: string): boolean =>
  token.length >= shortestSkeleton && skeletonOf(token) === token;
