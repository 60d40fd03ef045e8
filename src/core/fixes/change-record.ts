import type { CellEdit } from '../validation/cell-edit';

/**
 * What was done: an extract brought in, a fix accepted, rows merged, cells edited, one of those taken back or done again,
 * or a push taken back in SmartBilling.
 */
export type ChangeAct = 'map' | 'fix' | 'merge' | 'edit' | 'undo' | 'redo' | 'rollback';

/** One changed cell as the workbook's history keeps it; records of one operation are undone together. */
export interface ChangeRecord {
  /** Names what was done in one go. */
  readonly operation: string;
  /** ISO date and time, UTC. */
  readonly at: string;
  readonly by: string;
  readonly act: ChangeAct;
  /** Of the rule that was mended; blank where none was. */
  readonly code: string;
  readonly edit: CellEdit;
  /** The values are secret: they are masked in the history and cannot be written back from it. */
  readonly isSecret: boolean;
}
