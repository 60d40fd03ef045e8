import { distance } from 'fastest-levenshtein';

/** Shorter words are other words when one letter is another. */
const shortestMisspelt = 4;
/** Longer words may be wrong in two places. */
const longWord = 8;

const hasDigit = /\d/;

/** Two neighbouring letters changed places, and nothing else did. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/**
 * How alike two different folded words are, 0 to 1: misspelt, swapped, an initial or the beginning of the other. Words
 * with digits in them are the same or are not.
 */
export function wordLikeness(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (hasDigit.test(short) || hasDigit.test(long)) return 0;
  if (short.length === 1) return long.startsWith(short) ? 0.8 : 0;
  if (short.length < shortestMisspelt || long.length - short.length > 2)
    return short.length >= 3 && short.length <= shortestMisspelt && long.startsWith(short) ? 0.8 : 0;
  const allowed = long.length >= longWord ? 2 : 1;
  const apart = isSwap(a, b) ? 1 : distance(a, b);
  return apart <= allowed ? 1 - apart / long.length : 0;
}
