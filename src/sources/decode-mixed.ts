import { countLineFeeds, linesOf, sequenceLength, type ByteLine } from './utf8-lines';

const [lineFeed, carriageReturn] = [10, 13];
/** A line longer than this is cut between two characters. */
const longestLine = 1 << 20;

/** A line that is not UTF-8, as it was read. */
export interface ChangedLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Text of bytes that are UTF-8; undefined where they are not. */
export function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

type SingleBytes = (bytes: Uint8Array) => string;

/** A line whose characters are UTF-8 where they can be, else a byte each. */
function decodeLine(bytes: Uint8Array, singleBytes: SingleBytes): string {
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    const own = bytes.subarray(at, at + Math.max(1, length));
    text += length === 0 ? singleBytes(own) : utf8.decode(own);
    at += own.length;
  }
  return text;
}

/** Where the last whole line of bytes ends, of one too long the last whole character; 0 where more must come first. */
function wholeEnd(bytes: Uint8Array): number {
  const end = bytes.lastIndexOf(lineFeed) + 1 || bytes.lastIndexOf(carriageReturn) + 1;
  if (end > 0 || bytes.length < longestLine) return end;
  let cut = bytes.length - 1;
  while (cut > bytes.length - 4 && ((bytes[cut] ?? 0) & 0xc0) === 0x80) cut -= 1;
  return cut;
}

/** Lines kept until it is known whether others are UTF-8; of more than these only the number. */
const keptLines = 100;

export interface MixedListener {
  /** Hears of lines that are not UTF-8 among others that are, of each but the last of very many. */
  readonly onChanged: (line: ChangedLine, count: number) => void;
  /** Hears once that a line is not UTF-8 while none before it was. */
  readonly onOther: () => void;
}

/**
 * Decodes bytes that come in pieces line by line: those that are UTF-8 as such, of the others each byte that is none. Until a
 * line was UTF-8 with other letters than ASCII, others are read as single bytes altogether.
 */
export class MixedDecoder {
  #rest = new Uint8Array();
  #line = 1;
  /** Lines that are not UTF-8 while none was. */
  readonly #others: ChangedLine[] = [];
  #otherCount = 0;

  constructor(
    private readonly singleBytes: SingleBytes,
    private isUtf8: boolean,
    private readonly listener: MixedListener,
  ) {}

  /** The text of what is whole by now; all of it with the last piece. */
  decode(piece: Uint8Array, isLast: boolean): string {
    const bytes = new Uint8Array(this.#rest.length + piece.length);
    bytes.set(this.#rest);
    bytes.set(piece, this.#rest.length);
    const end = isLast ? bytes.length : wholeEnd(bytes);
    this.#rest = bytes.slice(end);
    return this.#decodeLines(bytes.subarray(0, end));
  }

  #decodeLines(bytes: Uint8Array): string {
    const whole = strictUtf8(bytes);
    if (whole !== undefined) {
      if (whole.length !== bytes.length) this.#hearUtf8();
      this.#line += countLineFeeds(bytes);
      return whole;
    }
    let text = '';
    let from = 0;
    for (const line of linesOf(bytes)) {
      if (line.kind === 'other') {
        text += utf8.decode(bytes.subarray(from, line.start)) + this.#otherLine(bytes, line);
        from = line.end;
      } else if (line.kind === 'utf8') this.#hearUtf8();
      if (bytes[line.end - 1] === lineFeed) this.#line += 1;
    }
    return text + utf8.decode(bytes.subarray(from));
  }

  #otherLine(bytes: Uint8Array, { start, end }: ByteLine): string {
    const own = bytes.subarray(start, end);
    if (this.isUtf8) {
      const text = decodeLine(own, this.singleBytes);
      this.listener.onChanged({ line: this.#line, text: text.trim() }, 1);
      return text;
    }
    const text = this.singleBytes(own);
    if (this.#otherCount === 0) this.listener.onOther();
    if (this.#others.length < keptLines) this.#others.push({ line: this.#line, text: text.trim() });
    this.#otherCount += 1;
    return text;
  }

  /** A line is UTF-8: those before that are not are told now. */
  #hearUtf8(): void {
    if (this.isUtf8) return;
    this.isUtf8 = true;
    const rest = this.#otherCount - this.#others.length;
    this.#others.forEach((line, index) =>
      this.listener.onChanged(line, index === this.#others.length - 1 ? 1 + rest : 1),
    );
    this.#others.length = 0;
  }
}
