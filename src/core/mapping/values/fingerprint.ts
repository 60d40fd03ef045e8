/** The words of a text sorted and once each: what differs only in order, case, accents or punctuation has the same. */
export const fingerprint = (folded: string): string => [...new Set(folded.split(' '))].sort().join(' ');

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
