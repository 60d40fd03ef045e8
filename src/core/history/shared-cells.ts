import type { Cell } from '../entity/cell';
import type { EntityChange, RowBlock } from './entity-change';

const shared = <T>(own: readonly T[], other: readonly T[] | undefined): readonly T[] =>
  other !== undefined && own.length === other.length && own.every((value, index) => value === other[index])
    ? other
    : own;

const sharedBlock = ({ rowIds, columns }: RowBlock, other: RowBlock): RowBlock => {
  const ids = shared(rowIds, other.rowIds);
  if (ids !== other.rowIds) return { rowIds, columns };
  const cellsOf = (field: string, cells: readonly Cell[]): readonly Cell[] =>
    shared(cells, other.columns.get(field));
  return {
    rowIds: ids,
    columns: new Map([...columns].map(([field, cells]) => [field, cellsOf(field, cells)])),
  };
};

/**
 * The same changes, whose new rows are made of the very arrays of `others` wherever these hold the same, entity by entity: what
 * a run brings in and what it writes are mostly the same cells, to be gone through and kept once.
 */
export function sharingCells(
  changes: readonly EntityChange[],
  others: readonly EntityChange[],
): readonly EntityChange[] {
  const otherOf = new Map(others.map((change) => [change.entity, change.added]));
  return changes.map((change) => {
    const other = otherOf.get(change.entity);
    return other ? { ...change, added: sharedBlock(change.added, other) } : change;
  });
}
