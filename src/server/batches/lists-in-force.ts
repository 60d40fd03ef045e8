import { shippedListEntries, shippedLists } from '../../core/entities/lists/reference-lists';
import { entryFromRow, type ListValueRow } from '../../core/entities/lists/entry-from-row';
import { listValue } from '../../core/entities/setup/list-value';
import { createReferenceLists, type ReferenceLists } from '../../core/entity/reference-list';
import { columnType } from '../database/column-type';
import type { Queries } from '../database/database';
import { entityTable } from '../database/entity-table';
import { rehearsedRows } from './rehearsal';

const { name: table, fields } = entityTable(listValue);

const columns = fields
  .map(({ name, column, field }) => `${columnType(field).read(column)} AS "${name}"`)
  .join(', ');

const keyOf = ({ list, code }: { readonly list: string; readonly code: string }): string =>
  `${list}\n${code}`;

/** The lists every SmartBilling starts with, changed by these values; aliases of theirs stay. */
function changedLists(changes: readonly ListValueRow[]): ReferenceLists {
  if (changes.length === 0) return shippedLists;
  const entries = new Map(shippedListEntries.map((entry) => [keyOf(entry), entry]));
  for (const row of changes) entries.set(keyOf(row), entryFromRow(row, entries.get(keyOf(row))?.aliases));
  return createReferenceLists(entries.values());
}

const storedValues = (queries: Queries, tenant: string): Promise<ListValueRow[]> =>
  queries.query<ListValueRow>(`SELECT ${columns} FROM ${table} WHERE sb_tenant = $1`, [tenant]);

/** The lists a tenant's rows are judged by; read again only when a list value was stored since. */
export class ListsInForce {
  private readonly kept = new Map<string, { readonly stamp: string; readonly lists: ReferenceLists }>();

  async ofTenant(queries: Queries, tenant: string): Promise<ReferenceLists> {
    const [row] = await queries.query<{ stamp: string }>(
      `SELECT COUNT(*) || '/' || COALESCE(SUM(sb_version), 0) AS stamp FROM ${table} WHERE sb_tenant = $1`,
      [tenant],
    );
    const stamp = row?.stamp ?? '';
    const kept = this.kept.get(tenant);
    if (kept?.stamp === stamp) return kept.lists;
    const lists = changedLists(await storedValues(queries, tenant));
    this.kept.set(tenant, { stamp, lists });
    return lists;
  }

  /** In a dry run the list values it would have stored count as well. */
  async ofRehearsal(queries: Queries, tenant: string, run: string): Promise<ReferenceLists> {
    const rehearsed = await rehearsedRows<ListValueRow>(queries, tenant, run, listValue.name);
    if (rehearsed.length === 0) return this.ofTenant(queries, tenant);
    return changedLists([...(await storedValues(queries, tenant)), ...rehearsed]);
  }
}
