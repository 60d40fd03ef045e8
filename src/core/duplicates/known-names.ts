import type { ComparedName } from './name-likeness';
import type { TraitValues } from './trait-values';

/** No word, however common, says nothing at all. */
const leastTelling = 0.15;

/** How many of the profiles have each word in a name of theirs. */
function wordUses(
  names: readonly (readonly string[])[],
  values: TraitValues,
  profileCount: number,
): ReadonlyMap<string, number> {
  const usesOfName = new Int32Array(names.length);
  for (let profile = 0; profile < profileCount; profile += 1)
    values.forEach(profile, (name) => (usesOfName[name] = (usesOfName[name] ?? 0) + 1));
  const uses = new Map<string, number>();
  names.forEach((words, name) => {
    words.forEach((word, at) => {
      if (words.indexOf(word) === at) uses.set(word, (uses.get(word) ?? 0) + (usesOfName[name] ?? 0));
    });
  });
  return uses;
}

/** The names of one trait, by number, with the weight of their words: 1 for a word of one row, less the more rows have it. */
export function knownNames(
  texts: readonly string[],
  values: TraitValues,
  profileCount: number,
): readonly ComparedName[] {
  const names = texts.map((text) => text.split(' '));
  const all = Math.log(1 + profileCount);
  const weights = new Map<string, number>();
  for (const [word, uses] of wordUses(names, values, profileCount))
    weights.set(word, Math.max(leastTelling, Math.log(1 + profileCount / uses) / all));
  return names.map((words) => ({
    words,
    weights: words.map((word) => weights.get(word) ?? 1),
    key: words.length === 1 ? (words[0] ?? '') : [...words].sort().join(' '),
    run: words.join(''),
  }));
}
