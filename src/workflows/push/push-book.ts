import type { AnyEntity } from '../../core/entity/entity';
import type { PushJournal } from '../../core/push/push-journal';
import type { RowOutcomes } from '../../core/push/row-outcomes';
import type { CheckResult } from '../../core/validation/validate-workspace';

/** The rows of a push at one moment, checked, each filled one with a Row Id of its own. */
export interface PushRows {
  /** The entities as the workbook has them. */
  readonly registry: readonly AnyEntity[];
  readonly checked: CheckResult;
}

/** Where the rows of a push come from and where what is known of it is kept. */
export interface PushBook {
  /** Gives every filled row a Row Id, then reads and checks; fails before anything is written where answers have no place. */
  read(): Promise<PushRows>;
  /** Every copy of the journal that was kept, in no order. */
  readJournals(): Promise<readonly PushJournal[]>;
  /** Resolves when the journal is kept everywhere it is kept; called before a batch is sent and at the end. */
  keepJournal(journal: PushJournal): Promise<void>;
  /** Resolves when Row Ids and journal outlive the program. */
  save(): Promise<void>;
  /** Says beside each row what became of it; rows are found by the Row Ids they were read with. */
  writeResults(outcomes: ReadonlyMap<string, RowOutcomes>, dryRun: boolean): Promise<void>;
}
