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
/** Rows of the source in which a column shows whether it has any of them; all rows are looked at only in those that do. */
const looked = 20_000;
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

/** Of each column of the source, the values it has in common with each of the file's. */
type Common = ReadonlyMap<number, ReadonlyMap<number, ReadonlySet<string>>>;

/** Looks at every so manieth row of these columns of the source. */
function commonValues(
  { rows }: SourceTable,
  columns: readonly number[],
  columnsOf: ReadonlyMap<string, ReadonlySet<number>>,
  step: number,
): Common {
  const common = new Map(columns.map((column) => [column, new Map<number, Set<string>>()]));
  for (let row = 0; row < rows.length; row += step) {
    for (const [column, own] of common) {
      const key = matchKey(rows[row]?.[column] ?? '');
      for (const other of columnsOf.get(key) ?? []) own.set(other, (own.get(other) ?? new Set()).add(key));
    }
  }
  return common;
}

/** Columns by which a file can be joined to a source, the likeliest first: by the values both have and how telling they are. */
export function proposeKeys(source: SourceTable, file: SourceTable): readonly KeyProposal[] {
  const { columnsOf, counts } = sampleValues(file);
  const distinct = (table: SourceTable, column: number) => profileColumn(table, column).distinctShare;
  const tellingOf = (own: number, other: number) => Math.max(distinct(source, own), distinct(file, other));
  const open = source.headings.flatMap((heading, at) => (isSecretHeading(heading) ? [] : [at]));
  const step = Math.max(1, Math.floor(source.rows.length / looked));
  const first = commonValues(source, open, columnsOf, step);
  const likely = open.filter((own) =>
    [...(first.get(own)?.keys() ?? [])].some((other) => tellingOf(own, other) >= leastDistinct),
  );
  const common = step === 1 ? first : commonValues(source, likely, columnsOf, 1);
  const pairs = likely.flatMap((own) =>
    [...(common.get(own) ?? [])].map(([other, values]) => {
      const column = source.headings[own] ?? '';
      const joined = file.headings[other] ?? '';
      const share = values.size / Math.max(1, counts[other] ?? 0);
      const telling = tellingOf(own, other);
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
