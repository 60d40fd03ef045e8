import { planMerge, type MergeChoice, type MergePlan } from '../core/duplicates/plan-merge';
import type { ChangeRecord } from '../core/fixes/change-record';
import type { MergeIntent } from '../core/history/operation';
import { CodedError } from '../core/kernel/coded-error';
import type { CellEdit } from '../core/validation/cell-edit';
import type { Doing, DoneOperation } from './apply-fixes';
import type { ReadSheets } from './find-duplicates';
import type { Watching } from './progress';
import { recordedEdits } from './recorded-edits';
import { requireWorkspace } from './require-workspace';
import { noteOperation } from './stored-operations';
import type { WorkspaceHost } from './workspace-host';

export interface MergeRequest {
  readonly entity: string;
  /** As they were when the duplicates were found. */
  readonly read: ReadSheets;
  /** Rows counted from 0. */
  readonly rows: readonly number[];
  readonly choice: MergeChoice;
}

export interface MergedRows extends DoneOperation {
  readonly plan: MergePlan;
}

/** All that the merge would change; nothing is written. */
export const previewMerge = ({ read, entity, rows, choice }: MergeRequest): MergePlan =>
  planMerge(read.sheets, entity, rows, choice);

/** Every filled cell of the rows taken out, but their Row Ids: by those an undo finds the rows again. */
function emptying({ removed }: MergePlan, { snapshot }: ReadSheets): readonly CellEdit[] {
  return removed.flatMap(({ entity, rowId, rowIndex }) =>
    [...(snapshot.tables.tables.get(entity)?.columns ?? [])].flatMap(([field, cells]): CellEdit[] => {
      const from = cells[rowIndex] ?? '';
      return field === 'rowId' || from === '' ? [] : [{ entity, rowId, rowIndex, field, from, to: '' }];
    }),
  );
}

/** Statuses and messages are written anew by every check, so that they differ is no reason to stop. */
const writtenByCheck: ReadonlySet<string> = new Set(['rowStatus', 'messages']);

/** A merge is made whole or not at all: nothing that it rests on may have changed since. */
async function requireUnchanged(host: WorkspaceHost, edits: readonly CellEdit[]): Promise<void> {
  const { tables } = await requireWorkspace(host);
  const rowOf = new Map<string, number>();
  for (const [name, { rowIds }] of tables.tables)
    rowIds.forEach((id, row) => id !== '' && rowOf.set(`${name}\n${id}`, row));
  const isSame = ({ entity, rowId, field, from }: CellEdit): boolean => {
    const row = rowOf.get(`${entity}\n${rowId}`);
    return row !== undefined && tables.tables.get(entity)?.columns.get(field)?.[row] === from;
  };
  const changed = edits.filter((edit) => !writtenByCheck.has(edit.field) && !isSame(edit));
  if (changed.length === 0) return;
  throw new CodedError(
    'ROWS_CHANGED',
    'notDone',
    'Rows that would be merged, or rows that refer to them, were changed since they were compared. Look for duplicates again.',
    { cells: changed.length },
  );
}

/** What the merge wants, by Row Id. */
function intentOf({ entity, read: { snapshot }, rows, choice: { keep, fields } }: MergeRequest): MergeIntent {
  const ids = snapshot.tables.tables.get(entity)?.rowIds ?? [];
  return {
    entity,
    keep: ids[keep] ?? '',
    drop: rows.filter((row) => row !== keep).map((row) => ids[row] ?? ''),
    fields: Object.fromEntries([...fields].map(([field, row]) => [field, ids[row] ?? ''])),
  };
}

/**
 * Makes one row of several: chosen cells go to the kept row, every reference is led to it, the others are emptied where
 * they stand. All of it is one operation of the history, so that it can be undone; throws ROWS_CHANGED before writing.
 */
export async function mergeDuplicates(
  host: WorkspaceHost,
  request: MergeRequest,
  { by, at, newId }: Doing,
  watching: Watching = {},
): Promise<MergedRows> {
  const plan = previewMerge(request);
  const edits = [...plan.edits, ...emptying(plan, request.read)];
  await requireUnchanged(host, edits);
  const operation = newId();
  const records = edits.map((edit): ChangeRecord => ({
    operation,
    at,
    by,
    act: 'merge',
    code: '',
    edit,
    isSecret: false,
  }));
  const done = await recordedEdits(host, records, watching);
  const counts = { added: 0, removed: 0, cells: done.applied.length };
  await noteOperation(host, { operation, at, by, act: 'merge', counts, merge: intentOf(request) });
  return { operation, plan, ...done };
}
