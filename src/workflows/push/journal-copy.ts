import type { PushJournal } from '../../core/push/push-journal';

/** A second place for the journal, which outlives a workbook closed without saving. It is given no secret. */
export interface JournalCopy {
  /** What was kept last, of whatever shape; undefined where nothing was. */
  read(): Promise<unknown>;
  /** Resolves when the journal outlives the program. */
  write(journal: PushJournal): Promise<void>;
}
