import type { NumberedKeys } from './numbered-keys';
import { sampledRows } from './sampled-rows';

/** Rows of the file whose keys are looked for in the source, evenly over it. */
export const lookedFor = 2000;
/** A key tells the rows of one side apart; what repeats on both, as a status does, is none. */
export const leastTelling = 0.8;

/** How good a key is for a join. */
interface JudgedKeys {
  /** Share of the file's keys that the source has as well, from 0 to 1, by the rows looked for. */
  readonly share: number;
  /** Share of the keys that tell one row, by some rows, of the side where it is greater. */
  readonly telling: number;
}

/** The rows of both sides. */
interface Rows {
  readonly own: number;
  readonly other: number;
}

function sampleKeys(keyOf: (row: number) => number, rows: number) {
  const different = new Set<number>();
  let filled = 0;
  for (const row of sampledRows(rows, lookedFor)) {
    const key = keyOf(row);
    if (key === 0) continue;
    filled += 1;
    different.add(key);
  }
  return { different, telling: filled === 0 ? 0 : different.size / filled };
}

/** Judges keys that tell and share at least so much; undefined of others, which cost less. */
export function judgeKeys(keys: NumberedKeys, rows: Rows, least: JudgedKeys): JudgedKeys | undefined {
  const file = sampleKeys(keys.other, rows.other);
  const telling = Math.max(file.telling, sampleKeys(keys.own, rows.own).telling);
  if (telling < least.telling) return undefined;
  const missing = new Set(file.different);
  for (let row = 0; row < rows.own && missing.size > 0; row += 1) missing.delete(keys.own(row));
  const share = 1 - missing.size / Math.max(1, file.different.size);
  return share < least.share ? undefined : { share, telling };
}

/** The keys that stand in several rows, again for each further one; of those that are asked for. */
function* repeatedKeys(
  keyOf: (row: number) => number,
  rows: number,
  isAsked: (key: number) => boolean,
): Generator<number, void> {
  const seen = new Set<number>();
  for (let row = 0; row < rows; row += 1) {
    const key = keyOf(row);
    if (!isAsked(key)) continue;
    if (seen.has(key)) yield key;
    seen.add(key);
  }
}

/** Whether a key stands in several rows of both sides, so that a join by it is refused. All rows are looked at. */
export function repeatsInBoth(keys: NumberedKeys, rows: Rows): boolean {
  const repeated = new Set(repeatedKeys(keys.other, rows.other, (key) => key !== 0));
  if (repeated.size === 0) return false;
  return repeatedKeys(keys.own, rows.own, (key) => repeated.has(key)).next().done !== true;
}
