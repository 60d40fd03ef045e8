import type { Canonical } from '../entity/cell';

/** Two 32-bit multiplicative hashes over the text, as 64 bits each would be too slow without bigint. */
function hash53(text: string, seed: number): number {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

const hex = (value: number): string => value.toString(16).padStart(14, '0');

/**
 * A 106-bit fingerprint of a row's content: field names and canonical values, blanks left out, whatever the order of
 * the columns. Tells changed from unchanged; not a protection against forgery.
 */
export function contentHash(columns: readonly string[], values: readonly Canonical[]): string {
  const parts = columns
    .map((name, index) => [name, values[index] ?? null] as const)
    .filter(([, value]) => value !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const text = JSON.stringify(parts);
  return hex(hash53(text, 0)) + hex(hash53(text, 0x9e3779b9));
}
