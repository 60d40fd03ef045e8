import { isBlank, type Cell } from '../entity/cell';
import { cellText } from '../entity/kinds/read-text';
import { cleanText } from '../kernel/text';
import type { SourceTable } from './source-table';

/** Rows columns are judged by: so many, evenly over the first ten thousand. */
const reach = 10_000;
const sampled = 1000;
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

function profileOf(heading: string, cells: Iterable<Cell>, filled: number, distinct: number): ColumnProfile {
  const values = new Map<string, Cell>();
  for (const cell of cells) {
    if (values.size === distinctKept) break;
    const text = cleanText(cellText(cell));
    if (!values.has(text)) values.set(text, typeof cell === 'string' ? text : cell);
  }
  return {
    heading,
    filled,
    values: [...values.values()],
    distinctShare: filled === 0 ? 0 : distinct / filled,
  };
}

/** Row by row, as the rows lie in memory. */
function readProfiles({ headings, rows }: SourceTable): readonly ColumnProfile[] {
  const seen = headings.map(() => new Set<Cell>());
  const filled = headings.map(() => 0);
  const length = Math.min(rows.length, reach);
  const step = Math.max(1, Math.floor(length / sampled));
  for (let row = 0; row < length; row += step) {
    const cells = rows[row] ?? [];
    seen.forEach((values, column) => {
      const cell = cells[column] ?? '';
      if (isBlank(cell)) return;
      filled[column] = (filled[column] ?? 0) + 1;
      values.add(cell);
    });
  }
  return headings.map((heading, column) => {
    const values = seen[column] ?? new Set<Cell>();
    return profileOf(heading, values, filled[column] ?? 0, values.size);
  });
}

const known = new WeakMap<SourceTable, readonly ColumnProfile[]>();

/** The profiles of all columns; read once a source, because matching and the first profile both ask. */
export function profileColumns(source: SourceTable): readonly ColumnProfile[] {
  const profiles = known.get(source) ?? readProfiles(source);
  known.set(source, profiles);
  return profiles;
}

/** The profile of one column; of one that is not there, that of an empty one. */
export const profileColumn = (source: SourceTable, index: number): ColumnProfile =>
  profileColumns(source)[index] ?? profileOf('', [], 0, 0);
