import type { SourceTable } from '../source-table';
import { stackedColumns } from './stacked-columns';

/** Several files as one: rows one after another, columns by heading, and a column that says which file a row is of. */
export function stackSources(first: SourceTable, others: readonly SourceTable[]): SourceTable {
  if (others.length === 0) return first;
  const sources = [first, ...others];
  const { headings, rowsOf } = stackedColumns(sources);
  return {
    ...first,
    headings,
    rows: sources.flatMap((source) => source.rows.map(rowsOf(source))),
    rowNumbers: sources.flatMap(({ rowNumbers }) => rowNumbers),
    notes: sources.flatMap(({ notes }) => notes),
    leftOutRows: sources.flatMap(({ leftOutRows = [] }) => leftOutRows),
  };
}
