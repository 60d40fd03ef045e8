/** What Windows-1252 shows for the bytes 0x80–0x9F; the five it leaves open are themselves. */
const windowsHigh = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const following = `[\u0080-\u00BF${windowsHigh}]`;

/** UTF-8 read as Windows-1252 leaves these behind (V008 of domain.md 6.1). */
const damage = new RegExp(`\uFFFD|Ã${following}|Â[\u00A0-\u00BF]|â€`);

/** Letters that are the bytes of one character in UTF-8: one that says how many follow, and those. */
const sequence = new RegExp(`[Â-ß]${following}|[à-ï]${following}{2}|[ð-ô]${following}{3}`, 'g');

export const looksMisencoded = (text: string): boolean => damage.test(text);

function byteOf(letter: number): number {
  if (letter < 0x100) return letter;
  return 0x80 + windowsHigh.indexOf(String.fromCharCode(letter));
}

/** The fewest a sequence of so many bytes may spell: what fits into fewer bytes is not spelt with more. */
const fewest = [0, 0, 0x80, 0x800, 0x1_0000];
const [firstSurrogate, lastSurrogate, lastCharacter] = [0xd800, 0xdfff, 0x10_ffff];

/** The letters as the character their bytes spell; as they are where they spell none. */
function decoded(letters: string): string {
  const { length } = letters;
  let spelt = byteOf(letters.charCodeAt(0)) & (0x7f >> length);
  for (let at = 1; at < length; at += 1) spelt = (spelt << 6) | (byteOf(letters.charCodeAt(at)) & 0x3f);
  const isNone = spelt < (fewest[length] ?? 0) || spelt > lastCharacter;
  return isNone || (spelt >= firstSurrogate && spelt <= lastSurrogate)
    ? letters
    : String.fromCodePoint(spelt);
}

/** The text as it was before UTF-8 was read as Windows-1252; undefined where the damage cannot be undone. */
export function restoredAccents(text: string): string | undefined {
  const restored = text.replace(sequence, decoded);
  return looksMisencoded(restored) ? undefined : restored;
}
