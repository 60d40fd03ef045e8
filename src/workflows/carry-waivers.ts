import { carryWaivers } from '../core/template/carry-waivers';
import { waiversNow } from '../core/validation/apply-waivers';
import type { WorkspaceSnapshot } from '../excel/workspace/read-workspace';
import { requireWorkspace } from './require-workspace';
import { readWaivers, writeWaivers } from './stored-waivers';
import type { WorkspaceHost } from './workspace-host';

/** Where waivers come from, and the rows they stood on. */
export interface WaiverSource {
  readonly host: WorkspaceHost;
  readonly snapshot: WorkspaceSnapshot;
}

/**
 * Takes the waivers that stand in one workbook, as its rows were, over into another beside its own; of two of one warning
 * the later counts. Between a workbook and itself, those that were follow the texts its cells have now.
 */
export async function carryWaiversTo(to: WorkspaceHost, { host, snapshot }: WaiverSource): Promise<void> {
  const waivers = await readWaivers(host);
  if (waivers.length === 0) return;
  const after = await requireWorkspace(to);
  const carried = carryWaivers(waivers, snapshot, after);
  if (carried.length === 0) return;
  const own =
    host === to
      ? waivers.filter(({ entity }) => !after.tables.tables.has(entity))
      : waiversNow(await readWaivers(to), after.tables).kept;
  const all = [...own, ...carried].sort((a, b) => a.at.localeCompare(b.at));
  await writeWaivers(to, all);
}
