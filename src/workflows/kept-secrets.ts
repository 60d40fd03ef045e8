import { applyChange } from '../core/history/apply-change';
import type { EntityChange } from '../core/history/entity-change';
import { withoutSecrets, type SecretsOf } from '../core/history/secret-cells';
import type { WorkspaceSnapshot } from '../excel/workspace/read-workspace';
import { decodedOnce } from './recorded-edits';

/** The workspace's tables once these changes are made. */
export function tablesAfter(
  { tables }: WorkspaceSnapshot,
  changes: readonly EntityChange[],
): WorkspaceSnapshot['tables'] {
  const after = new Map(tables.tables);
  for (const change of changes) {
    const table = after.get(change.entity) ?? {
      entity: change.entity,
      rowCount: 0,
      columns: new Map(),
      rowIds: [],
    };
    const rows = applyChange(table, change);
    after.set(change.entity, { ...table, ...rows, rowCount: rows.rowIds.length });
  }
  return { ...tables, tables: after };
}

/** What records may keep of these changes: no card number, and no password as the other sheets have them after. */
export function recordable(
  snapshot: WorkspaceSnapshot,
  changes: readonly EntityChange[],
  beside: readonly EntityChange[],
): { readonly changes: readonly EntityChange[]; readonly beside: readonly EntityChange[] } {
  const { registry, lists } = snapshot;
  const after = tablesAfter(snapshot, changes);
  const read = decodedOnce(registry, after, lists);
  const secretsOf = (name: string): SecretsOf | undefined => {
    const declared = registry.find((entity) => entity.name === name)?.secrets;
    const table = declared && read(name);
    if (!table) return undefined;
    const on = declared.on(table, read);
    const rowOf = new Map(table.source.rowIds.map((id, row) => [id, row]));
    return (rowId) => {
      const row = rowOf.get(rowId);
      return row === undefined ? declared.fields : on(row);
    };
  };
  const known = new Map(changes.map(({ entity }) => [entity, secretsOf(entity)]));
  const masked = (change: EntityChange): EntityChange => withoutSecrets(change, known.get(change.entity));
  return { changes: changes.map(masked), beside: beside.map(masked) };
}
