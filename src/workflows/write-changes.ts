import type { EntityTable } from '../core/entity/column-table';
import type { EntityChange } from '../core/history/entity-change';
import type { WorkspaceSnapshot } from '../excel/workspace/read-workspace';
import { writeEntityChange } from '../excel/workspace/write-entity-change';
import { entityIn } from './require-workspace';
import type { WorkspaceHost } from './workspace-host';

/** A sheet's rows, and the places of rows that were taken out at its end: whoever brings them back counts those as rows. */
function withPlaces(table: EntityTable, placesBelow: readonly string[]): EntityTable {
  if (placesBelow.length === 0) return table;
  return {
    ...table,
    rowCount: table.rowCount + placesBelow.length,
    rowIds: [...table.rowIds, ...placesBelow],
  };
}

/**
 * Makes changes in the sheets as they were just read. Rows that come in take the places of rows that were taken out at
 * the end; where places are `kept`, only the same rows do.
 */
export async function writeChanges(
  host: WorkspaceHost,
  snapshot: WorkspaceSnapshot,
  changes: readonly EntityChange[],
  places: 'free' | 'kept' = 'free',
): Promise<void> {
  for (const change of changes) {
    const entity = entityIn(snapshot, change.entity);
    const table = snapshot.tables.tables.get(change.entity);
    if (!entity || !table) continue;
    await writeEntityChange(host, entity, change, {
      table: places === 'kept' ? withPlaces(table, snapshot.placesBelow.get(entity.name) ?? []) : table,
      sampleRows: snapshot.sampleRows.get(entity.name) ?? [],
      hasRowsBelow: snapshot.leftAside.has(entity.name),
    });
  }
}
