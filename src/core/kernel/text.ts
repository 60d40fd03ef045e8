const spaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const zeroWidth = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;
// eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;
const quotes: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201A': "'",
  '\u201B': "'",
  '\u2032': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u201E': '"',
  '\u2033': '"',
  '\u00AB': '"',
  '\u00BB': '"',
};

/** What there may be to do about a text; most cells hold nothing but printable ASCII and letters of Latin-1. */
const mark = { blank: 1, doubled: 2, quote: 4, letter: 8, line: 16, other: 32 } as const;

const marksOf = new Uint8Array(0x100).fill(mark.other, 0, 0x20).fill(mark.letter, 0x80);
marksOf[0x20] = mark.blank;
for (const code of [0x09, 0x0a, 0x0d]) marksOf[code] = mark.line;
for (const code of [0x7f, 0xa0, 0xad]) marksOf[code] = mark.other;
for (const code of [0xab, 0xbb]) marksOf[code] = mark.quote;

/** The marks of all letters of a text, with `doubled` where blanks follow one another: one look says what need not be done. */
function textMarks(text: string): number {
  let [seen, before] = [0, 0];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const now = code < 0x100 ? (marksOf[code] ?? 0) : mark.other;
    seen |= now | ((now & before & mark.blank) << 1);
    before = now;
  }
  return seen;
}

/** NBSP, narrow NBSP and the other blanks of Unicode as plain spaces. */
export const plainSpaces = (text: string): string => text.replace(spaces, ' ');

/** Without zero-width characters, soft hyphens and control characters, which nobody sees and every comparison does. */
export const withoutInvisible = (text: string): string => text.replace(zeroWidth, '').replace(controls, '');

export const plainQuotes = (text: string): string =>
  (textMarks(text) & (mark.quote | mark.other)) === 0
    ? text
    : text.replace(
        /[\u2018-\u201B\u201C-\u201E\u2032\u2033\u00AB\u00BB]/g,
        (quote) => quotes[quote] ?? quote,
      );

const cleaned = (text: string): string => withoutInvisible(plainSpaces(text.normalize('NFC'))).trim();

/** Unicode NFC, plain spaces, nothing invisible, no blanks at the ends: what a person sees in the cell. */
export const cleanText = (text: string): string =>
  (textMarks(text) & mark.other) === 0 ? text.trim() : cleaned(text);

const singleBlanks = (text: string): string => text.replace(/ {2,}/g, ' ');
const tidied = (text: string): string => singleBlanks(plainQuotes(cleaned(text)));
/** As `tidied` where nothing but blanks can be untidy. */
const trimmed = (text: string, marks: number): string =>
  (marks & mark.doubled) === 0 ? text.trim() : singleBlanks(text.trim());
const untidy = mark.quote | mark.other;

/** Clean text with straight quotes and single blanks: for names and codes where the variants mean the same. */
export function tidyText(text: string): string {
  const marks = textMarks(text);
  return (marks & untidy) === 0 ? trimmed(text, marks) : tidied(text);
}

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

const foldWords = (text: string, others: RegExp): string => text.toLowerCase().replace(others, ' ').trim();

/** A key for comparing words: no accents, no case, no punctuation, single blanks (`N° de compte` → `n de compte`). */
export const foldText = (text: string): string =>
  (textMarks(text) & ~(mark.blank | mark.doubled)) === 0
    ? foldWords(text, /[^a-z0-9]+/g)
    : foldWords(withoutAccents(tidyText(text)), /[^\p{L}\p{N}]+/gu);

/** As `tidyText` on one line: what a cell of a single line means, and differs from what is stored where V007 says so. */
export function oneLine(text: string): string {
  const marks = textMarks(text);
  return (marks & (untidy | mark.line)) === 0
    ? trimmed(text, marks)
    : tidied(text).replace(/\s*[\r\n]+\s*/g, ' ');
}

/** Whether a text is printable ASCII without a blank too many: nothing of it can be untidy or damaged. */
export const isTidyAscii = (text: string): boolean =>
  (textMarks(text) & ~mark.blank) === 0 && text.trim() === text;
