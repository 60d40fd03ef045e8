import { shippedListEntries } from '../../core/entities/reference-lists';
import { listValue } from '../../core/entities/list-value';
import { createReferenceLists, type ListEntry, type ReferenceLists } from '../../core/entity/reference-list';
import type { Queries } from '../database/database';
import { entityTable } from '../database/entity-table';
import { rehearsedRows } from './rehearsal';

interface StoredListValue {
  readonly list: string;
  readonly code: string;
  readonly labelEn: string;
  readonly labelFr: string;
  readonly active: boolean;
}

const keyOf = ({ list, code }: { readonly list: string; readonly code: string }): string =>
  `${list}\n${code}`;

/** The lists every SmartBilling starts with, as changed by the list values that were pushed, rehearsed ones included. */
export async function listsInForce(
  queries: Queries,
  tenant: string,
  rehearsedRun: string | undefined,
): Promise<ReferenceLists> {
  const stored = await queries.query<StoredListValue>(
    `SELECT list, code, label_en AS "labelEn", label_fr AS "labelFr", active FROM ${entityTable(listValue).name} WHERE sb_tenant = $1`,
    [tenant],
  );
  const rehearsed =
    rehearsedRun === undefined
      ? []
      : await rehearsedRows<StoredListValue>(queries, tenant, rehearsedRun, listValue.name);
  const entries = new Map(shippedListEntries.map((entry) => [keyOf(entry), entry]));
  for (const value of [...stored, ...rehearsed]) {
    const known = entries.get(keyOf(value));
    const entry: ListEntry = {
      ...known,
      list: value.list,
      code: value.code,
      label: { en: value.labelEn, fr: value.labelFr },
      active: value.active,
    };
    entries.set(keyOf(value), entry);
  }
  return createReferenceLists(entries.values());
}
