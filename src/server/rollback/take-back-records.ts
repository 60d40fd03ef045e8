import { grouped } from '../../core/kernel/grouped';
import type { Queries } from '../database/database';
import type { EntityTable } from '../database/entity-table';
import type { WrittenRecord } from './written-records';

/** What is taken back, of which run and when. */
export interface TakingBack {
  readonly tenant: string;
  readonly run: string;
  readonly at: Date;
}

/** The PDF of an invoice goes with it. */
async function deleteRecords(
  queries: Queries,
  tenant: string,
  { name, entity }: EntityTable,
  ids: readonly string[],
): Promise<void> {
  await queries.query(`DELETE FROM ${name} WHERE sb_tenant = $1 AND sb_id = ANY($2::text[])`, [tenant, ids]);
  await queries.query(
    'DELETE FROM row_keys WHERE tenant = $1 AND entity = $2 AND record_id = ANY($3::text[])',
    [tenant, entity.name, ids],
  );
  await queries.query('DELETE FROM invoice_documents WHERE tenant = $1 AND record_id = ANY($2::text[])', [
    tenant,
    ids,
  ]);
}

const firstWrites = `run_writes w JOIN unnest($4::text[], $5::int[]) AS f(record_id, version)
  ON w.record_id = f.record_id AND w.version = f.version`;

/** Values come back under a new version, because a version never means two contents. */
async function restoreRecords(
  queries: Queries,
  { tenant, run, at }: TakingBack,
  table: EntityTable,
  records: readonly WrittenRecord[],
): Promise<void> {
  const { name, entity, fields, identities } = table;
  const ids = records.map(({ id }) => id);
  const parameters = [tenant, run, entity.name, ids, records.map(({ firstVersion }) => String(firstVersion))];
  const unique = identities.filter(({ isUnique }) => isUnique).map(({ column }) => `${column} = NULL`);
  // Keys that went from one record to another go back without meeting on the way.
  await queries.query(
    `UPDATE ${name} SET ${unique.join(', ')} WHERE sb_tenant = $1 AND sb_id = ANY($2::text[])`,
    [tenant, ids],
  );
  const columns = [
    'sb_custom',
    ...fields.map(({ column }) => column),
    ...identities.filter(({ derived }) => derived).map(({ column }) => column),
  ];
  await queries.query(
    `UPDATE ${name} t SET sb_version = t.sb_version + 1, sb_updated_at = $6::timestamptz,
       ${columns.map((column) => `${column} = p.${column}`).join(', ')}
     FROM ${firstWrites}, LATERAL jsonb_populate_record(NULL::${name}, w.prior) p
     WHERE w.tenant = $1 AND w.run = $2 AND w.entity = $3 AND t.sb_tenant = w.tenant AND t.sb_id = w.record_id`,
    [...parameters, at.toISOString()],
  );
  await queries.query(
    `UPDATE row_keys k SET row_hash = w.prior_hash, version = k.version + 1 FROM ${firstWrites}
     WHERE w.tenant = $1 AND w.run = $2 AND w.entity = $3 AND k.tenant = w.tenant AND k.entity = w.entity
       AND k.row_key = w.row_key`,
    parameters,
  );
  await bringVersionsBack(queries, tenant, entity.name, records);
}

/** The run whose values are there again wrote what stands now: it can be taken back in its turn. */
async function bringVersionsBack(
  queries: Queries,
  tenant: string,
  entity: string,
  records: readonly WrittenRecord[],
): Promise<void> {
  await queries.query(
    `UPDATE run_writes w SET version = f.now FROM unnest($3::text[], $4::int[], $5::int[]) AS f(record_id, before, now)
     WHERE w.tenant = $1 AND w.entity = $2 AND w.record_id = f.record_id AND w.version = f.before AND w.outcome IS NULL`,
    [
      tenant,
      entity,
      records.map(({ id }) => id),
      records.map(({ priorVersion }) => (priorVersion === null ? null : String(priorVersion))),
      records.map(({ lastVersion }) => String(lastVersion + 1)),
    ],
  );
}

async function noteOutcome(
  queries: Queries,
  { tenant, run }: TakingBack,
  entity: string,
  outcome: NonNullable<WrittenRecord['outcome']>,
  ids: readonly string[],
): Promise<void> {
  await queries.query(
    `UPDATE run_writes SET outcome = $5 WHERE tenant = $1 AND run = $2 AND entity = $3 AND record_id = ANY($4::text[])`,
    [tenant, run, entity, ids, outcome],
  );
}

/** Deletes what the run created and restores what it updated; what refers to others goes first. */
export async function takeBackRecords(
  queries: Queries,
  taking: TakingBack,
  records: readonly WrittenRecord[],
): Promise<void> {
  for (const [table, of] of grouped(records, (record) => record.table)) {
    const created = of.filter(({ prior }) => !prior).map(({ id }) => id);
    const updated = of.filter(({ prior }) => prior);
    if (created.length > 0) await deleteRecords(queries, taking.tenant, table, created);
    if (updated.length > 0) await restoreRecords(queries, taking, table, updated);
    await noteOutcome(queries, taking, table.entity.name, 'deleted', created);
    await noteOutcome(
      queries,
      taking,
      table.entity.name,
      'restored',
      updated.map(({ id }) => id),
    );
  }
}
