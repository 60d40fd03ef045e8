import { proposeFixes, type FixProposals, type FixSelection } from '../core/fixes/propose-fixes';
import type { CheckedTables } from '../core/validation/checked-tables';
import { readAddedColumns } from '../excel/workspace/read-added-columns';
import type { Watching } from './progress';
import { requireWorkspace } from './require-workspace';
import { findWaivers } from './stored-waivers';
import { checkSnapshot, type CheckedWorkspace } from './validate-workspace';
import type { WorkspaceHost } from './workspace-host';

export interface WorkspaceFixes extends FixProposals {
  readonly checked: CheckedWorkspace;
}

/** Lost digits may still stand in columns that people added. */
const looksBeside: ReadonlySet<string> = new Set(['V010', 'V014']);

/** A checked workbook as fixes, duplicates and totals are worked out from it. */
const checkedTables = ({ snapshot, result }: CheckedWorkspace, today: string): CheckedTables => ({
  tables: snapshot.tables,
  registry: snapshot.registry,
  lists: snapshot.lists.on(today),
  facts: { today },
  result,
});

/** Reads and checks the workbook, and proposes fixes for the selected issues; writes nothing. */
export async function proposeWorkspaceFixes(
  host: WorkspaceHost,
  { today, selection = {} }: { readonly today: string; readonly selection?: FixSelection },
  watching: Watching = {},
): Promise<WorkspaceFixes> {
  watching.onProgress?.({ stage: 'reading', done: 0, total: 1 });
  const snapshot = await requireWorkspace(host);
  watching.signal?.throwIfAborted();
  const { waivers } = await findWaivers(host);
  const checked = checkSnapshot(snapshot, { today, waivers }, watching);
  const losing = new Set(
    checked.result.issues.filter(({ code }) => looksBeside.has(code)).map(({ entity }) => entity),
  );
  const entities = snapshot.registry.filter(({ name }) => losing.has(name));
  const beside = entities.length > 0 ? await readAddedColumns(host, entities) : new Map();
  return { ...proposeFixes(checkedTables(checked, today), selection, beside), checked };
}
