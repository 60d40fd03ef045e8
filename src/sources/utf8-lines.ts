const lineFeed = 10;

/** What a second byte may be, where that is less than after other first bytes. */
const secondBytes: Readonly<Record<number, readonly [number, number]>> = {
  0xe0: [0xa0, 0xbf],
  0xed: [0x80, 0x9f],
  0xf0: [0x90, 0xbf],
  0xf4: [0x80, 0x8f],
};

/** Bytes of the UTF-8 character that begins here; 0 where none does. */
export function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  const [least, most] = secondBytes[first] ?? [0x80, 0xbf];
  for (let next = 1; next < length; next += 1) {
    const byte = bytes[at + next] ?? 0;
    if (next === 1 ? byte < least || byte > most : (byte & 0xc0) !== 0x80) return 0;
  }
  return length;
}

/** A line by its bytes: nothing but ASCII, UTF-8 with other letters, or something else. */
export type LineKind = 'ascii' | 'utf8' | 'other';

export interface ByteLine {
  readonly kind: LineKind;
  /** Index of its first byte, and of the one behind its line feed. */
  readonly start: number;
  readonly end: number;
}

function kindOf(bytes: Uint8Array, start: number, end: number): LineKind {
  let kind: LineKind = 'ascii';
  for (let at = start; at < end;) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return 'other';
    if (length > 1) kind = 'utf8';
    at += length;
  }
  return kind;
}

/** The lines of these bytes, the last one perhaps without a line feed. */
export function* linesOf(bytes: Uint8Array): Generator<ByteLine> {
  for (let start = 0; start < bytes.length;) {
    const feed = bytes.indexOf(lineFeed, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    yield { kind: kindOf(bytes, start, end), start, end };
    start = end;
  }
}

/** Whether a line of these has other letters than ASCII and they are UTF-8. */
export function speaksUtf8(bytes: Uint8Array): boolean {
  for (const { kind } of linesOf(bytes)) if (kind === 'utf8') return true;
  return false;
}

export function countLineFeeds(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) count += 1;
  return count;
}
