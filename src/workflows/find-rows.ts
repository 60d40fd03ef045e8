import type { CellPlace } from './place-issue';
import { placeOf } from './place-issue';
import { entityIn, requireWorkspace } from './require-workspace';
import type { WorkspaceHost } from './workspace-host';

/** A row as it is known outside the workbook. */
export interface RowKey {
  readonly entity: string;
  readonly rowKey: string;
}

/** A row as people find it: its cell, and what others refer to it by. */
export interface FoundRow {
  readonly place: CellPlace;
  readonly name: string;
}

/** Finds a row of the workbook; undefined for one it has not, or has no more. */
export type FindRow = (row: RowKey) => FoundRow | undefined;

/** Reads where the rows of these sheets are by their Row Ids. */
export async function findRows(host: WorkspaceHost, wanted: readonly RowKey[]): Promise<FindRow> {
  const snapshot = await requireWorkspace(host);
  const rowsOf = new Map(
    [...new Set(wanted.map(({ entity }) => entity))].map((name) => {
      const rowIds = snapshot.tables.tables.get(name)?.rowIds ?? [];
      return [name, new Map(rowIds.map((id, rowIndex) => [id, rowIndex]))] as const;
    }),
  );
  return ({ entity: name, rowKey }) => {
    const entity = entityIn(snapshot, name);
    const rowIndex = rowsOf.get(name)?.get(rowKey);
    if (!entity || rowIndex === undefined) return undefined;
    const field = entity.referenceBy;
    const value = snapshot.tables.tables.get(name)?.columns.get(field)?.[rowIndex];
    return { place: placeOf({ entity: name, field, rowIndex }, snapshot.places), name: String(value ?? '') };
  };
}
