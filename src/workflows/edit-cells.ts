import type { ChangeRecord } from '../core/fixes/change-record';
import type { CellEdit } from '../core/validation/cell-edit';
import type { Doing, DoneOperation } from './apply-fixes';
import type { Watching } from './progress';
import { recordedEdits } from './recorded-edits';
import type { WorkspaceHost } from './workspace-host';

/** Writes cells in one go, as replacing a value in a column does, and tells the history of each. */
export async function editCells(
  host: WorkspaceHost,
  edits: readonly CellEdit[],
  { by, at, newId }: Doing,
  watching: Watching = {},
): Promise<DoneOperation> {
  const operation = newId();
  const records = edits.map((edit): ChangeRecord => ({
    operation,
    at,
    by,
    act: 'edit',
    code: '',
    edit,
    isSecret: false,
  }));
  return { operation, ...(await recordedEdits(host, records, watching)) };
}
