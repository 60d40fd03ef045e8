import { cellText } from '../../entity/kinds/read-text';
import { isSecretHeading, shownValue } from '../../kernel/shown-value';
import type { NoteExample, SourceTable } from '../source-table';
import type { KeyPair } from './join-schema';
import { keyColumns, type KeyIndex } from './key-index';

/** How often something happened in a join, and the first few. */
export interface JoinCount {
  readonly count: number;
  /** The key, with the file line or sheet row it stands in. */
  readonly examples: readonly NoteExample[];
}

/** What came of joining a file: every row of both is in the result or counted as unmatched. */
export interface JoinReport {
  readonly file: string;
  readonly on: readonly KeyPair[];
  readonly rowsIn: number;
  readonly joinedRowsIn: number;
  readonly rowsOut: number;
  /** Rows of the source without a row of the file; they stay, its columns blank. */
  readonly unmatched: JoinCount;
  /** Rows of the file without a row of the source. */
  readonly joinedUnmatched: JoinCount;
  /** Keys in more than one row of the source, and of the file. */
  readonly repeated: JoinCount;
  readonly joinedRepeated: JoinCount;
}

const shown = 10;

/** A count of these rows with the keys of the first few. */
export function countRows(
  source: SourceTable,
  headings: readonly string[],
  rows: readonly number[],
): JoinCount {
  const columns = keyColumns(source, headings);
  const secret = headings.some(isSecretHeading);
  const examples = rows.slice(0, shown).map((row) => ({
    row: source.rowNumbers[row] ?? row + 1,
    text: shownValue(columns.map((column) => cellText(source.rows[row]?.[column] ?? '')).join(' · '), secret),
  }));
  return { count: rows.length, examples };
}

/** The first row of each key that several rows have. */
export const repeatedRows = ({ rows }: KeyIndex): readonly number[] =>
  [...rows.values()].flatMap((places) => (places.length > 1 ? places.slice(0, 1) : []));
