import type { WorkspaceTables } from '../entity/column-table';
import type { AnyEntity, DayFacts } from '../entity/entity';
import type { ReferenceLists } from '../entity/reference-list';
import type { CheckResult } from './validate-workspace';

/** All sheets at one moment with what the check found in them: what fixes, duplicates and totals are worked out from. */
export interface CheckedTables {
  readonly tables: WorkspaceTables;
  /** The entities as the workbook has them, custom fields included. */
  readonly registry: readonly AnyEntity[];
  readonly lists: ReferenceLists;
  readonly facts: DayFacts;
  readonly result: CheckResult;
}
