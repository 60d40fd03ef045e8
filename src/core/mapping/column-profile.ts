import { isBlank, type Cell } from '../entity/cell';
import { cellText } from '../entity/kinds/read-text';
import { cleanText } from '../kernel/text';
import { matchKey } from './match-key';
import { isPlaceholder } from './placeholders';
import type { SourceTable } from './source-table';

/** Rows columns are judged by: so many, evenly over the first ten thousand. */
const reach = 10_000;
const sampled = 1000;
const distinctKept = 200;

/** What can be told of a source column from its first rows. */
export interface ColumnProfile {
  readonly heading: string;
  /** Cells looked at that hold something, those that say there is nothing left out. */
  readonly filled: number;
  /** Distinct values, the first few hundred. */
  readonly values: readonly Cell[];
  /** Share of filled cells whose value occurs once. */
  readonly distinctShare: number;
  /** What cells that say there is nothing hold, each text once. */
  readonly placeholders: readonly string[];
}

/** What was seen of a column: its different cells, how many are filled, and what says that there is nothing. */
interface Seen {
  readonly cells: Set<Cell>;
  /** By what texts of one meaning have in common. */
  readonly placeholders: Map<string, string>;
  filled: number;
}

const nothingSeen = (): Seen => ({ cells: new Set(), placeholders: new Map(), filled: 0 });

function profileOf(heading: string, { cells, placeholders, filled }: Seen): ColumnProfile {
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
    distinctShare: filled === 0 ? 0 : cells.size / filled,
    placeholders: [...placeholders.values()],
  };
}

/** Row by row, as the rows lie in memory. */
function readProfiles({ headings, rows }: SourceTable): readonly ColumnProfile[] {
  const seen = headings.map(nothingSeen);
  const length = Math.min(rows.length, reach);
  const step = Math.max(1, Math.floor(length / sampled));
  for (let row = 0; row < length; row += step) {
    const cells = rows[row] ?? [];
    seen.forEach((column, at) => {
      const cell = cells[at] ?? '';
      if (isBlank(cell)) return;
      if (isPlaceholder(cell)) {
        const text = cleanText(cellText(cell));
        if (!column.placeholders.has(matchKey(text))) column.placeholders.set(matchKey(text), text);
        return;
      }
      column.filled += 1;
      column.cells.add(cell);
    });
  }
  return headings.map((heading, column) => profileOf(heading, seen[column] ?? nothingSeen()));
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
  profileColumns(source)[index] ?? profileOf('', nothingSeen());
