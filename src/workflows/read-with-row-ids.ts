import type { AnyEntity } from '../core/entity/entity';
import { ensureRowIds } from '../excel/workspace/ensure-row-ids';
import type { WorkspaceSnapshot } from '../excel/workspace/read-workspace';
import { requireOpenSheets } from '../excel/workspace/require-open-sheets';
import { entityIn, placesOf, requireWorkspace } from './require-workspace';
import type { WorkspaceHost } from './workspace-host';

/**
 * Reads the workspace, or these sheets of it, after giving every filled row a Row Id of its own; says whether there was any to give. What
 * `beforeWriting` throws, or a protected sheet that lacks Row Ids, stops it before anything is written.
 */
export async function readWithRowIds(
  host: WorkspaceHost,
  newRowId: () => string,
  beforeWriting?: (snapshot: WorkspaceSnapshot) => void,
  entities?: readonly AnyEntity[],
): Promise<{ readonly snapshot: WorkspaceSnapshot; readonly madeRowIds: boolean }> {
  const snapshot = await requireWorkspace(host, {}, entities);
  beforeWriting?.(snapshot);
  if (snapshot.rowIdFaults.length === 0) return { snapshot, madeRowIds: false };
  requireOpenSheets(
    placesOf(
      snapshot,
      snapshot.rowIdFaults.map(({ entity }) => entity),
    ),
  );
  for (const { entity: name } of snapshot.rowIdFaults) {
    const entity = entityIn(snapshot, name);
    if (entity) await ensureRowIds(host, entity, newRowId);
  }
  return { snapshot: await requireWorkspace(host, {}, entities), madeRowIds: true };
}
