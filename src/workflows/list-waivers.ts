import { waiversNow } from '../core/validation/apply-waivers';
import type { Waiver } from '../core/validation/waiver';
import { placeOf, type CellPlace } from './place-issue';
import { requireWorkspace } from './require-workspace';
import { readWaivers } from './stored-waivers';
import type { WorkspaceHost } from './workspace-host';

/** A waiver the workbook keeps, and where its cell is; no place where its row or its sheet is gone. */
export interface ListedWaiver {
  readonly waiver: Waiver;
  readonly place: CellPlace | undefined;
  /** Whether its cell still holds what it held. */
  readonly stands: boolean;
}

/** The waivers of a workbook, those fallen since the last check included; writes nothing. */
export async function listWaivers(host: WorkspaceHost): Promise<readonly ListedWaiver[]> {
  const waivers = await readWaivers(host);
  const { tables, places } = await requireWorkspace(host);
  const standing = new Set(waiversNow(waivers, tables).standing);
  return waivers.map((waiver) => {
    const { entity, field, rowId } = waiver;
    const rowIndex = tables.tables.get(entity)?.rowIds.indexOf(rowId) ?? -1;
    const place = rowIndex < 0 ? undefined : placeOf({ entity, field, rowIndex }, places);
    return { waiver, place, stands: standing.has(waiver) };
  });
}
