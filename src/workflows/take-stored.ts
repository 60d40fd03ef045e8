import { decodeTable, writeCell } from '../core/entity/decode-table';
import { dataFields } from '../core/entity/entity-fields';
import { sameStored } from '../core/push/same-stored';
import type { StoredRecord } from '../core/push/wire';
import { editAt, type CellEdit } from '../core/validation/cell-edit';
import type { WorkspaceSnapshot } from '../excel/workspace/read-workspace';
import type { Doing, DoneOperation } from './apply-fixes';
import type { Connection } from './connect';
import { editCells } from './edit-cells';
import type { Watching } from './progress';
import { entityIn, requireWorkspace } from './require-workspace';
import type { WorkspaceHost } from './workspace-host';

/** Row Ids by entity. */
export type RowsByEntity = Readonly<Record<string, readonly string[]>>;

const rowsAtOnce = 1_000;

/** The cells of these rows that say otherwise than SmartBilling, as they would say what it has. */
function editsOf(
  { lists, language, tables, ...snapshot }: WorkspaceSnapshot,
  name: string,
  records: ReadonlyMap<string, StoredRecord>,
): readonly CellEdit[] {
  const entity = entityIn(snapshot, name);
  const table = tables.tables.get(name);
  if (!entity || !table) return [];
  const { dateSystem } = tables;
  const decoded = decodeTable(entity, table, { lists, dateSystem });
  const fields = dataFields(entity).filter(([field]) => table.columns.has(field));
  return table.rowIds.flatMap((rowId, rowIndex) => {
    const record = records.get(rowId);
    if (!record) return [];
    return fields.flatMap(([field, declared]) => {
      const stored = record.values[field] ?? null;
      if (sameStored(declared, decoded.column(field)[rowIndex] ?? null, stored)) return [];
      return [editAt(decoded, field, rowIndex, writeCell(stored, declared, { lists, dateSystem, language }))];
    });
  });
}

/** What SmartBilling has of these rows, by Row Id; rows it has no more are missing. */
async function storedOf(
  { client }: Connection,
  { tables }: WorkspaceSnapshot,
  name: string,
  rowIds: readonly string[],
  { onProgress, signal }: Watching,
): Promise<ReadonlyMap<string, StoredRecord>> {
  const table = tables.tables.get(name);
  const wanted = new Set(rowIds);
  const known = (table?.rowIds ?? []).flatMap((rowId, rowIndex) => {
    const id = String(table?.columns.get('smartBillingId')?.[rowIndex] ?? '');
    return wanted.has(rowId) && id !== '' ? [{ rowId, id }] : [];
  });
  const records = new Map<string, StoredRecord>();
  for (let start = 0; start < known.length; start += rowsAtOnce) {
    onProgress?.({ stage: 'reading', done: start, total: known.length });
    const part = known.slice(start, start + rowsAtOnce);
    const ids = part.map(({ id }) => id);
    const found = await client.records(name, ids, { signal });
    part.forEach(({ rowId }, at) => {
      const record = found[at];
      if (record) records.set(rowId, record);
    });
  }
  return records;
}

/**
 * Writes what SmartBilling has into these rows, cell by cell where they say otherwise, as one operation of the history.
 * Cells edited meanwhile are left and told. Nothing is written unless every row could be read.
 */
export async function takeStored(
  host: WorkspaceHost,
  connection: Connection,
  rows: RowsByEntity,
  doing: Doing,
  watching: Watching = {},
): Promise<DoneOperation> {
  const snapshot = await requireWorkspace(host);
  const edits: CellEdit[] = [];
  for (const [name, rowIds] of Object.entries(rows))
    edits.push(...editsOf(snapshot, name, await storedOf(connection, snapshot, name, rowIds, watching)));
  watching.signal?.throwIfAborted();
  return editCells(host, edits, doing, watching);
}
