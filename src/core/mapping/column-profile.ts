import { isBlank, type Cell } from '../entity/cell';
import { cellText } from '../entity/kinds/read-text';
import { cleanText } from '../kernel/text';
import type { SourceTable } from './source-table';

const sampled = 2000;
const distinctKept = 200;

/** What can be told of a source column from its first rows. */
export interface ColumnProfile {
  readonly heading: string;
  /** Cells looked at that hold something. */
  readonly filled: number;
  /** Distinct values, the first few hundred. */
  readonly values: readonly Cell[];
  /** Share of filled cells whose value occurs once. */
  readonly distinctShare: number;
}

export function profileColumn(source: SourceTable, index: number): ColumnProfile {
  const counts = new Map<string, { cell: Cell; count: number }>();
  let filled = 0;
  for (const row of source.rows.slice(0, sampled)) {
    const cell = row[index] ?? '';
    if (isBlank(cell)) continue;
    filled += 1;
    const text = cleanText(cellText(cell));
    const seen = counts.get(text);
    if (seen) seen.count += 1;
    else counts.set(text, { cell: typeof cell === 'string' ? text : cell, count: 1 });
  }
  return {
    heading: source.headings[index] ?? '',
    filled,
    values: [...counts.values()].slice(0, distinctKept).map(({ cell }) => cell),
    distinctShare: filled === 0 ? 0 : counts.size / filled,
  };
}
