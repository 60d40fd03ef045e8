import type { Cell } from '../../entity/cell';
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
  /** Keys in more than one row of the source; not counted where it is streamed, because all its keys would have to be held. */
  readonly repeated?: JoinCount;
  /** Keys in more than one row of the file. */
  readonly joinedRepeated: JoinCount;
}

/** How many keys are shown at most. */
export const shownKeys = 10;

/** Counts rows as they come. */
export interface RowCounter {
  add(cells: readonly Cell[], number: number): void;
  count(): JoinCount;
}

type Headed = Pick<SourceTable, 'name' | 'headings'>;

/** Gives the key of a row as people may read it. */
export function keyWords(source: Headed, headings: readonly string[]): (cells: readonly Cell[]) => string {
  const columns = keyColumns(source, headings);
  const secret = headings.some(isSecretHeading);
  return (cells) => shownValue(columns.map((column) => cellText(cells[column] ?? '')).join(' · '), secret);
}

/** A counter that shows the keys of the first few rows. */
export function createRowCounter(source: Headed, headings: readonly string[]): RowCounter {
  const words = keyWords(source, headings);
  const examples: NoteExample[] = [];
  let count = 0;
  return {
    add(cells, row) {
      count += 1;
      if (count <= shownKeys) examples.push({ row, text: words(cells) });
    },
    count: () => ({ count, examples }),
  };
}

/** A count of these rows with the keys of the first few. */
export function countRows(
  source: SourceTable,
  headings: readonly string[],
  rows: readonly number[],
): JoinCount {
  const counter = createRowCounter(source, headings);
  for (const row of rows) counter.add(source.rows[row] ?? [], source.rowNumbers[row] ?? row + 1);
  return counter.count();
}

/** The first row of each key that several rows have. */
export const repeatedRows = (places: KeyIndex['rows']): readonly number[] =>
  [...places.values()].flatMap((places) => (places.length > 1 ? places.slice(0, 1) : []));
