import type { Cell } from '../entity/cell';
import type { EntityChange, RowBlock } from './entity-change';

/** Rows after a change: rows that are not there are passed over, and the order of those that stay is kept. */
export function applyChange(rows: RowBlock, { added, removed, changed }: EntityChange): RowBlock {
  const gone = new Set([...removed.rowIds, ...added.rowIds]);
  const kept = rows.rowIds.flatMap((id, row) => (gone.has(id) ? [] : [row]));
  const rowIds = [...kept.map((row) => rows.rowIds[row] ?? ''), ...added.rowIds];
  const rowOf = new Map(rowIds.map((id, row) => [id, row]));
  const fields = new Set([...rows.columns.keys(), ...added.columns.keys(), ...changed.keys()]);
  const columnOf = (field: string): readonly Cell[] => {
    const [before, coming] = [rows.columns.get(field), added.columns.get(field)];
    const cells: Cell[] = [
      ...kept.map((row) => before?.[row] ?? ''),
      ...added.rowIds.map((_id, index) => coming?.[index] ?? ''),
    ];
    changed.get(field)?.rowIds.forEach((id, index) => {
      const row = rowOf.get(id);
      if (row !== undefined) cells[row] = changed.get(field)?.to[index] ?? '';
    });
    return cells;
  };
  return { rowIds, columns: new Map([...fields].map((field) => [field, columnOf(field)])) };
}
