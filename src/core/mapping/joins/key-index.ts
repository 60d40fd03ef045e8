import type { Cell } from '../../entity/cell';
import { CodedError } from '../../kernel/coded-error';
import { foldText } from '../../kernel/text';
import { linkKey } from '../match-key';
import type { SourceTable } from '../source-table';

/** The rows of a source by key, as people compare keys. */
export interface KeyIndex {
  /** Key of each row; blank where it has none. */
  readonly keys: readonly string[];
  /** Places of the rows of each key, in the order of the source. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
}

type Headed = Pick<SourceTable, 'name' | 'headings'>;

const columnMissing = (source: Headed, heading: string): CodedError =>
  new CodedError(
    'PROFILE_COLUMN_MISSING',
    'notDone',
    `${source.name} has no column ${heading} to join by. It has: ${source.headings.join(', ')}. Choose one of them.`,
    { source: source.name, missing: heading },
  );

function columnOf(source: Headed, heading: string): number {
  const exact = source.headings.indexOf(heading);
  const found = exact < 0 ? source.headings.findIndex((name) => foldText(name) === foldText(heading)) : exact;
  if (found < 0) throw columnMissing(source, heading);
  return found;
}

/** Places of the columns of these headings, in whatever letters they are written; throws PROFILE_COLUMN_MISSING. */
export const keyColumns = (source: Headed, headings: readonly string[]): readonly number[] =>
  headings.map((heading) => columnOf(source, heading));

/** The key that a row has in these columns; blank where it has none. */
export function keyOf(cells: readonly Cell[], columns: readonly number[]): string {
  const parts = columns.map((column) => linkKey(cells[column] ?? ''));
  return parts.every((part) => part === '') ? '' : parts.join('\n');
}

/** Places of the rows of each key. */
export function placesOf(keys: readonly string[]): KeyIndex['rows'] {
  const rows = new Map<string, number[]>();
  keys.forEach((key, row) => {
    if (key === '') return;
    const known = rows.get(key);
    if (known) known.push(row);
    else rows.set(key, [row]);
  });
  return rows;
}

/** Indexes a source by these headings; throws PROFILE_COLUMN_MISSING for one it lacks. */
export function keyIndex(source: SourceTable, headings: readonly string[]): KeyIndex {
  const columns = keyColumns(source, headings);
  const keys = source.rows.map((cells) => keyOf(cells, columns));
  return { keys, rows: placesOf(keys) };
}
