import { CodedError } from '../core/kernel/coded-error';
import type { NoteCollector } from '../core/mapping/source-notes';
import { MixedDecoder, strictUtf8 } from './decode-mixed';
import { speaksUtf8 } from './utf8-lines';

export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

const byteOrderMarks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const markOf = (bytes: Uint8Array) =>
  byteOrderMarks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));

const markLength = (bytes: Uint8Array): number => markOf(bytes)?.[1].length ?? 0;

/** UTF-16 without a mark: every other byte of Latin text is 0. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = sample.length * 0.2;
  if (odd > many && even < odd / 10) return 'utf-16le';
  if (even > many && odd < even / 10) return 'utf-16be';
  return undefined;
}

function decoderFor(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch (cause) {
    throw new CodedError(
      'ENCODING_UNKNOWN',
      'notDone',
      `${encoding} is not an encoding we know. Try utf-8, utf-16le, windows-1252 or macintosh.`,
      { encoding },
      { cause },
    );
  }
}

/** What Windows-1252 has at 0x80 to 0x9F; the five positions it leaves open stay as they are. */
const windowsHigh = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Some versions of Node decode Windows-1252 as Latin-1, which loses `’`, `œ` and `€`. */
const withWindowsHigh = (text: string): string =>
  text.replace(/[\u0080-\u009F]/g, (letter) => windowsHigh[letter.charCodeAt(0) - 0x80] ?? letter);

const windows = new TextDecoder('windows-1252');
const windowsText = (bytes: Uint8Array): string => withWindowsHigh(windows.decode(bytes));

const notText = (file: string): CodedError =>
  new CodedError(
    'FILE_NOT_TEXT',
    'notDone',
    `${file} is not a text file. Export the data as CSV or .xlsx and choose that file.`,
    { file },
  );

/** Makes text of bytes that come in pieces, of what is whole by then; the last piece may be empty. */
export interface PieceDecoder {
  /** By what was seen of the file before any was decoded. */
  readonly encoding: string;
  readonly decode: (bytes: Uint8Array, isLast: boolean) => string;
}

/** What decoders put where bytes stand for no letter. */
const damage = '\uFFFD';

function count(text: string, letter: string): number {
  let found = 0;
  for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) found += 1;
  return found;
}

const noteDamage = (text: string, firstLine: number, notes: NoteCollector): void =>
  text.split('\n').forEach((line, index) => {
    const damaged = count(line, damage);
    if (damaged > 0) notes.add('damagedText', firstLine + index, damaged);
  });

/** Decodes by one encoding, and notes where bytes stand for no letter of it. */
function plainDecoder(encoding: string, notes: NoteCollector): PieceDecoder {
  const decoder = decoderFor(encoding);
  let line = 1;
  return {
    encoding,
    decode(bytes, isLast) {
      const decoded = decoder.decode(bytes, { stream: !isLast });
      const text = decoder.encoding === 'windows-1252' ? withWindowsHigh(decoded) : decoded;
      if (text.includes(damage)) noteDamage(text, line, notes);
      line += count(text, '\n');
      return text;
    },
  };
}

const hasLetters = (bytes: Uint8Array): boolean => bytes.some((byte) => byte > 0x7f);

/** Decodes line by line, from behind a mark. */
function mixedDecoder(begin: Uint8Array, notes: NoteCollector): PieceDecoder {
  let mark = markLength(begin);
  const isUtf8 = mark > 0 || speaksUtf8(begin);
  const decoder = new MixedDecoder(windowsText, isUtf8, {
    onChanged: ({ line, text }, count) => notes.add('mixedEncoding', line, { count, example: text }),
    onOther: () => notes.add('encodingGuessed', 1),
  });
  return {
    encoding: isUtf8 || !hasLetters(begin) ? 'utf-8' : 'windows-1252',
    decode(bytes, isLast) {
      const text = decoder.decode(bytes.subarray(mark), isLast);
      mark = 0;
      return text;
    },
  };
}

/** By which encoding a file that begins so must be read; undefined where its lines say so themselves. */
function knownEncoding(begin: Uint8Array, wanted: string | undefined): string | undefined {
  const marked = markOf(begin)?.[0];
  return wanted ?? (marked === 'utf-8' ? undefined : (marked ?? unmarkedUtf16(begin)));
}

/**
 * What decodes a file that begins so, with whole lines: by its byte order mark, else as UTF-16 where the zeros say so, else line
 * by line as UTF-8 or as Windows-1252, which old systems here write. Throws FILE_NOT_TEXT for binary files, ENCODING_UNKNOWN for
 * `wanted`.
 */
export function decoderOf(
  begin: Uint8Array,
  file: string,
  notes: NoteCollector,
  wanted?: string,
): PieceDecoder {
  const known = knownEncoding(begin, wanted);
  if (known !== undefined) return plainDecoder(known, notes);
  if (markLength(begin) === 0 && begin.includes(0)) throw notText(file);
  return mixedDecoder(begin, notes);
}

/** Text of a file that is UTF-8 throughout. */
function wholeUtf8(bytes: Uint8Array): string | undefined {
  const mark = markLength(bytes);
  return mark === 0 && bytes.includes(0) ? undefined : strictUtf8(bytes.subarray(mark));
}

/** Text of a whole file; throws as `decoderOf` does. */
export function decodeText(
  bytes: Uint8Array,
  file: string,
  notes: NoteCollector,
  wanted?: string,
): DecodedText {
  const utf8 = knownEncoding(bytes, wanted) === undefined ? wholeUtf8(bytes) : undefined;
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' };
  const decoder = decoderOf(bytes, file, notes, wanted);
  return { text: decoder.decode(bytes, true), encoding: decoder.encoding };
}
