import type { Cell } from '../entity/cell';

/** Whole rows by Row Id; every column is as long as `rowIds`. */
export interface RowBlock {
  readonly rowIds: readonly string[];
  readonly columns: ReadonlyMap<string, readonly Cell[]>;
}

/** Cells of one field in rows that stay; the three are equally long. */
export interface ChangedColumn {
  readonly rowIds: readonly string[];
  readonly from: readonly Cell[];
  readonly to: readonly Cell[];
}

/** All that an operation does to one sheet, with what it takes to do the opposite. */
export interface EntityChange {
  readonly entity: string;
  readonly added: RowBlock;
  /** Rows taken out, with what they held. */
  readonly removed: RowBlock;
  /** By field. */
  readonly changed: ReadonlyMap<string, ChangedColumn>;
}

export const emptyBlock: RowBlock = { rowIds: [], columns: new Map() };

/** The rows of both, one after the other. */
export function joinBlocks(first: RowBlock, second: RowBlock): RowBlock {
  if (first.rowIds.length === 0 || second.rowIds.length === 0)
    return first.rowIds.length === 0 ? second : first;
  const cellsOf = ({ rowIds, columns }: RowBlock, field: string): readonly Cell[] =>
    columns.get(field) ?? rowIds.map(() => '');
  const fields = new Set([...first.columns.keys(), ...second.columns.keys()]);
  return {
    rowIds: [...first.rowIds, ...second.rowIds],
    columns: new Map(
      [...fields].map((field) => [field, [...cellsOf(first, field), ...cellsOf(second, field)]]),
    ),
  };
}

/** The change that takes this one back: doing both changes nothing. */
export const inverseOf = ({ entity, added, removed, changed }: EntityChange): EntityChange => ({
  entity,
  added: removed,
  removed: added,
  changed: new Map(
    [...changed].map(([field, { rowIds, from, to }]) => [field, { rowIds, from: to, to: from }]),
  ),
});

const cellCount = (changed: EntityChange['changed']): number =>
  [...changed.values()].reduce((sum, { rowIds }) => sum + rowIds.length, 0);

export const isEmptyChange = ({ added, removed, changed }: EntityChange): boolean =>
  added.rowIds.length + removed.rowIds.length + cellCount(changed) === 0;

/** How much an operation did, as lists of operations show it. */
export interface ChangeCounts {
  readonly added: number;
  readonly removed: number;
  /** Cells of rows that stayed. */
  readonly cells: number;
}

export const countChanges = (changes: readonly EntityChange[]): ChangeCounts => ({
  added: changes.reduce((sum, { added }) => sum + added.rowIds.length, 0),
  removed: changes.reduce((sum, { removed }) => sum + removed.rowIds.length, 0),
  cells: changes.reduce((sum, { changed }) => sum + cellCount(changed), 0),
});
