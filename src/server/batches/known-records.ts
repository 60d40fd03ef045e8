import type { CanonicalRow } from '../../core/entity/judge-row';
import { columnType } from '../database/column-type';
import type { Queries } from '../database/database';
import type { EntityTable } from '../database/entity-table';
import { identityText, type Identity } from '../database/identities';

/** A stored record as the Row Id registry knows it. */
export interface KnownRecord {
  readonly id: string;
  readonly rowKey: string;
  readonly version: number;
  readonly hash: string;
}

/** Which stored record holds which value of an identity. */
export type Holders = ReadonlyMap<Identity, ReadonlyMap<string, KnownRecord>>;

/** Records by the Row Ids given; Row Ids nobody knows are missing. */
export async function recordsByRowKey(
  queries: Queries,
  tenant: string,
  { entity }: EntityTable,
  rowKeys: readonly string[],
): Promise<ReadonlyMap<string, KnownRecord>> {
  const found = await queries.query<KnownRecord & { asked: string }>(
    `SELECT a.row_key AS asked, k.record_id AS id, k.row_key AS "rowKey", k.version, k.row_hash AS hash
     FROM row_keys a
     JOIN row_keys k ON k.tenant = a.tenant AND k.entity = a.entity AND k.row_key = COALESCE(a.alias_of, a.row_key)
     WHERE a.tenant = $1 AND a.entity = $2 AND a.row_key = ANY($3::text[])`,
    [tenant, entity.name, rowKeys],
  );
  return new Map(found.map(({ asked, ...record }) => [asked, record]));
}

async function holdersOfIdentity(
  queries: Queries,
  tenant: string,
  table: EntityTable,
  identity: Identity,
  rows: readonly CanonicalRow[],
): Promise<ReadonlyMap<string, KnownRecord>> {
  const texts = rows.map((row) => identityText(identity, row)).filter((text) => text !== null);
  if (texts.length === 0) return new Map();
  const found = await queries.query<KnownRecord & { held: string }>(
    `SELECT t.${identity.column}::text AS held, t.sb_id AS id, t.sb_row_key AS "rowKey",
            t.sb_version AS version, k.row_hash AS hash
     FROM ${table.name} t
     JOIN row_keys k ON k.tenant = t.sb_tenant AND k.entity = $2 AND k.row_key = t.sb_row_key
     WHERE t.sb_tenant = $1 AND t.${identity.column} = ANY($3::${identity.sqlType}[])`,
    [tenant, table.entity.name, texts],
  );
  return new Map(found.map(({ held, ...record }) => [held, record]));
}

/** Looks up who holds what these rows would be told by. */
export async function holdersOf(
  queries: Queries,
  tenant: string,
  table: EntityTable,
  rows: readonly CanonicalRow[],
): Promise<Holders> {
  const holders = new Map<Identity, ReadonlyMap<string, KnownRecord>>();
  for (const identity of table.identities) {
    holders.set(identity, await holdersOfIdentity(queries, tenant, table, identity, rows));
  }
  return holders;
}

export function holderOf(holders: Holders, identity: Identity, row: CanonicalRow): KnownRecord | undefined {
  const text = identityText(identity, row);
  return text === null ? undefined : holders.get(identity)?.get(text);
}

/** The stored values of records that are about to change, locked until the transaction ends. */
export async function lockedValues(
  queries: Queries,
  tenant: string,
  table: EntityTable,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly version: number; readonly row: CanonicalRow }>> {
  if (ids.length === 0) return new Map();
  const columns = table.fields.map(
    ({ name, field, column }) => `${columnType(field).read(column)} AS "${name}"`,
  );
  const found = await queries.query<{ sb_id: string; sb_version: number }>(
    `SELECT sb_id, sb_version, ${columns.join(', ')} FROM ${table.name}
     WHERE sb_tenant = $1 AND sb_id = ANY($2::text[]) ORDER BY sb_id FOR UPDATE`,
    [tenant, ids],
  );
  return new Map(found.map(({ sb_id: id, sb_version: version, ...row }) => [id, { version, row: row }]));
}
