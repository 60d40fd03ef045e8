import type { ChangeRecord } from '../core/fixes/change-record';
import type { CellEdit } from '../core/validation/cell-edit';
import { readHistory } from '../excel/workspace/read-history';
import type { Doing, DoneOperation } from './apply-fixes';
import type { Watching } from './progress';
import { recordedEdits } from './recorded-edits';
import type { WorkspaceHost } from './workspace-host';

/** What was taken back, and what could not be: changed since, gone, or secret and so not kept in the history. */
interface UndoneOperation extends DoneOperation {
  readonly secret: readonly CellEdit[];
}

const reversed = ({ from, to, ...edit }: CellEdit): CellEdit => ({ ...edit, from: to, to: from });

/** The records of an operation; an undo of it, and a redo, are operations of their own. */
const recordsOf = (records: readonly ChangeRecord[], operation: string): readonly ChangeRecord[] =>
  records.filter((record) => record.operation === operation);

/**
 * Writes back what an operation of the history changed, the last change first, where the cells still hold what it
 * wrote. That is an operation itself: undoing an undo does it again.
 */
export async function undoOperation(
  host: WorkspaceHost,
  operation: string,
  { by, at, newId }: Doing,
  watching: Watching = {},
): Promise<UndoneOperation> {
  const records = recordsOf(await readHistory(host), operation);
  const undoing = newId();
  const back = records.toReversed().map((record): ChangeRecord => ({
    ...record,
    operation: undoing,
    by,
    at,
    act: record.act === 'undo' ? 'redo' : 'undo',
    edit: reversed(record.edit),
  }));
  const done = await recordedEdits(
    host,
    back.filter(({ isSecret }) => !isSecret),
    watching,
  );
  const secret = back.filter(({ isSecret }) => isSecret).map(({ edit }) => edit);
  return { operation: undoing, ...done, secret };
}
