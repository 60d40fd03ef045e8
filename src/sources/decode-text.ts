import { CodedError } from '../core/kernel/coded-error';
import type { NoteCollector } from '../core/mapping/source-notes';
import { decodeMixed } from './decode-mixed';

export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

const byteOrderMarks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const markedEncoding = (bytes: Uint8Array): string | undefined =>
  byteOrderMarks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];

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

function decoderFor(encoding: string, fatal: boolean): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal });
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
export const withWindowsHigh = (text: string): string =>
  text.replace(/[\u0080-\u009F]/g, (letter) => windowsHigh[letter.charCodeAt(0) - 0x80] ?? letter);

function decodeNoting(bytes: Uint8Array, encoding: string, notes: NoteCollector): DecodedText {
  const decoder = decoderFor(encoding, false);
  const decoded = decoder.decode(bytes);
  const text = decoder.encoding === 'windows-1252' ? withWindowsHigh(decoded) : decoded;
  const damaged = text.split('\uFFFD').length - 1;
  if (damaged > 0)
    notes.add('damagedText', text.slice(0, text.indexOf('\uFFFD')).split('\n').length, damaged);
  return { text, encoding };
}

function strictUtf8(bytes: Uint8Array): DecodedText | undefined {
  try {
    return { text: decoderFor('utf-8', true).decode(bytes), encoding: 'utf-8' };
  } catch {
    return undefined;
  }
}

/** A file that two systems wrote into: lines of UTF-8 with letters, and others that are Windows-1252. */
function mixedUtf8(bytes: Uint8Array, notes: NoteCollector): DecodedText | undefined {
  const mark = markedEncoding(bytes) === 'utf-8' ? 3 : 0;
  const mixed = decodeMixed(bytes.subarray(mark), withWindowsHigh);
  if (!mixed) return undefined;
  for (const { line, text } of mixed.changed) notes.add('mixedEncoding', line, { example: text });
  return { text: mixed.text, encoding: 'utf-8' };
}

const notText = (file: string): CodedError =>
  new CodedError(
    'FILE_NOT_TEXT',
    'notDone',
    `${file} is not a text file. Export the data as CSV or .xlsx and choose that file.`,
    { file },
  );

/**
 * Text of a file: by its byte order mark, else as UTF-16 where the zeros say so, else as strict UTF-8, else line by line
 * where some lines are UTF-8, else as Windows-1252, which old systems here write. Throws FILE_NOT_TEXT for binary files, ENCODING_UNKNOWN for `wanted`.
 */
export function decodeText(
  bytes: Uint8Array,
  file: string,
  notes: NoteCollector,
  wanted?: string,
): DecodedText {
  const marked = markedEncoding(bytes);
  if (wanted === undefined && marked === 'utf-8') {
    return strictUtf8(bytes) ?? mixedUtf8(bytes, notes) ?? decodeNoting(bytes, marked, notes);
  }
  const known = wanted ?? marked ?? unmarkedUtf16(bytes);
  if (known !== undefined) return decodeNoting(bytes, known, notes);
  if (bytes.includes(0)) throw notText(file);
  const utf8 = strictUtf8(bytes) ?? mixedUtf8(bytes, notes);
  if (utf8) return utf8;
  notes.add('encodingGuessed', 1);
  return decodeNoting(bytes, 'windows-1252', notes);
}
