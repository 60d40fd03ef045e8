import type { Canonical } from '../entity/cell';

/** Looked up once, not for every character. */
const { imul } = Math;

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/** Two multiplicative hashes over the text, each of two 32-bit halves, as 64 bits would be too slow without bigint. */
function hash106(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  let [high2, low2] = [0xdeadbeef ^ secondSeed, 0x41c6ce57 ^ secondSeed];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = imul(high ^ unit, 2654435761);
    low = imul(low ^ unit, 1597334677);
    high2 = imul(high2 ^ unit, 2654435761);
    low2 = imul(low2 ^ unit, 1597334677);
  }
  return joined(high, low) + joined(high2, low2);
}

const secondSeed = 0x9e3779b9;

/** 53 bits of two halves, in 14 digits. */
function joined(high: number, low: number): string {
  const first = imul(high ^ (high >>> 16), 2246822507) ^ imul(low ^ (low >>> 13), 3266489909);
  const second = imul(low ^ (low >>> 16), 2246822507) ^ imul(first ^ (first >>> 13), 3266489909);
  return hex(2097151 & second, 6) + hex(first >>> 0, 8);
}

/**
 * Fingerprints of rows with these columns, 106 bits each: field names and canonical values, blanks left out, whatever
 * the order of the columns. Tells changed from unchanged; not a protection against forgery.
 */
export function contentHasher(columns: readonly string[]): (values: readonly Canonical[]) => string {
  const inOrder = columns
    .map((name, index) => ({ name, index, opening: `[${JSON.stringify(name)},` }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return (values) => {
    let text = '';
    for (const { index, opening } of inOrder) {
      const value = values[index] ?? null;
      if (value !== null) text += `${text === '' ? '' : ','}${opening}${JSON.stringify(value)}]`;
    }
    return hash106(`[${text}]`);
  };
}

/** The fingerprint of one row. */
export const contentHash = (columns: readonly string[], values: readonly Canonical[]): string =>
  contentHasher(columns)(values);
