/** What the fonts every reader of PDFs has can show beside Latin-1: the characters of Windows-1252. */
const beyondLatin1 = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';

/** Letters without a decomposition, and marks of other scripts, by what stands for them. */
const instead: Readonly<Record<string, string>> = {
  Ł: 'L',
  ł: 'l',
  Đ: 'D',
  đ: 'd',
  ı: 'i',
  '−': '-',
  '\u202F': '\u00A0',
  '→': '->',
};

const isShown = (character: string): boolean =>
  character <= '\u007E' ||
  (character >= '\u00A0' && character <= '\u00FF') ||
  beyondLatin1.includes(character);

/** A text in characters that need no font of their own; a letter of elsewhere loses its accent, what has none becomes `?`. */
export const winAnsi = (text: string): string =>
  Array.from(text.normalize('NFC'), (character) => {
    if (isShown(character)) return character;
    const known = instead[character];
    if (known !== undefined) return known;
    const plain = Array.from(character.normalize('NFD').replace(/\p{M}/gu, ''));
    return plain.every(isShown) && plain.length > 0 ? plain.join('') : '?';
  }).join('');
