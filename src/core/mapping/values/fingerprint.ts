const smallWords: ReadonlySet<string> = new Set('de du des la le les d l et of the and'.split(' '));

/** The words of a text sorted and once each, articles aside: what differs in order, case or punctuation has the same. */
export function fingerprint(folded: string): string {
  const words = [...new Set(folded.split(' '))].sort();
  const telling = words.filter((word) => !smallWords.has(word));
  return (telling.length > 0 ? telling : words).join(' ');
}

/** The pairs of neighbouring letters, sorted and once each, blanks aside (OpenRefine's n-gram fingerprint). */
export function gramFingerprint(folded: string): string {
  const letters = folded.replaceAll(' ', '');
  if (letters.length < 2) return letters;
  const grams = new Set<string>();
  for (let at = 0; at + 1 < letters.length; at += 1) grams.add(letters.slice(at, at + 2));
  return [...grams].sort().join('');
}

/** The digits of a text: values whose numbers differ are different values, however alike their letters are. */
export const digitsOf = (folded: string): string =>
  /\d/.test(folded) ? folded.replace(/\D+/g, ' ').trim() : '';
