import type { CanonicalRow } from '../../core/entity/judge-row';
import { columnType } from '../database/column-type';
import type { CustomValues } from '../database/custom-values';
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

interface RowKeyRow {
  readonly id: string;
  readonly row_key: string;
  readonly version: number;
  readonly hash: string;
  readonly alias_of: string | null;
}

/**
 * One value, one table and one index at a time here and below: a join or a list of thousands of values is planned as a
 * reading of the whole table, above all where it is fresh.
 */
const readRowKeys = (
  queries: Queries,
  tenant: string,
  { entity }: EntityTable,
  rowKeys: readonly string[],
): Promise<RowKeyRow[]> =>
  queries.query<RowKeyRow>(
    `SELECT known.* FROM unnest($3::text[]) AS sent(row_key) CROSS JOIN LATERAL (
       SELECT record_id AS id, row_key, version, row_hash AS hash, alias_of FROM row_keys
       WHERE tenant = $1 AND entity = $2 AND row_key = sent.row_key LIMIT 1) AS known`,
    [tenant, entity.name, rowKeys],
  );

const recordOf = ({ id, row_key: rowKey, version, hash }: RowKeyRow): KnownRecord => ({
  id,
  rowKey,
  version,
  hash,
});

/** Records by the Row Ids given; Row Ids nobody knows are missing. */
export async function recordsByRowKey(
  queries: Queries,
  tenant: string,
  table: EntityTable,
  rowKeys: readonly string[],
): Promise<ReadonlyMap<string, KnownRecord>> {
  if (rowKeys.length === 0) return new Map();
  const found = await readRowKeys(queries, tenant, table, rowKeys);
  const aliases = found.flatMap((row) =>
    row.alias_of === null ? [] : [[row.row_key, row.alias_of] as const],
  );
  const own = found.filter((row) => row.alias_of === null);
  const named =
    aliases.length === 0
      ? []
      : await readRowKeys(
          queries,
          tenant,
          table,
          aliases.map(([, of]) => of),
        );
  const byKey = new Map([...own, ...named].map((row) => [row.row_key, recordOf(row)]));
  const records = new Map(own.map((row) => [row.row_key, recordOf(row)]));
  for (const [alias, of] of aliases) {
    const record = byKey.get(of);
    if (record) records.set(alias, record);
  }
  return records;
}

/** Records whose content has one of these fingerprints, by fingerprint and oldest first. */
export async function recordsByHash(
  queries: Queries,
  tenant: string,
  { entity }: EntityTable,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, readonly KnownRecord[]>> {
  if (hashes.length === 0) return new Map();
  const found = await queries.query<RowKeyRow>(
    `SELECT alike.* FROM unnest($3::text[]) AS sent(row_hash) CROSS JOIN LATERAL (
       SELECT record_id AS id, row_key, version, row_hash AS hash, alias_of FROM row_keys
       WHERE tenant = $1 AND entity = $2 AND row_hash = sent.row_hash AND alias_of IS NULL OFFSET 0) AS alike
     ORDER BY alike.id`,
    [tenant, entity.name, [...new Set(hashes)]],
  );
  const alike = new Map<string, KnownRecord[]>();
  for (const row of found) alike.set(row.hash, [...(alike.get(row.hash) ?? []), recordOf(row)]);
  return alike;
}

/** Whoever would recognise rows by what no unique index guards waits here until others of the entity are done. */
export async function inTurn(queries: Queries, tenant: string, { entity }: EntityTable): Promise<void> {
  await queries.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${tenant}/${entity.name}`]);
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
  const found = await queries.query<{ held: string; row_key: string }>(
    `SELECT holder.* FROM unnest($2::${identity.sqlType}[]) AS sent(held) CROSS JOIN LATERAL (
       SELECT ${identity.column}::text AS held, sb_row_key AS row_key FROM ${table.name}
       WHERE sb_tenant = $1 AND ${identity.column} = sent.held OFFSET 0) AS holder`,
    [tenant, [...new Set(texts)]],
  );
  const records = await recordsByRowKey(
    queries,
    tenant,
    table,
    found.map(({ row_key }) => row_key),
  );
  return new Map(
    found.flatMap(({ held, row_key }) => {
      const record = records.get(row_key);
      return record ? [[held, record] as const] : [];
    }),
  );
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
  const held = holders.get(identity);
  if (!held || held.size === 0) return undefined;
  const text = identityText(identity, row);
  return text === null ? undefined : held.get(text);
}

interface LockedRow {
  readonly sb_id: string;
  readonly sb_version: number;
  readonly sb_custom: CustomValues | null;
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
  const found = await queries.query<LockedRow>(
    `SELECT held.* FROM unnest($2::text[]) AS sent(id) CROSS JOIN LATERAL (
       SELECT sb_id, sb_version, sb_custom, ${columns.join(', ')} FROM ${table.name}
       WHERE sb_tenant = $1 AND sb_id = sent.id FOR UPDATE) AS held`,
    [tenant, [...ids].sort()],
  );
  return new Map(
    found.map(({ sb_id: id, sb_version: version, sb_custom: custom, ...row }) => [
      id,
      { version, row: { ...row, ...custom } },
    ]),
  );
}
