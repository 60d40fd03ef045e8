const lineFeed = 10;

/** A line that is not UTF-8, as it was read. */
export interface ChangedLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

export interface MixedText {
  readonly text: string;
  readonly changed: readonly ChangedLine[];
}

/** Bytes of the UTF-8 character that begins here; 0 where none does. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  for (let next = 1; next < length; next += 1) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function strict(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** A line whose characters are UTF-8 where they can be, else a byte each. */
function decodeLine(bytes: Uint8Array, singleByte: (letters: string) => string): string {
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    const character = length > 0 ? strict(bytes.subarray(at, at + length)) : undefined;
    text += character ?? singleByte(String.fromCharCode(bytes[at] ?? 0));
    at += character === undefined ? 1 : length;
  }
  return text;
}

const hasLetters = (bytes: Uint8Array): boolean => bytes.some((byte) => byte > 0x7f);

/**
 * Decodes line by line a file of which some lines are UTF-8 with other letters than ASCII and some are not; undefined
 * where no line speaks for UTF-8. `singleByte` makes a Latin-1 letter what the single bytes of the file mean.
 */
export function decodeMixed(
  bytes: Uint8Array,
  singleByte: (letters: string) => string,
): MixedText | undefined {
  const parts: string[] = [];
  const changed: ChangedLine[] = [];
  let speaksUtf8 = false;
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(lineFeed, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    const own = bytes.subarray(start, end);
    const text = strict(own);
    if (text === undefined) changed.push({ line, text: decodeLine(own, singleByte).trim() });
    else speaksUtf8 ||= hasLetters(own);
    parts.push(text ?? decodeLine(own, singleByte));
    start = end;
  }
  if (!speaksUtf8) return undefined;
  return { text: parts.join(''), changed };
}
