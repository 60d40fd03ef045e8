import type { ChangeRecord } from '../core/fixes/change-record';
import { inverseOf, type EntityChange } from '../core/history/entity-change';
import { findTouched, writtenByCheck, type TouchedCell } from '../core/history/find-touched';
import type { Operation } from '../core/history/operation';
import { secretCell } from '../core/history/secret-cells';
import { withoutSecretCells } from '../core/history/without-secret-cells';
import { CodedError } from '../core/kernel/coded-error';
import type { CellEdit } from '../core/validation/cell-edit';
import { readHistory } from '../excel/workspace/read-history';
import { requireOpenSheets } from '../excel/workspace/require-open-sheets';
import type { WorkspaceSnapshot } from '../excel/workspace/read-workspace';
import type { Doing, DoneOperation } from './apply-fixes';
import type { Watching } from './progress';
import { readKeptHistory, recordOperation } from './record-operation';
import { recordedEdits } from './recorded-edits';
import { refuseUndo } from './refuse-undo';
import { entityIn, placesOf, requireWorkspace } from './require-workspace';
import { noteOperation, readKeptChanges, readOperations } from './stored-operations';
import type { WorkspaceHost } from './workspace-host';
import { writeChanges } from './write-changes';

/** What was taken back, and what of it could not be: passwords and card numbers, which the history does not keep. */
export interface UndoneOperation extends DoneOperation {
  readonly secret: readonly CellEdit[];
  /** Rows and cells of whole sheets, where the operation was a large one. */
  readonly cells: number;
}

const reversed = ({ from, to, ...edit }: CellEdit): CellEdit => ({ ...edit, from: to, to: from });

const opposite = (act: Operation['act']): 'undo' | 'redo' => (act === 'undo' ? 'redo' : 'undo');

/** Statuses and messages stay as the last check left them where they differ: they are no reason to stop. */
const matters = ({ field }: CellEdit): boolean => !writtenByCheck.has(field);

const unknownOperation = (operation: string): CodedError =>
  new CodedError(
    'OPERATION_UNKNOWN',
    'notDone',
    `The history of this workbook has no operation ${operation}: sbm history FILE.xlsx lists them.`,
    { operation },
  );

/** Takes back an operation that lines of the history tell of, the last change first. */
async function undoLines(
  host: WorkspaceHost,
  records: readonly ChangeRecord[],
  operation: string,
  { by, at, newId }: Doing,
  watching: Watching,
): Promise<UndoneOperation> {
  const undoing = newId();
  const back = records.toReversed().map((record): ChangeRecord => ({
    ...record,
    operation: undoing,
    by,
    at,
    act: opposite(record.act),
    edit: reversed(record.edit),
  }));
  const known = back.filter(({ isSecret }) => !isSecret);
  const done = await recordedEdits(host, known, watching, matters);
  const touched = done.skipped.filter(({ edit }) => matters(edit));
  if (touched.length > 0)
    await refuseUndo(
      host,
      operation,
      touched.map(({ edit, found }): TouchedCell => ({ ...edit, left: edit.from, found })),
    );
  const [first] = back;
  if (first) {
    const counts = { added: 0, removed: 0, cells: done.applied.length };
    await noteOperation(host, { operation: undoing, at, by, act: first.act, counts, of: operation });
  }
  const secret = back.filter(({ isSecret }) => isSecret).map(({ edit }) => edit);
  return { operation: undoing, ...done, skipped: [], secret, cells: done.applied.length };
}

/** Cells of changes about to be made that stand in their way. */
function touchedCells(snapshot: WorkspaceSnapshot, changes: readonly EntityChange[]): readonly TouchedCell[] {
  const context = { lists: snapshot.lists, dateSystem: snapshot.tables.dateSystem };
  return changes.flatMap((change) => {
    const entity = entityIn(snapshot, change.entity);
    return entity ? findTouched(entity, snapshot.tables.tables.get(change.entity), change, context) : [];
  });
}

const secretCount = ({ added, changed }: EntityChange): number =>
  [...[...added.columns.values()], ...[...changed.values()].map(({ to }) => to)]
    .flat()
    .filter((cell) => cell === secretCell).length;

/** Takes back an operation on whole sheets: rows that came in go, rows and cells that went come back. */
async function undoSheets(
  host: WorkspaceHost,
  operation: string,
  known: Operation | undefined,
  kept: { readonly changes: readonly EntityChange[]; readonly broughtIn: readonly EntityChange[] },
  { by, at, newId }: Doing,
): Promise<UndoneOperation> {
  const snapshot = await requireWorkspace(host);
  const changes = kept.changes.map(inverseOf).toReversed();
  const names = changes.map(({ entity }) => entity);
  requireOpenSheets(placesOf(snapshot, names));
  const touched = touchedCells(snapshot, changes);
  if (touched.length > 0) await refuseUndo(host, operation, touched);
  await writeChanges(host, snapshot, changes.map(withoutSecretCells), 'kept');
  const undoing = newId();
  const { profile, source } = known ?? {};
  const told = {
    operation: undoing,
    at,
    by,
    act: opposite(known?.act ?? 'map'),
    of: operation,
    ...(profile === undefined ? {} : { profile }),
    ...(source === undefined ? {} : { source }),
  };
  const done = { changes, broughtIn: kept.broughtIn.map(inverseOf) };
  await recordOperation(host, snapshot, told, done, await readKeptHistory(host, profile));
  const secrets = changes.reduce((sum, change) => sum + secretCount(change), 0);
  const secret = Array.from({ length: secrets }, (): CellEdit => ({
    entity: '',
    rowId: '',
    rowIndex: 0,
    field: '',
    from: '',
    to: '',
  }));
  const cells = changes.reduce(
    (sum, { changed }) => sum + [...changed.values()].reduce((all, { rowIds }) => all + rowIds.length, 0),
    0,
  );
  return { operation: undoing, applied: [], skipped: [], secret, cells };
}

/**
 * Takes back any operation of the history whose cells nobody touched since, whole or not at all: throws UNDO_REFUSED,
 * which says how many cells were changed since and by what. Taking back is an operation itself: undoing it does it again.
 */
export async function undoOperation(
  host: WorkspaceHost,
  operation: string,
  doing: Doing,
  watching: Watching = {},
): Promise<UndoneOperation> {
  const kept = await readKeptChanges(host, operation);
  if (kept) {
    const known = (await readOperations(host)).find((one) => one.operation === operation);
    return undoSheets(host, operation, known, kept, doing);
  }
  const records = (await readHistory(host)).filter((record) => record.operation === operation);
  if (records.length === 0) throw unknownOperation(operation);
  return undoLines(host, records, operation, doing, watching);
}
