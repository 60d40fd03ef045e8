/** What Windows-1252 shows for the bytes 0x80–0x9F; the five it leaves open are themselves. */
const windowsHigh = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const following = `[\u0080-\u00BF${windowsHigh}]`;

/** UTF-8 read as Windows-1252 leaves these behind (V008 of domain.md 6.1). */
const damage = new RegExp(`\uFFFD|Ã${following}|Â[\u00A0-\u00BF]|â€`);

/** Letters that are the bytes of one character in UTF-8: one that says how many follow, and those. */
const sequence = new RegExp(`[Â-ß]${following}|[à-ï]${following}{2}|[ð-ô]${following}{3}`, 'g');

export const looksMisencoded = (text: string): boolean => damage.test(text);

function byteOf(letter: string): string {
  const high = windowsHigh.indexOf(letter);
  const byte = high < 0 ? letter.charCodeAt(0) : 0x80 + high;
  return `%${byte.toString(16)}`;
}

/** The letters as the character their bytes spell; as they are where they spell none. */
function decoded(letters: string): string {
  try {
    return decodeURIComponent([...letters].map(byteOf).join(''));
  } catch {
    return letters;
  }
}

/** The text as it was before UTF-8 was read as Windows-1252; undefined where the damage cannot be undone. */
export function restoredAccents(text: string): string | undefined {
  const restored = text.replace(sequence, decoded);
  return looksMisencoded(restored) ? undefined : restored;
}
