import { groupWords } from '../lexicon/context-words';
import { headingTokens } from './heading-tokens';
import type { Vocabulary } from './vocabulary';

/** Headings that begin alike say nothing by it, once there are so many and so many of them. */
const fewest = 5;
const nearlyAll = 0.7;

const groups = new Set(groupWords);

/**
 * The headings without a first word that nearly all of them have: `cli_nom, cli_ville, cli_tel…` as `nom, ville, tel…`. A
 * word that tells groups of columns apart, as `card`, is left where it is.
 */
export function withoutCommonStart(headings: readonly string[], vocabulary: Vocabulary): readonly string[] {
  const words = headings.map(headingTokens);
  const counts = new Map<string, number>();
  for (const [first, ...rest] of words)
    if (first !== undefined && rest.length > 0) counts.set(first, (counts.get(first) ?? 0) + 1);
  const common = [...counts].find(([, count]) => count >= Math.max(fewest, nearlyAll * headings.length));
  if (!common || vocabulary.meaningsOf(common[0]).some((meaning) => groups.has(meaning))) return headings;
  return headings.map((heading, index) => {
    const [first, ...rest] = words[index] ?? [];
    return first === common[0] && rest.length > 0 ? rest.join(' ') : heading;
  });
}
