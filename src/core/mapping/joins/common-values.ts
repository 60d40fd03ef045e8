import { isSecretHeading } from '../../kernel/shown-value';
import { linkKey } from '../match-key';
import type { SourceTable } from '../source-table';
import { sampledRows } from './sampled-rows';

/** Some rows of a file by value, as people compare keys. */
export interface SampledValues {
  /** For each value the columns it stands in; none of those that hold secrets. */
  readonly columnsOf: ReadonlyMap<string, ReadonlySet<number>>;
  /** How many different values each column has. */
  readonly counts: readonly number[];
}

/** Looks at so many rows, evenly over the file. */
export function sampleValues({ headings, rows }: SourceTable, wanted: number): SampledValues {
  const columnsOf = new Map<string, Set<number>>();
  const counts = headings.map(() => 0);
  for (const row of sampledRows(rows.length, wanted)) {
    headings.forEach((heading, column) => {
      const key = isSecretHeading(heading) ? '' : linkKey(rows[row]?.[column] ?? '');
      if (key === '') return;
      const columns = columnsOf.get(key) ?? new Set();
      if (!columns.has(column)) counts[column] = (counts[column] ?? 0) + 1;
      columnsOf.set(key, columns.add(column));
    });
  }
  return { columnsOf, counts };
}

/** Of each column of the source, the values it has in common with each of the file's. */
export type CommonValues = ReadonlyMap<number, ReadonlyMap<number, ReadonlySet<string>>>;

/** Looks at so many rows of these columns of the source. */
export function commonValues(
  { rows }: SourceTable,
  columns: readonly number[],
  { columnsOf }: SampledValues,
  wanted: number,
): CommonValues {
  const common = new Map(columns.map((column) => [column, new Map<number, Set<string>>()]));
  for (const row of sampledRows(rows.length, wanted)) {
    for (const [column, own] of common) {
      const key = linkKey(rows[row]?.[column] ?? '');
      for (const other of columnsOf.get(key) ?? []) own.set(other, (own.get(other) ?? new Set()).add(key));
    }
  }
  return common;
}
