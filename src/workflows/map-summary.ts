import type { MappingResult } from '../core/mapping/mapping-result';
import type { SourceNote } from '../core/mapping/source-table';
import type { ExtractSummary, ShownConflict } from './extract-summary';

/** What came of bringing a source in; counts in equal counts out, and what has no home is listed. */
export interface MapSummary extends Omit<MappingResult, 'entities' | 'setup'> {
  /** Rows made by entity, whether new in the sheet or there before. */
  readonly rowsOut: Readonly<Record<string, number>>;
  /** Catalog and other rows the profile brings along, new in the sheet. */
  readonly setup: Readonly<Record<string, number>>;
  /** Rows that were in the sheet already and were renewed. */
  readonly renewed: Readonly<Record<string, number>>;
  /** What the extract said beside the last one, before anything was written. */
  readonly extract: ExtractSummary;
  /** Conflicts nobody decided: the sheet's value stands. */
  readonly openConflicts: readonly ShownConflict[];
  /** Its name in the history; undefined where nothing was to be changed. */
  readonly operation?: string;
  /** How many there are of lists that hold only the first. */
  readonly counts?: { readonly unproduced: number; readonly problems: number };
  /** What is worth knowing of a source whose rows were first seen while they came in. */
  readonly notes?: readonly SourceNote[];
  /** Whether a person stopped it: what is counted was brought in, the rest of the source was not. */
  readonly isStopped?: boolean;
}
