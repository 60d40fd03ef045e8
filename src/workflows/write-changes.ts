import type { EntityChange } from '../core/history/entity-change';
import type { WorkspaceSnapshot } from '../excel/workspace/read-workspace';
import { writeEntityChange } from '../excel/workspace/write-entity-change';
import { entityIn } from './require-workspace';
import type { WorkspaceHost } from './workspace-host';

/** Makes changes in the sheets as they were just read. */
export async function writeChanges(
  host: WorkspaceHost,
  snapshot: WorkspaceSnapshot,
  changes: readonly EntityChange[],
): Promise<void> {
  for (const change of changes) {
    const entity = entityIn(snapshot, change.entity);
    const table = snapshot.tables.tables.get(change.entity);
    if (!entity || !table) continue;
    await writeEntityChange(host, entity, change, {
      table,
      sampleRows: snapshot.sampleRows.get(entity.name) ?? [],
      hasRowsBelow: snapshot.leftAside.has(entity.name),
    });
  }
}
