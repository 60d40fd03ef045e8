import { isBlank } from '../entity/cell';
import type { LeftOutColumn } from './mapping-result';
import type { SourceColumns } from './source-columns';
import type { SourceTable } from './source-table';

/** Counts what the columns hold that a profile does not use; `reasons` by heading. */
export function countLeftOut(
  headings: readonly string[],
  used: SourceColumns,
  reasons: Readonly<Record<string, string>>,
): { add(rows: SourceTable['rows']): void; columns(): LeftOutColumn[] } {
  const left = headings.flatMap((column, index) => (used.isUsed(index) ? [] : [{ column, index, count: 0 }]));
  let total = 0;
  return {
    add(rows) {
      total += rows.length;
      for (const entry of left)
        for (const row of rows) if (!isBlank(row[entry.index] ?? '')) entry.count += 1;
    },
    columns: () =>
      left.map(({ column, count }) => {
        const reason = reasons[column];
        return { column, count, blanks: total - count, ...(reason === undefined ? {} : { reason }) };
      }),
  };
}
