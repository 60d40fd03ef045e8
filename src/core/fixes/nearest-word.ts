import { distance } from 'fastest-levenshtein';

/** How many letters may differ: one slip in a short word, more in a long one; none in words of two letters. */
export const slipsIn = (text: string): number =>
  text.length < 3 ? 0 : text.length < 6 ? 1 : text.length < 12 ? 2 : 3;

/** Swapped neighbours count as one slip, which plain edit distance counts as two. */
export function slipsBetween(a: string, b: string): number {
  const far = distance(a, b);
  return far === 2 && a.length === b.length && isSwap(a, b) ? 1 : far;
}

function isSwap(a: string, b: string): boolean {
  const first = [...a].findIndex((letter, place) => letter !== b[place]);
  return (
    first >= 0 &&
    a[first] === b[first + 1] &&
    a[first + 1] === b[first] &&
    a.slice(first + 2) === b.slice(first + 2)
  );
}

/** The words nearest to a text, at most so many slips away; all that are equally near. */
export function nearestWords(text: string, words: Iterable<string>, most = slipsIn(text)): readonly string[] {
  let least = most;
  let near: string[] = [];
  for (const word of words) {
    if (Math.abs(word.length - text.length) > least) continue;
    const far = slipsBetween(text, word);
    if (far > least) continue;
    if (far < least) near = [];
    least = far;
    near.push(word);
  }
  return near;
}
