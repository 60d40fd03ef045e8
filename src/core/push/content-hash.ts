import type { Canonical } from '../entity/cell';

/** Looked up once, not for every character. */
const { imul } = Math;

const hexOfByte = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const byteAt = (value: number, shift: number): string => hexOfByte[(value >>> shift) & 0xff] ?? '';

const secondSeed = 0x9e3779b9;
const multiplier = 2654435761 | 0;
const lowMultiplier = 1597334677;

/**
 * Two multiplicative hashes over a text, each of two 32-bit halves, as 64 bits would be too slow without bigint; halves
 * stay within 32 bits with a sign, because the engine keeps others as objects.
 */
class Hash106 {
  private high = 0;
  private low = 0;
  private high2 = 0;
  private low2 = 0;

  /** Begins anew where another has come to; from nothing without one. */
  begin(from?: Hash106): void {
    this.high = from ? from.high : 0xdeadbeef | 0;
    this.low = from ? from.low : 0x41c6ce57;
    this.high2 = from ? from.high2 : 0xdeadbeef ^ secondSeed;
    this.low2 = from ? from.low2 : 0x41c6ce57 ^ secondSeed;
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

  /** Takes in all that another says as if it were one letter. */
  addHash({ high, low, high2, low2 }: Hash106): void {
    this.high = imul(this.high ^ mixed(high), multiplier);
    this.low = imul(this.low ^ mixed(low), lowMultiplier);
    this.high2 = imul(this.high2 ^ mixed(high2), multiplier);
    this.low2 = imul(this.low2 ^ mixed(low2), lowMultiplier);
  }

  end(): string {
    return joined(this.high, this.low) + joined(this.high2, this.low2);
  }
}

/** High bits reach the low ones, which multiplying alone never does. */
const mixed = (half: number): number => half ^ (half >>> 15);

/** 53 bits of two halves, in 14 digits. */
function joined(high: number, low: number): string {
  const first = imul(high ^ (high >>> 16), 2246822507) ^ imul(low ^ (low >>> 13), 3266489909);
  const second = imul(low ^ (low >>> 16), 2246822507) ^ imul(first ^ (first >>> 13), 3266489909);
  const top = byteAt(2097151 & second, 16) + byteAt(second, 8) + byteAt(second, 0);
  return top + byteAt(first, 24) + byteAt(first, 16) + byteAt(first, 8) + byteAt(first, 0);
}

/** A field's values begin where its name and their type have come to, so that these are gone through once. */
function beginningOf(name: string, type: 'string' | 'number' | 'boolean'): Hash106 {
  const hash = new Hash106();
  hash.begin();
  hash.add(`${name}\n${type}\n`);
  return hash;
}

/**
 * Fingerprints of rows with these columns, 106 bits each: field names and canonical values, blanks left out, whatever
 * the order of the columns. Tells changed from unchanged; not a protection against forgery.
 */
export function contentHasher(columns: readonly string[]): (values: readonly Canonical[]) => string {
  const inOrder = columns
    .map((name, index) => ({
      name,
      index,
      text: beginningOf(name, 'string'),
      number: beginningOf(name, 'number'),
      logical: beginningOf(name, 'boolean'),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const [row, cell] = [new Hash106(), new Hash106()];
  return (values) => {
    row.begin();
    for (const { index, text, number, logical } of inOrder) {
      const value = values[index] ?? null;
      if (value === null) continue;
      cell.begin(typeof value === 'string' ? text : typeof value === 'number' ? number : logical);
      cell.add(typeof value === 'string' ? value : String(value));
      row.addHash(cell);
    }
    return row.end();
  };
}

/** The fingerprint of one row. */
export const contentHash = (columns: readonly string[], values: readonly Canonical[]): string =>
  contentHasher(columns)(values);
