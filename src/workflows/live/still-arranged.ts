import { registry } from '../../core/entities/registry';
import { seeArrangement } from '../../excel/workspace/see-arrangement';
import type { WorkspaceHost } from '../workspace-host';
import type { StandingSheet } from './standing-sheet';

/** Whether the tables are those that are followed; sheets that only have other names are taken as they are. */
export async function stillArranged(
  host: WorkspaceHost,
  sheets: ReadonlyMap<string, StandingSheet>,
): Promise<boolean> {
  const found = await seeArrangement(host, registry);
  if (found.size !== sheets.size) return false;
  for (const [name, sheet] of sheets) {
    const place = found.get(name);
    if (!place || place.sheetId !== sheet.place.sheetId) return false;
    sheet.place = { ...sheet.place, sheet: place.sheet };
  }
  return true;
}
