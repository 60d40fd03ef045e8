import type { Cell } from '../entity/cell';
import type { EntityTable } from '../entity/column-table';
import type { AnyEntity } from '../entity/entity';
import type { ReadContext } from '../entity/kind-spec';
import type { MappedRows } from './mapping-result';
import { keyOfRow } from './row-key';

/** A sheet's rows after mapped ones came in; all columns and `rowIds` are equally long. */
export interface MergedRows {
  readonly columns: ReadonlyMap<string, readonly Cell[]>;
  readonly rowIds: readonly string[];
  readonly added: number;
  /** Rows the sheet had already, by key; they keep their Row Id and what the profile does not fill. */
  readonly renewed: number;
}

/** Rows of the sheet by key, in order, so that the second of two equal keys meets the second. */
function rowsByKey(entity: AnyEntity, table: EntityTable, context: ReadContext): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  for (let row = 0; row < table.rowCount; row += 1) {
    const key = keyOfRow(entity, table.columns, row, context);
    if (key !== '') rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  return rows;
}

/** Which row of the sheet each mapped row goes to: the one of its key, or a new one at the end. */
function placesOf(
  entity: AnyEntity,
  existing: EntityTable,
  mapped: MappedRows,
  context: ReadContext,
): number[] {
  const byKey = rowsByKey(entity, existing, context);
  let next = existing.rowCount;
  return Array.from({ length: mapped.rowCount }, (_, index) => {
    const key = keyOfRow(entity, mapped.columns, index, context);
    return byKey.get(key)?.shift() ?? next++;
  });
}

const emptyTable = (entity: AnyEntity): EntityTable => ({
  entity: entity.name,
  rowCount: 0,
  columns: new Map(),
  rowIds: [],
});

/** Puts mapped rows into a sheet: bringing in the same extract twice changes nothing but what was edited since. */
export function mergeRows(
  entity: AnyEntity,
  existing: EntityTable = emptyTable(entity),
  mapped: MappedRows,
  context: ReadContext,
  newRowId: () => string,
): MergedRows {
  const places = placesOf(entity, existing, mapped, context);
  const rowCount = places.reduce((most, place) => Math.max(most, place + 1), existing.rowCount);
  const columns = new Map<string, Cell[]>();
  for (const field of new Set([...existing.columns.keys(), ...mapped.columns.keys()])) {
    const cells = new Array<Cell>(rowCount).fill('');
    existing.columns.get(field)?.forEach((cell, row) => (cells[row] = cell));
    const values = mapped.columns.get(field);
    if (values) places.forEach((place, index) => (cells[place] = values[index] ?? ''));
    columns.set(field, cells);
  }
  const added = rowCount - existing.rowCount;
  const rowIds = [...existing.rowIds, ...Array.from({ length: added }, newRowId)];
  return { columns, rowIds, added, renewed: mapped.rowCount - added };
}
