import { readWorkspace } from '../../excel/workspace/read-workspace';
import { sheetBook, type SheetBook } from '../sheet-book';
import type { WorkspaceHost } from '../workspace-host';
import { planSheets } from './plan-sheets';
import { readSignOffs, type KeptSignOff } from './sign-plan';

/** The commission plans of a workbook at one moment, with what was signed of them. */
export interface PlanBook extends SheetBook {
  /** The oldest first. */
  readonly signOffs: readonly KeptSignOff[];
}

/** Reads the sheets of the plans; a workbook without them has no plans. */
export async function readPlanBook(host: WorkspaceHost, today: string): Promise<PlanBook> {
  const snapshot = await readWorkspace(host, planSheets());
  return { ...sheetBook(host, snapshot, today), signOffs: await readSignOffs(host) };
}
