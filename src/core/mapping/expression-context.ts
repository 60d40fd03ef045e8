import type { CalendarDate } from '../kernel/calendar-date';
import type { ColumnFinder } from './source-columns';
import type { SourceTable } from './source-table';

/** Other tables a profile may look into, by the name it gives them. */
export type LookupTables = ReadonlyMap<string, Pick<SourceTable, 'headings' | 'rows'>>;

/** What the parts of a profile are made ready with. */
export interface ExpressionContext {
  readonly columns: ColumnFinder;
  /** The day the extract speaks of; throws PROFILE_INVALID where the profile states none. */
  readonly asOf: () => CalendarDate;
  readonly tables: LookupTables;
}
