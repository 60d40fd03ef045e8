import { distance } from 'fastest-levenshtein';
import { wordLikeness } from './word-likeness';

/** A name as it is compared; `weights` says how telling each of its words is, 0 to 1, the rare ones more. */
export interface ComparedName {
  readonly words: readonly string[];
  readonly weights: readonly number[];
  /** The words sorted: two names of the same words are the same name. */
  readonly key: string;
  /** The words as they stand, without blanks. */
  readonly run: string;
}

/** Names written together or apart (`Save-a-lot`, `Savealot`) are compared as one word when they are nearly this alike. */
const runAlike = 0.85;

function runLikeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest < 6 || Math.abs(a.length - b.length) > longest * (1 - runAlike) || /\d/.test(a + b)) return 0;
  const alike = 1 - distance(a, b) / longest;
  return alike >= runAlike ? alike : 0;
}

/** The most alike word of `b` that is still free; an equal one ends the search. */
function bestWord(word: string, b: ComparedName, taken: Uint8Array): { at: number; alike: number } {
  let best = { at: -1, alike: 0 };
  for (const [at, other] of b.words.entries()) {
    if (taken[at]) continue;
    const alike = word === other ? 1 : wordLikeness(word, other);
    if (alike > best.alike) best = { at, alike };
    if (alike === 1) break;
  }
  return best;
}

/** Share of the words of both that have a partner in the other, weighed by how telling they are. */
function sharedWords(a: ComparedName, b: ComparedName): number {
  const taken = new Uint8Array(b.words.length);
  let [shared, all] = [0, 0];
  for (const weight of b.weights) all += weight;
  for (const [at, word] of a.words.entries()) {
    const weight = a.weights[at] ?? 0;
    all += weight;
    const best = bestWord(word, b, taken);
    if (best.at < 0) continue;
    taken[best.at] = 1;
    shared += (weight + (b.weights[best.at] ?? 0)) * best.alike;
  }
  return all === 0 ? 0 : shared / all;
}

/** How alike two names are whatever the order of their words, 0 to 1; the same from either side. */
export function nameLikeness(a: ComparedName, b: ComparedName): number {
  if (a.key === b.key) return 1;
  const [first, second] = a.key < b.key ? [a, b] : [b, a];
  return Math.max(sharedWords(first, second), runLikeness(first.run, second.run));
}

/** How much a name says by itself, 0 to 1: `Jean Tremblay` says less than `Boulangerie Sainte-Catherine`. */
export const tellingOf = ({ weights }: ComparedName): number =>
  Math.min(
    1,
    weights.reduce((sum, weight) => sum + weight, 0),
  );
