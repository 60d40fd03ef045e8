import { isSecretHeading } from '../../kernel/shown-value';
import { linkKey } from '../match-key';
import type { SourceTable } from '../source-table';
import { isNamedAlike, type KeyCandidate } from './key-candidate';
import type { NumberedPair } from './numbered-keys';
import { sampledRows } from './sampled-rows';

/** Rows of the file that are looked at, and how many of the source with the same anchor each is held against. */
const lookedAt = 100;
const heldAgainst = 50;
const companionsKept = 4;
const sameHeading = 0.1;

type Place = Pick<KeyCandidate, 'own' | 'other'>;

/** The rows of the source by the number of their anchor, not all where there are many. */
function rowsByAnchor(numbers: Uint32Array): ReadonlyMap<number, readonly number[]> {
  const rows = new Map<number, number[]>();
  numbers.forEach((number, row) => {
    if (number === 0) return;
    const known = rows.get(number);
    if (!known) rows.set(number, [row]);
    else if (known.length < heldAgainst) known.push(row);
  });
  return rows;
}

/** In which columns each value of a row stands; nothing of what is secret. */
function columnsByValue(
  { headings, rows }: SourceTable,
  row: number,
): ReadonlyMap<string, readonly number[]> {
  const columns = new Map<string, number[]>();
  headings.forEach((heading, column) => {
    const key = isSecretHeading(heading) ? '' : linkKey(rows[row]?.[column] ?? '');
    if (key !== '') columns.set(key, [...(columns.get(key) ?? []), column]);
  });
  return columns;
}

/**
 * The pairs of columns that best tell apart the rows an anchor has in common, the best first: a row of the file agrees with
 * one row of the source in them, rather than with none or with all.
 */
export function companionsOf(
  source: SourceTable,
  file: SourceTable,
  anchor: KeyCandidate,
  numbers: NumberedPair,
): readonly Place[] {
  const rowsOf = rowsByAnchor(numbers.own);
  const groupOf = (row: number): readonly number[] => rowsOf.get(numbers.other[row] ?? 0) ?? [];
  const rows = [...file.rows.keys()].filter((row) => groupOf(row).length > 1);
  const open = source.headings.flatMap((heading, own) =>
    own === anchor.own || isSecretHeading(heading) ? [] : [own],
  );
  const width = file.headings.length;
  const worth = new Map<number, number>();
  for (const at of sampledRows(rows.length, lookedAt)) {
    const row = rows[at] ?? 0;
    const group = groupOf(row);
    const columns = columnsByValue(file, row);
    const agreeing = new Map<number, number>();
    for (const one of group)
      for (const own of open)
        for (const other of columns.get(linkKey(source.rows[one]?.[own] ?? '')) ?? []) {
          const place = own * width + other;
          agreeing.set(place, (agreeing.get(place) ?? 0) + 1);
        }
    for (const [place, count] of agreeing)
      worth.set(place, (worth.get(place) ?? 0) + 1 - (count - 1) / group.length);
  }
  const bonus = sameHeading * Math.min(rows.length, lookedAt);
  return [...worth]
    .map(([place, sum]) => ({ pair: { own: Math.floor(place / width), other: place % width }, sum }))
    .filter(({ pair }) => pair.other !== anchor.other)
    .map(({ pair, sum }) => ({ pair, worth: sum + (isNamedAlike(source, file, pair) ? bonus : 0) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, companionsKept)
    .map(({ pair }) => pair);
}
