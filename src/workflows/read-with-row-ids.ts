import { ensureRowIds } from '../excel/workspace/ensure-row-ids';
import type { WorkspaceSnapshot } from '../excel/workspace/read-workspace';
import { entityIn, requireWorkspace } from './require-workspace';
import type { WorkspaceHost } from './workspace-host';

/** Reads the workspace after giving every filled row a Row Id of its own; says whether there was any to give. */
export async function readWithRowIds(
  host: WorkspaceHost,
  newRowId: () => string,
): Promise<{ readonly snapshot: WorkspaceSnapshot; readonly madeRowIds: boolean }> {
  const snapshot = await requireWorkspace(host);
  if (snapshot.rowIdFaults.length === 0) return { snapshot, madeRowIds: false };
  for (const { entity: name } of snapshot.rowIdFaults) {
    const entity = entityIn(snapshot, name);
    if (entity) await ensureRowIds(host, entity, newRowId);
  }
  return { snapshot: await requireWorkspace(host), madeRowIds: true };
}
