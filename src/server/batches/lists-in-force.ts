import { shippedListEntries, shippedLists } from '../../core/entities/lists/reference-lists';
import { listValue } from '../../core/entities/setup/list-value';
import { createReferenceLists, type ListEntry, type ReferenceLists } from '../../core/entity/reference-list';
import type { Queries } from '../database/database';
import { entityTable } from '../database/entity-table';
import { rehearsedRows } from './rehearsal';

interface ChangedListValue {
  readonly list: string;
  readonly code: string;
  readonly labelEn: string;
  readonly labelFr: string;
  readonly active: boolean;
}

const { name: table } = entityTable(listValue);

const keyOf = ({ list, code }: { readonly list: string; readonly code: string }): string =>
  `${list}\n${code}`;

/** The lists every SmartBilling starts with, changed by these values; aliases of theirs stay. */
function changedLists(changes: readonly ChangedListValue[]): ReferenceLists {
  if (changes.length === 0) return shippedLists;
  const entries = new Map(shippedListEntries.map((entry) => [keyOf(entry), entry]));
  for (const { list, code, labelEn: en, labelFr: fr, active } of changes) {
    const entry: ListEntry = { ...entries.get(keyOf({ list, code })), list, code, label: { en, fr }, active };
    entries.set(keyOf(entry), entry);
  }
  return createReferenceLists(entries.values());
}

const storedValues = (queries: Queries, tenant: string): Promise<ChangedListValue[]> =>
  queries.query<ChangedListValue>(
    `SELECT list, code, label_en AS "labelEn", label_fr AS "labelFr", active FROM ${table} WHERE sb_tenant = $1`,
    [tenant],
  );

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
    const rehearsed = await rehearsedRows<ChangedListValue>(queries, tenant, run, listValue.name);
    if (rehearsed.length === 0) return this.ofTenant(queries, tenant);
    return changedLists([...(await storedValues(queries, tenant)), ...rehearsed]);
  }
}
