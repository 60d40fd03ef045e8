import type { WorkspaceTotals } from '../core/totals/workspace-totals';
import { workspaceTotals } from '../core/totals/workspace-totals';
import type { WorkspaceSnapshot } from '../excel/workspace/read-workspace';
import type { Watching } from './progress';
import { requireWorkspace } from './require-workspace';
import { checkSnapshot, type CheckOptions } from './validate-workspace';
import type { WorkspaceHost } from './workspace-host';

/** The totals of a workbook and the workbook they were read from. */
export interface TotalsRead {
  readonly totals: WorkspaceTotals;
  readonly snapshot: WorkspaceSnapshot;
}

/** Adds up the workbook as it stands, writing nothing. */
export async function readTotals(
  host: WorkspaceHost,
  options: CheckOptions,
  watching: Watching = {},
): Promise<TotalsRead> {
  watching.onProgress?.({ stage: 'reading', done: 0, total: 1 });
  const snapshot = await requireWorkspace(host);
  watching.signal?.throwIfAborted();
  const { result } = checkSnapshot(snapshot, options, watching);
  watching.signal?.throwIfAborted();
  const { tables, registry, lists } = snapshot;
  const facts = { today: options.today };
  const totals = workspaceTotals({ tables, registry, lists: lists.on(options.today), facts, result });
  return { totals, snapshot };
}

/** Writes the Totals sheet of what was read; gives the sheet's name. */
export async function writeTotalsSheet(
  host: WorkspaceHost,
  { totals, snapshot }: TotalsRead,
  { today }: CheckOptions,
): Promise<string> {
  // Only who writes the sheet loads what it takes.
  const { writeTotals } = await import('../excel/workspace/totals-sheet');
  const { registry, lists, language } = snapshot;
  return writeTotals(host, { totals, registry, lists, language }, today);
}
