import { linkKey } from '../match-key';
import type { SourceTable } from '../source-table';
import type { KeyCandidate } from './key-candidate';

/** The values of a pair of columns as numbers, equal where people would call them equal; 0 where blank. */
export interface NumberedPair {
  readonly own: Uint32Array;
  readonly other: Uint32Array;
  /** One more than the greatest number. */
  readonly size: number;
}

/** The key of each row of either side as a number, where the columns of several pairs are taken together; 0 where all are blank. */
export interface NumberedKeys {
  readonly own: (row: number) => number;
  readonly other: (row: number) => number;
}

/** Numbers the values of both columns of a pair, all rows of them. */
export function numberPair(
  source: SourceTable,
  file: SourceTable,
  { own, other }: Pick<KeyCandidate, 'own' | 'other'>,
): NumberedPair {
  const numbers = new Map<string, number>([['', 0]]);
  const numbered = ({ rows }: SourceTable, column: number): Uint32Array =>
    Uint32Array.from(rows, (row) => {
      const key = linkKey(row[column] ?? '');
      const known = numbers.get(key) ?? numbers.size;
      if (known === numbers.size) numbers.set(key, known);
      return known;
    });
  const [ours, theirs] = [numbered(source, own), numbered(file, other)];
  return { own: ours, other: theirs, size: numbers.size };
}

/** Takes pairs together to one key; undefined for so many values that they cannot be told apart by a number. */
export function keysOf(pairs: readonly NumberedPair[]): NumberedKeys | undefined {
  const kinds = pairs.reduce((all, { size }) => all * size, 1);
  if (kinds > Number.MAX_SAFE_INTEGER) return undefined;
  const keyOf =
    (side: 'own' | 'other') =>
    (row: number): number => {
      let key = 0;
      for (const pair of pairs) key = key * pair.size + (pair[side][row] ?? 0);
      return key;
    };
  return { own: keyOf('own'), other: keyOf('other') };
}
