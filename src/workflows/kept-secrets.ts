import type { Cell } from '../core/entity/cell';
import { applyChange } from '../core/history/apply-change';
import type { EntityChange } from '../core/history/entity-change';
import { withoutSecrets, type SecretsOf } from '../core/history/secret-cells';
import { sharingCells } from '../core/history/shared-cells';
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

const isTold = (cell: Cell): boolean => cell !== '';

/** Whether a change says anything of a field: where it does not, there is no password to look for. */
const tellsOf =
  (field: string) =>
  ({ added, removed, changed }: EntityChange): boolean =>
    changed.has(field) || [added, removed].some(({ columns }) => columns.get(field)?.some(isTold) === true);

/**
 * What records may keep of these changes: no card number, and no password as the other sheets have them after. What `beside`
 * says of rows that `changes` say too is made of the same arrays.
 */
export function recordable(
  snapshot: WorkspaceSnapshot,
  changes: readonly EntityChange[],
  beside: readonly EntityChange[],
): { readonly changes: readonly EntityChange[]; readonly beside: readonly EntityChange[] } {
  const { registry, lists } = snapshot;
  let after: ReturnType<typeof decodedOnce> | undefined;
  const read = (name: string): ReturnType<NonNullable<typeof after>> =>
    (after ??= decodedOnce(registry, tablesAfter(snapshot, changes), lists))(name);
  const secretsOf = (name: string): SecretsOf | undefined => {
    const declared = registry.find((entity) => entity.name === name)?.secrets;
    const said = [...changes, ...beside].filter(({ entity }) => entity === name);
    const table = declared?.fields.some((field) => said.some(tellsOf(field))) ? read(name) : undefined;
    if (!declared || !table) return undefined;
    const on = declared.on(table, read);
    const rowOf = new Map(table.source.rowIds.map((id, row) => [id, row]));
    return (rowId) => {
      const row = rowOf.get(rowId);
      return row === undefined ? declared.fields : on(row);
    };
  };
  const maskOf = new Map(changes.map(({ entity }) => [entity, withoutSecrets(secretsOf(entity))]));
  const others = withoutSecrets(undefined);
  const masked = (change: EntityChange): EntityChange => (maskOf.get(change.entity) ?? others)(change);
  return { changes: changes.map(masked), beside: sharingCells(beside, changes).map(masked) };
}
