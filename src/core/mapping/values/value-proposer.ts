import type { Bilingual } from '../../kernel/bilingual';
import { foldText } from '../../kernel/text';
import { fingerprint } from './fingerprint';
import { meaningsOf } from './meaning-words';
import { nearWords } from './near-words';
import { soundKeys } from './sound-keys';
import type { ValueTarget } from './value-target';

/** What a value of a source probably means, why, and how sure that is, 0 to 1. */
export interface ValueProposal {
  readonly target: ValueTarget;
  readonly confidence: number;
  readonly reason: Bilingual;
}

/** From here on a proposal is taken with all sure ones. */
export const sure = 0.9;

type Lookup = ReadonlyMap<string, readonly ValueTarget[]>;

function lookupBy(
  targets: readonly ValueTarget[],
  keysOf: (folded: string) => readonly (string | number)[],
): Lookup {
  const found = new Map<string, Set<ValueTarget>>();
  for (const target of targets) {
    for (const key of target.words.flatMap((word) => keysOf(foldText(word)))) {
      const known = found.get(String(key)) ?? new Set();
      found.set(String(key), known.add(target));
    }
  }
  return new Map([...found].map(([key, known]) => [key, [...known]]));
}

const wordsSpoken = (folded: string): readonly string[] =>
  folded.split(' ').filter((word) => word.length > 1);

/** The targets all of whose name's words the value has, the most words first; none where two have as many. */
function contained(targets: readonly ValueTarget[]): (folded: string) => ValueTarget | undefined {
  const names = targets.flatMap((target) =>
    target.words.map((word) => ({ target, words: wordsSpoken(foldText(word)) })),
  );
  const byFirst = new Map<string, typeof names>();
  for (const name of names) {
    const [first] = name.words;
    if (first !== undefined && name.words.join('').length > 2)
      byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  return (folded) => {
    const own = new Set(wordsSpoken(folded));
    const found = [...own]
      .flatMap((word) => byFirst.get(word) ?? [])
      .filter(({ words }) => words.every((word) => own.has(word)));
    const most = found.reduce((length, { words }) => Math.max(length, words.length), 0);
    return onlyOne(found.filter(({ words }) => words.length === most).map(({ target }) => target));
  };
}

function onlyOne(targets: readonly ValueTarget[]): ValueTarget | undefined {
  const distinct = new Set(targets);
  const [first] = distinct;
  return distinct.size === 1 ? first : undefined;
}

const because =
  (en: string, fr: string) =>
  (target: ValueTarget, confidence: number): ValueProposal => ({
    target,
    confidence,
    reason: { en: `${en} ${target.label.en}`, fr: `${fr} ${target.label.fr}` },
  });

const named = because('it is a name of', 'c’est un nom de');
const ordered = because('it has the words of', 'il a les mots de');
const meant = because('it means', 'il veut dire');
const near = because('it is spelt nearly like', 'il s’écrit presque comme');
const within = because('it contains the words of', 'il contient les mots de');
const heard = because('it sounds like', 'il se prononce comme');

/**
 * Proposes for the values of one column a target each: by name, meaning, order of words, spelling, words contained and
 * sound, the surest first; nothing where two targets fit equally.
 */
export function valueProposer(targets: readonly ValueTarget[]): (text: string) => ValueProposal | undefined {
  const byName = lookupBy(targets, (folded) => [folded]);
  const byWords = lookupBy(targets, (folded) => [fingerprint(folded)]);
  const byMeaning = lookupBy(targets, meaningsOf);
  const bySound = lookupBy(targets, soundKeys);
  const nearOf = nearWords(new Set(byName.keys()));
  const containedIn = contained(targets);
  const among = (lookup: Lookup, keys: readonly (string | number)[]): ValueTarget | undefined =>
    onlyOne(keys.flatMap((key) => lookup.get(String(key)) ?? []));
  return (text) => {
    const folded = foldText(text);
    if (folded === '') {
      // A mark by itself, as %, has nothing to fold.
      const mark = targets.find(({ words }) => words.includes(text));
      return mark && named(mark, 0.99);
    }
    // Two list values may share an alias; the first is the one a cell is read as.
    const name = byName.get(folded)?.[0];
    if (name) return named(name, 0.99);
    const words = among(byWords, [fingerprint(folded)]);
    if (words) return ordered(words, 0.95);
    const meaning = among(byMeaning, meaningsOf(folded));
    if (meaning) return meant(meaning, 0.92);
    const spelt = among(byName, nearOf(folded));
    if (spelt) return near(spelt, folded.length > 4 ? 0.85 : 0.6);
    const part = containedIn(folded);
    if (part) return within(part, 0.7);
    const sound = among(bySound, soundKeys(folded));
    return sound && heard(sound, 0.6);
  };
}
