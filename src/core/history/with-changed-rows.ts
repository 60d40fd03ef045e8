import type { ChangedColumn, EntityChange, RowBlock } from './entity-change';

/** Rows about to come in with the changes that are for them; `changed` keeps those of other rows. */
export function withChangedRows(
  { rowIds, columns }: RowBlock,
  changed: EntityChange['changed'],
): { readonly setUp: RowBlock; readonly changed: EntityChange['changed'] } {
  const rowOf = new Map(rowIds.map((id, row) => [id, row]));
  const cells = new Map([...columns].map(([field, values]) => [field, [...values]]));
  const others = new Map<string, ChangedColumn>();
  for (const [field, column] of changed) {
    const kept = column.rowIds.flatMap((id, index) => (rowOf.has(id) ? [] : [index]));
    column.rowIds.forEach((id, index) => {
      const row = rowOf.get(id);
      if (row === undefined) return;
      const own = cells.get(field) ?? rowIds.map(() => '');
      own[row] = column.to[index] ?? '';
      cells.set(field, own);
    });
    const pick = <T>(values: readonly T[]): readonly T[] =>
      kept.flatMap((index) => values.slice(index, index + 1));
    if (kept.length > 0)
      others.set(field, { rowIds: pick(column.rowIds), from: pick(column.from), to: pick(column.to) });
  }
  return { setUp: { rowIds, columns: cells }, changed: others };
}
