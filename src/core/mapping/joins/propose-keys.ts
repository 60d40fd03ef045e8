import { isSecretHeading } from '../../kernel/shown-value';
import { foldText } from '../../kernel/text';
import { profileColumn } from '../column-profile';
import { matchKey } from '../match-key';
import type { SourceTable } from '../source-table';
import type { KeyPair } from './join-schema';

/** Two columns that probably hold the same keys. */
export interface KeyProposal extends KeyPair {
  /** Share of the values of the file's column that the source's column has as well, from 0 to 1. */
  readonly share: number;
}

/** Rows of the file whose values are looked for, evenly over it. */
const sampled = 2000;
/** Fewer values in common come about by chance. */
const leastShare = 0.3;
/** A key tells the rows of one side apart; what repeats on both, as a status does, is none. */
const leastDistinct = 0.8;
const sameHeading = 0.1;
const shown = 5;

/** For each value of the file the columns it stands in, and for each column how many different ones it has. */
function sampleValues({ headings, rows }: SourceTable) {
  const columnsOf = new Map<string, Set<number>>();
  const counts = headings.map(() => 0);
  const step = Math.max(1, Math.floor(rows.length / sampled));
  for (let row = 0; row < rows.length; row += step) {
    headings.forEach((heading, column) => {
      const key = isSecretHeading(heading) ? '' : matchKey(rows[row]?.[column] ?? '');
      if (key === '') return;
      const columns = columnsOf.get(key) ?? new Set();
      if (!columns.has(column)) counts[column] = (counts[column] ?? 0) + 1;
      columnsOf.set(key, columns.add(column));
    });
  }
  return { columnsOf, counts };
}

/** The values each two columns have in common, by the place of the source's column and that of the file's. */
function commonValues({ headings, rows }: SourceTable, columnsOf: ReadonlyMap<string, ReadonlySet<number>>) {
  const common = headings.map(() => new Map<number, Set<string>>());
  for (const cells of rows) {
    common.forEach((own, column) => {
      if (isSecretHeading(headings[column] ?? '')) return;
      const key = matchKey(cells[column] ?? '');
      for (const other of columnsOf.get(key) ?? []) own.set(other, (own.get(other) ?? new Set()).add(key));
    });
  }
  return common;
}

/** Columns by which a file can be joined to a source, the likeliest first: by the values both have and how telling they are. */
export function proposeKeys(source: SourceTable, file: SourceTable): readonly KeyProposal[] {
  const { columnsOf, counts } = sampleValues(file);
  const distinct = (table: SourceTable, column: number) => profileColumn(table, column).distinctShare;
  const pairs = commonValues(source, columnsOf).flatMap((own, at) =>
    [...own].map(([other, values]) => {
      const column = source.headings[at] ?? '';
      const joined = file.headings[other] ?? '';
      const share = values.size / Math.max(1, counts[other] ?? 0);
      const telling = Math.max(distinct(source, at), distinct(file, other));
      const named = foldText(column) === foldText(joined) ? sameHeading : 0;
      return { column, joined, share, telling, worth: share * telling + named };
    }),
  );
  return pairs
    .filter(({ share, telling }) => share >= leastShare && telling >= leastDistinct)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, shown)
    .map(({ column, joined, share }) => ({ column, joined, share }));
}
