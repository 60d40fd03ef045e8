import type { ComparedName } from './name-likeness';
import type { Profile } from './row-profiles';

/** No word, however common, says nothing at all. */
const leastTelling = 0.15;

/** The names of one trait, by number, with the weight of their words: 1 for a word of one row, less the more rows have it. */
export function knownNames(
  texts: readonly string[],
  profiles: readonly Profile[],
  trait: number,
): readonly ComparedName[] {
  const uses = new Map<string, number>();
  const words = texts.map((text) => text.split(' '));
  for (const { values } of profiles) {
    for (const value of values[trait] ?? [])
      for (const word of new Set(words[value])) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  const all = Math.log(1 + profiles.length);
  const weight = (word: string): number =>
    Math.max(leastTelling, Math.log(1 + profiles.length / (uses.get(word) ?? 1)) / all);
  return words.map((own) => ({
    words: own,
    weights: own.map(weight),
    key: [...own].sort().join(' '),
    run: own.join(''),
  }));
}
