import type { Cell } from '../core/entity/cell';
import type { EntityTable } from '../core/entity/column-table';
import type { AnyEntity } from '../core/entity/entity';
import { dataFields } from '../core/entity/entity-fields';
import type { ChangeRecord } from '../core/fixes/change-record';
import type { EntityChange } from '../core/history/entity-change';
import type { HistoryScript, RowKey, ScriptStep } from '../core/history/history-script';
import type { Operation } from '../core/history/operation';
import { isSecretText, secretCell } from '../core/history/secret-cells';
import { StateAfter } from '../core/history/state-after';
import { readHistory } from '../excel/workspace/read-history';
import type { WorkspaceSnapshot } from '../excel/workspace/read-workspace';
import { listOperations } from './list-operations';
import { requireWorkspace } from './require-workspace';
import { readKeptChanges } from './stored-operations';
import { storedProfiles } from './stored-profiles';
import type { WorkspaceHost } from './workspace-host';

/** An operation and its undo cancel each other: neither is told. An undo taken back again leaves what was done. */
function standing(
  operations: readonly Operation[],
  pairs: ReadonlyMap<string, string>,
): readonly Operation[] {
  const undone = new Set<string>();
  for (const { operation } of operations.toReversed()) {
    const of = pairs.get(operation);
    if (of === undefined) continue;
    if (!undone.has(operation)) undone.add(of);
    undone.add(operation);
  }
  return operations.filter(({ operation }) => !undone.has(operation));
}

interface Exporting {
  readonly snapshot: WorkspaceSnapshot;
  readonly keyOf: (entity: string, rowId: string) => RowKey | undefined;
}

/** The key of a row: as it stands, or as it was where the row has been emptied since. */
function keysBy(
  { registry, tables }: WorkspaceSnapshot,
  records: readonly ChangeRecord[],
): Exporting['keyOf'] {
  const rowOf = new Map<string, number>();
  for (const [name, { rowIds }] of tables.tables)
    rowIds.forEach((id, row) => id !== '' && rowOf.set(`${name}\n${id}`, row));
  const before = new Map<string, Cell>();
  for (const { edit } of records.toReversed())
    before.set(`${edit.entity}\n${edit.rowId}\n${edit.field}`, edit.from);
  return (name, rowId) => {
    const entity = registry.find((one) => one.name === name);
    const row = rowOf.get(`${name}\n${rowId}`);
    const cells = (entity?.key ?? []).map((field): [string, Cell] => {
      const now = row === undefined ? '' : (tables.tables.get(name)?.columns.get(field)?.[row] ?? '');
      return [field, now === '' ? (before.get(`${name}\n${rowId}\n${field}`) ?? '') : now];
    });
    return cells.some(([, cell]) => cell !== '') ? Object.fromEntries(cells) : undefined;
  };
}

/** Fixes of one cause, value for value, with the rows they were made in. */
function fixSteps(records: readonly ChangeRecord[], { keyOf }: Exporting): readonly ScriptStep[] {
  const byCause = new Map<string, Extract<ScriptStep, { do: 'fix' }>>();
  for (const { code, edit } of records) {
    const { entity, field, from, to, rowId } = edit;
    const name = JSON.stringify([code, entity, field, from, to]);
    const step = byCause.get(name) ?? { do: 'fix', code, entity, field, from, to, rows: [] };
    byCause.set(name, step);
    const key = keyOf(entity, rowId);
    if (key) step.rows.push(key);
  }
  return [...byCause.values()];
}

function mergeStep({ merge }: Operation, { keyOf }: Exporting): readonly ScriptStep[] {
  const keep = merge && keyOf(merge.entity, merge.keep);
  if (!keep) return [];
  const drop = merge.drop.map((id) => keyOf(merge.entity, id)).filter((key) => key !== undefined);
  const fields = Object.entries(merge.fields).flatMap(([field, id]) => {
    const key = keyOf(merge.entity, id);
    return key ? [[field, key] as const] : [];
  });
  if (drop.length === 0) return [];
  return [{ do: 'merge', entity: merge.entity, keep, drop, fields: Object.fromEntries(fields) }];
}

const editSteps = (records: readonly ChangeRecord[], { keyOf }: Exporting): readonly ScriptStep[] =>
  records.flatMap(({ edit: { entity, rowId, field, from, to } }): ScriptStep[] => {
    const key = keyOf(entity, rowId);
    return key ? [{ do: 'correct', entity, key, field, from, to }] : [];
  });

/** Cells that hold something else than the operations left in them: somebody corrected them by hand. */
function handSteps(
  entity: AnyEntity,
  table: EntityTable,
  state: StateAfter,
  { keyOf }: Exporting,
): readonly ScriptStep[] {
  return table.rowIds.flatMap((rowId, row) => {
    if (rowId === '' || !state.row(entity.name, rowId)) return [];
    return dataFields(entity).flatMap(([field]): ScriptStep[] => {
      const to = table.columns.get(field)?.[row] ?? '';
      const from = state.cell(entity.name, rowId, field);
      if (
        from === undefined ||
        from === secretCell ||
        String(from) === String(to) ||
        isSecretText(entity, field, to)
      )
        return [];
      const key = keyOf(entity.name, rowId);
      return key ? [{ do: 'correct', entity: entity.name, key, field, from, to }] : [];
    });
  });
}

/** What was changed at once, cell by cell. */
const keptEditSteps = (changes: readonly EntityChange[], { keyOf }: Exporting): readonly ScriptStep[] =>
  changes.flatMap(({ entity, changed }) =>
    [...changed].flatMap(([field, { rowIds, from, to }]) =>
      rowIds.flatMap((rowId, index): ScriptStep[] => {
        const key = keyOf(entity, rowId);
        return key
          ? [{ do: 'correct', entity, key, field, from: from[index] ?? '', to: to[index] ?? '' }]
          : [];
      }),
    ),
  );

async function stepsOf(
  host: WorkspaceHost,
  operation: Operation,
  records: readonly ChangeRecord[],
  exporting: Exporting,
): Promise<readonly ScriptStep[]> {
  const known = records.filter(({ isSecret }) => !isSecret);
  if (operation.act === 'map') {
    const profile = (await storedProfiles(host)).find(({ name }) => name === operation.profile);
    return profile ? [{ do: 'map', profile, source: operation.source ?? '' }] : [];
  }
  if (operation.merge) return mergeStep(operation, exporting);
  const kept = operation.act === 'edit' ? await readKeptChanges(host, operation.operation) : undefined;
  if (kept) return keptEditSteps(kept.changes, exporting);
  return operation.act === 'fix' ? fixSteps(known, exporting) : editSteps(known, exporting);
}

/** Cells of rows that came in by hand: a script has no step that adds a row, and says so. */
const filledCount = (changes: readonly EntityChange[]): number =>
  changes.reduce(
    (sum, { added }) => sum + [...added.columns.values()].flat().filter((cell) => cell !== '').length,
    0,
  );

/**
 * The history as a script for the next extract: extracts brought in, fixes by cause and value, merges and corrections by
 * key. Corrections made by hand are found by comparing the sheets with what the operations left in them.
 */
export async function exportHistory(host: WorkspaceHost): Promise<HistoryScript> {
  const snapshot = await requireWorkspace(host);
  const records = await readHistory(host);
  const operations = await listOperations(host);
  const exporting = { snapshot, keyOf: keysBy(snapshot, records) };
  const state = new StateAfter();
  const recordsOf = (name: string): readonly ChangeRecord[] =>
    records.filter((one) => one.operation === name);
  const addedCells = new Map<string, number>();
  for (const { operation, act } of operations) {
    const kept = await readKeptChanges(host, operation);
    kept?.changes.forEach((change) => state.sheet(change));
    if (kept && act === 'edit') addedCells.set(operation, filledCount(kept.changes));
    if (!kept) recordsOf(operation).forEach((record) => state.line(record));
  }
  const pairs = new Map(
    operations.flatMap(({ operation, of }) => (of === undefined ? [] : [[operation, of]])),
  );
  const steps: ScriptStep[] = [];
  const lasting = standing(operations, pairs);
  for (const operation of lasting)
    steps.push(...(await stepsOf(host, operation, recordsOf(operation.operation), exporting)));
  for (const entity of snapshot.registry) {
    const table = snapshot.tables.tables.get(entity.name);
    if (table) steps.push(...handSteps(entity, table, state, exporting));
  }
  const leftOut = operations.flatMap(({ operation }) => {
    const isLasting = lasting.some((one) => one.operation === operation);
    const secret = recordsOf(operation).filter(({ isSecret }) => isSecret).length;
    const cells = secret + (isLasting ? (addedCells.get(operation) ?? 0) : 0);
    return cells > 0 ? [{ operation, cells }] : [];
  });
  return { kind: 'sbm-history', version: 1, steps, leftOut };
}
