import type { Cell } from '../../entity/cell';
import { isBlank } from '../../entity/cell';
import { cellText } from '../../entity/kinds/read-text';
import type { SourceTable } from '../source-table';
import type { Judged } from './candidate';

/** A table that repeats the columns of a header over the rows under it. */
export interface HeaderDetail {
  readonly header: string;
  readonly detail: string;
  /** The column whose value holds them together. */
  readonly key: string;
  readonly headerColumns: readonly string[];
  readonly detailColumns: readonly string[];
}

/** Entities whose rows lie under those of another, with the fields that name the header in either. */
const pairs = [
  { header: 'invoice', detail: 'invoiceLine', field: 'invoiceNumber' },
  { header: 'payment', detail: 'paymentApplication', field: 'paymentNumber' },
  { header: 'subscription', detail: 'subscriptionItem', field: 'legacyId' },
  { header: 'ticket', detail: 'ticketComment', field: 'ticketNumber' },
] as const;

const looked = 2000;

/** Rows by the value of the key column. */
function groupsOf({ rows }: SourceTable, key: number): readonly (readonly (readonly Cell[])[])[] {
  const groups = new Map<string, (readonly Cell[])[]>();
  for (const row of rows.slice(0, looked)) {
    const value = row[key] ?? '';
    if (isBlank(value)) continue;
    const text = cellText(value).trim();
    groups.set(text, [...(groups.get(text) ?? []), row]);
  }
  return [...groups.values()];
}

/** Header and detail where a key occurs on several rows, some columns being the same on all of them and others not. */
export function headerDetail(
  source: SourceTable,
  chosen: readonly (Judged | undefined)[],
): HeaderDetail | undefined {
  for (const { header, detail, field } of pairs) {
    const key = chosen.findIndex(
      (place) => place?.field === field && (place.entity === header || place.entity === detail),
    );
    if (key < 0) continue;
    const groups = groupsOf(source, key).filter((rows) => rows.length > 1);
    if (groups.length === 0) continue;
    const same = (column: number): boolean =>
      groups.every((rows) => rows.every((row) => row[column] === rows[0]?.[column]));
    const others = source.headings.map((_heading, column) => column).filter((column) => column !== key);
    const names = (columns: readonly number[]): string[] =>
      columns.map((column) => source.headings[column] ?? '');
    const headerColumns = names(others.filter(same));
    const detailColumns = names(others.filter((column) => !same(column)));
    if (headerColumns.length === 0 || detailColumns.length === 0) continue;
    return { header, detail, key: source.headings[key] ?? '', headerColumns, detailColumns };
  }
  return undefined;
}
