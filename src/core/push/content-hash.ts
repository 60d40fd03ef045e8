import type { Canonical } from '../entity/cell';

/** Looked up once, not for every character. */
const { imul } = Math;

const hexOfByte = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const byteAt = (value: number, shift: number): string => hexOfByte[(value >>> shift) & 0xff] ?? '';

const secondSeed = 0x9e3779b9;
const multiplier = 2654435761 | 0;
const lowMultiplier = 1597334677;
const quote = 0x22;
const backslash = 0x5c;
const firstPrintable = 0x20;

/** Whether JSON writes the text as it is, between quotes; half a symbol it does not. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < firstPrintable || unit === quote || unit === backslash || (unit & 0xf800) === 0xd800)
      return false;
  }
  return true;
}

/** Two multiplicative hashes over a text given piece by piece, each of two 32-bit halves, as 64 bits would be too slow without bigint. */
class Hash106 {
  // Halves stay within 32 bits with a sign: the engine keeps others as objects.
  private high = 0;
  private low = 0;
  private high2 = 0;
  private low2 = 0;

  begin(): void {
    this.high = 0xdeadbeef | 0;
    this.low = 0x41c6ce57;
    this.high2 = 0xdeadbeef ^ secondSeed;
    this.low2 = 0x41c6ce57 ^ secondSeed;
  }

  add(text: string): void {
    let { high, low, high2, low2 } = this;
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      high = imul(high ^ unit, multiplier);
      low = imul(low ^ unit, lowMultiplier);
      high2 = imul(high2 ^ unit, multiplier);
      low2 = imul(low2 ^ unit, lowMultiplier);
    }
    this.high = high;
    this.low = low;
    this.high2 = high2;
    this.low2 = low2;
  }

  /** The text as JSON writes it, which is made only where something in it is written otherwise. */
  addJson(text: string): void {
    if (isPlain(text)) {
      this.add('"');
      this.add(text);
      this.add('"');
    } else this.add(JSON.stringify(text));
  }

  end(): string {
    return joined(this.high, this.low) + joined(this.high2, this.low2);
  }
}

/** 53 bits of two halves, in 14 digits. */
function joined(high: number, low: number): string {
  const first = imul(high ^ (high >>> 16), 2246822507) ^ imul(low ^ (low >>> 13), 3266489909);
  const second = imul(low ^ (low >>> 16), 2246822507) ^ imul(first ^ (first >>> 13), 3266489909);
  const top = byteAt(2097151 & second, 16) + byteAt(second, 8) + byteAt(second, 0);
  return top + byteAt(first, 24) + byteAt(first, 16) + byteAt(first, 8) + byteAt(first, 0);
}

/**
 * Fingerprints of rows with these columns, 106 bits each: field names and canonical values, blanks left out, whatever
 * the order of the columns. Tells changed from unchanged; not a protection against forgery.
 */
export function contentHasher(columns: readonly string[]): (values: readonly Canonical[]) => string {
  const inOrder = columns
    .map((name, index) => ({ name, index, opening: `[${JSON.stringify(name)},` }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const hash = new Hash106();
  return (values) => {
    hash.begin();
    hash.add('[');
    let isFirst = true;
    for (const { index, opening } of inOrder) {
      const value = values[index] ?? null;
      if (value === null) continue;
      if (!isFirst) hash.add(',');
      isFirst = false;
      hash.add(opening);
      if (typeof value === 'string') hash.addJson(value);
      else hash.add(JSON.stringify(value));
      hash.add(']');
    }
    hash.add(']');
    return hash.end();
  };
}

/** The fingerprint of one row. */
export const contentHash = (columns: readonly string[], values: readonly Canonical[]): string =>
  contentHasher(columns)(values);
