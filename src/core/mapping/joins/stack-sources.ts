import { foldText } from '../../kernel/text';
import type { SourceTable } from '../source-table';

const fileHeading = 'Source file';

/** Several files as one: rows one after another, columns by heading, and a column that says which file a row is of. */
export function stackSources(first: SourceTable, others: readonly SourceTable[]): SourceTable {
  if (others.length === 0) return first;
  const sources = [first, ...others];
  const headings = [...first.headings];
  const places = new Map(headings.map((heading, index) => [foldText(heading), index]));
  for (const heading of others.flatMap((source) => source.headings)) {
    if (places.has(foldText(heading))) continue;
    places.set(foldText(heading), headings.length);
    headings.push(heading);
  }
  const width = headings.length;
  const rows = sources.flatMap((source) => {
    const columns = source.headings.map((heading) => places.get(foldText(heading)) ?? 0);
    return source.rows.map((cells) => {
      const row = new Array<(typeof cells)[number]>(width).fill('');
      cells.forEach((cell, index) => (row[columns[index] ?? 0] = cell));
      return [...row, source.name];
    });
  });
  return {
    ...first,
    headings: [...headings, fileHeading],
    rows,
    rowNumbers: sources.flatMap(({ rowNumbers }) => rowNumbers),
    notes: sources.flatMap(({ notes }) => notes),
    leftOutRows: sources.flatMap(({ leftOutRows = [] }) => leftOutRows),
  };
}
