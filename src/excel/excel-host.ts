import type { RequirementSets } from './requirement-sets';

/**
 * Where the workbook is: in Excel `{ run: Excel.run, isSetSupported: Office.context.requirements.isSetSupported }`,
 * elsewhere a session of our own host. `run` gives a fresh context and lets go of its objects at the end.
 */
export interface ExcelHost extends RequirementSets {
  run<T>(work: (context: Excel.RequestContext) => Promise<T>, options?: RunWish): Promise<T>;
}

/** What is asked of a run where this Excel has it. */
export interface RunWish {
  /** All syncs of the run are undone together (ExcelApi 1.20). */
  readonly oneUndoStep?: boolean;
}

/** Hears how much of a long act is done; both are in the same unit (rows, sheets). */
export type Progress = (done: number, total: number) => void;
