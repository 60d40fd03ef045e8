import type { HostSession } from '../host/client/session';
import type { Workbook } from '../host/workbook/workbook';
import type { Grid } from './grid/open-grid';

/**
 * What the workbench page lays open as `window.workbench`, for people who try things in the console and for tests. Only this
 * page has it; the task pane in Excel has not.
 */
export interface TrialHook {
  /** The open workbook of the host, which is the truth. */
  readonly workbook: Workbook;
  /** The add-in's way to it: `workbench.session.run(async (context) => …)` is `Excel.run`. */
  readonly session: HostSession;
  /** The spreadsheet that shows it: `grid.engine.commands.executeCommand(id, params)` acts as a person does. */
  readonly grid: Grid;
}

declare global {
  interface Window {
    workbench?: TrialHook;
  }
}

export function layOpen(hook: TrialHook): void {
  window.workbench = hook;
}
