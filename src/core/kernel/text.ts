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

/** Printable ASCII without blanks at its ends, as most cells are: there is nothing to normalise, which is most of a check's time. */
const isPlain = (text: string): boolean => /^[!-~](?:[ -~]*[!-~])?$/.test(text);

/** NBSP, narrow NBSP and the other blanks of Unicode as plain spaces. */
export const plainSpaces = (text: string): string => text.replace(spaces, ' ');

/** Without zero-width characters, soft hyphens and control characters, which nobody sees and every comparison does. */
export const withoutInvisible = (text: string): string => text.replace(zeroWidth, '').replace(controls, '');

export const plainQuotes = (text: string): string =>
  isPlain(text)
    ? text
    : text.replace(
        /[\u2018-\u201B\u201C-\u201E\u2032\u2033\u00AB\u00BB]/g,
        (quote) => quotes[quote] ?? quote,
      );

/** Unicode NFC, plain spaces, nothing invisible, no blanks at the ends: what a person sees in the cell. */
export const cleanText = (text: string): string =>
  isPlain(text) ? text : withoutInvisible(plainSpaces(text.normalize('NFC'))).trim();

/** Clean text with straight quotes and single blanks: for names and codes where the variants mean the same. */
export const tidyText = (text: string): string => plainQuotes(cleanText(text)).replace(/ {2,}/g, ' ');

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

const foldWords = (text: string, others: RegExp): string => text.toLowerCase().replace(others, ' ').trim();

/** A key for comparing words: no accents, no case, no punctuation, single blanks (`N° de compte` → `n de compte`). */
export const foldText = (text: string): string =>
  isPlain(text)
    ? foldWords(text, /[^a-z0-9]+/g)
    : foldWords(withoutAccents(tidyText(text)), /[^\p{L}\p{N}]+/gu);

/** As `tidyText` on one line: what a cell of a single line means, and differs from what is stored where V007 says so. */
export const oneLine = (text: string): string => tidyText(text).replace(/\s*[\r\n]+\s*/g, ' ');
