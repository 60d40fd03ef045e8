import type { ChangeAct, ChangeRecord } from '../core/fixes/change-record';
import type { ProposedFix } from '../core/fixes/propose-fixes';
import type { CellEdit } from '../core/validation/cell-edit';
import type { SkippedEdit } from '../excel/workspace/apply-cell-edits';
import type { Watching } from './progress';
import { recordedEdits } from './recorded-edits';
import type { WorkspaceHost } from './workspace-host';

/** Who does it, when, and how what is done gets its name. */
export interface Doing {
  readonly by: string;
  /** ISO date and time, UTC. */
  readonly at: string;
  readonly newId: () => string;
}

/** What was done in one go, under one name in the history. */
export interface DoneOperation {
  readonly operation: string;
  readonly applied: readonly CellEdit[];
  readonly skipped: readonly SkippedEdit[];
}

const act: ChangeAct = 'fix';

/**
 * Writes accepted fixes where their cells still hold what was found, as one undo step, and tells the history of each.
 * A fix that is a choice is applied as its `edit` says.
 */
export async function applyFixes(
  host: WorkspaceHost,
  fixes: readonly ProposedFix[],
  { by, at, newId }: Doing,
  watching: Watching = {},
): Promise<DoneOperation> {
  const operation = newId();
  const records = fixes.map(({ edit, code }): ChangeRecord => ({
    operation,
    at,
    by,
    act,
    code,
    edit,
    isSecret: false,
  }));
  return { operation, ...(await recordedEdits(host, records, watching)) };
}
