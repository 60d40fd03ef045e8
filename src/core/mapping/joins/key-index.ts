import type { Cell } from '../../entity/cell';
import { CodedError } from '../../kernel/coded-error';
import { foldText } from '../../kernel/text';
import { matchKey } from '../match-key';
import type { SourceTable } from '../source-table';

/** The rows of a source by key, as people compare keys. */
export interface KeyIndex {
  /** Key of each row; blank where it has none. */
  readonly keys: readonly string[];
  /** Places of the rows of each key, in the order of the source. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
}

const columnMissing = (source: SourceTable, heading: string): CodedError =>
  new CodedError(
    'PROFILE_COLUMN_MISSING',
    'notDone',
    `${source.name} has no column ${heading} to join by. It has: ${source.headings.join(', ')}. Choose one of them.`,
    { source: source.name, missing: heading },
  );

function columnOf(source: SourceTable, heading: string): number {
  const exact = source.headings.indexOf(heading);
  const found = exact < 0 ? source.headings.findIndex((name) => foldText(name) === foldText(heading)) : exact;
  if (found < 0) throw columnMissing(source, heading);
  return found;
}

/** Indexes a source by these headings; throws PROFILE_COLUMN_MISSING for one it lacks. */
export function keyIndex(source: SourceTable, headings: readonly string[]): KeyIndex {
  const columns = headings.map((heading) => columnOf(source, heading));
  const keyOf = (cells: readonly Cell[]): string => {
    const parts = columns.map((column) => matchKey(cells[column] ?? ''));
    return parts.every((part) => part === '') ? '' : parts.join('\n');
  };
  const keys = source.rows.map(keyOf);
  const rows = new Map<string, number[]>();
  keys.forEach((key, row) => {
    if (key === '') return;
    const known = rows.get(key);
    if (known) known.push(row);
    else rows.set(key, [row]);
  });
  return { keys, rows };
}
