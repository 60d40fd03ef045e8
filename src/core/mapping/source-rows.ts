import type { Cell } from '../entity/cell';
import { Dictionary } from './dictionary';
import { gather, type Vector } from './vector';

/** What a repetition knows of the row it makes. */
export interface Member {
  readonly item: string;
  readonly column: string;
  readonly value: string;
  readonly listPrice: string;
}

/** Some rows of a block of the source, column by column; a row may stand in it more than once, as a member each time. */
export interface SourceRows {
  readonly count: number;
  /** The cells of a column as they are in the source. */
  column(index: number): Vector;
  /** Where in the block a row stands. */
  at(row: number): number;
  readonly members: readonly Member[] | undefined;
  /** These rows alone. */
  pick(rows: Int32Array): SourceRows;
}

/** The columns of a source that comes in blocks. */
export type ColumnDictionaries = Map<number, Dictionary>;

/** All rows of a block; `dictionaries` go from block to block. */
export function blockRows(
  rows: readonly (readonly Cell[])[],
  dictionaries: ColumnDictionaries = new Map(),
): SourceRows {
  const known = new Map<number, Vector>();
  const block: SourceRows = {
    count: rows.length,
    column(index) {
      const seen = known.get(index);
      if (seen) return seen;
      const dictionary = dictionaries.get(index) ?? new Dictionary();
      dictionaries.set(index, dictionary);
      const column = dictionary.vector(rows.map((row) => row[index] ?? ''));
      known.set(index, column);
      return column;
    },
    at: (row) => row,
    members: undefined,
    pick: (picked) => pickedRows(block, picked),
  };
  return block;
}

/** Rows of a block by their places in it, each as the member of a repetition where there is one. */
export function pickedRows(block: SourceRows, places: Int32Array, members?: readonly Member[]): SourceRows {
  const known = new Map<number, Vector>();
  return {
    count: places.length,
    column(index) {
      const seen = known.get(index) ?? gather(block.column(index), places);
      known.set(index, seen);
      return seen;
    },
    at: (row) => places[row] ?? 0,
    members,
    pick: (rows) =>
      pickedRows(
        block,
        rows.map((row) => places[row] ?? 0),
        members && Array.from(rows, (row) => members[row]).flatMap((member) => member ?? []),
      ),
  };
}
