import { controlTotalFields } from '../../core/entity/entity-fields';
import type { Field } from '../../core/entity/field';
import type { TotalsAnswer } from '../../core/push/wire';
import { customAmount } from '../database/custom-values';
import type { Queries } from '../database/database';
import type { EntityTable } from '../database/entity-table';

/** Adding 0.00 gives amounts their two decimals even where none is stored. */
const sumOf = (kind: Field['kind'] | undefined, column: string): string =>
  `(COALESCE(SUM(${column}), 0)${kind === 'money' ? ' + 0.00' : ''})::text`;

/** Whether all rows a run took were created or overwritten: then what it wrote names them all, and is read far sooner. */
async function onlyWrote(queries: Queries, tenant: string, entity: string, run: string): Promise<boolean> {
  const [found] = await queries.query<{ wrote: boolean }>(
    `SELECT keeps_prior AND NOT EXISTS (
       SELECT FROM batches WHERE tenant = $1 AND run = $2 AND entity = $3 AND mode = 'commit'
       AND ((counts->>'created')::int + (counts->>'updated')::int = (counts->>'rows')::int) IS NOT TRUE) AS wrote
     FROM runs WHERE tenant = $1 AND run = $2`,
    [tenant, run, entity],
  );
  return found?.wrote ?? false;
}

/** SmartBilling IDs of the records whose rows a run took, in each of their passes. */
async function idsOfRun(queries: Queries, tenant: string, entity: string, run: string): Promise<string[]> {
  const sql = (await onlyWrote(queries, tenant, entity, run))
    ? 'SELECT DISTINCT record_id AS id FROM run_writes WHERE tenant = $1 AND run = $2 AND entity = $3'
    : `SELECT id FROM batches, json_to_recordset(answer->'results') AS result(id text, status text)
     WHERE tenant = $1 AND run = $2 AND entity = $3 AND mode = 'commit' AND id IS NOT NULL
     GROUP BY id HAVING bool_and(status <> 'rejected')`;
  const found = await queries.query<{ id: string }>(sql, [tenant, run, entity]);
  return found.map(({ id }) => id);
}

const fingerprint = `encode(sha256(convert_to(
  COALESCE(string_agg(row_key || ':' || row_hash, E'\\n' ORDER BY row_key COLLATE "C"), ''), 'UTF8')), 'hex')`;

/** Control totals of what is stored now: of all records, or of those a run answered for. */
export async function entityTotals(
  queries: Queries,
  tenant: string,
  { entity, name, fields, custom }: EntityTable,
  run: string | undefined,
): Promise<TotalsAnswer> {
  const ids = run === undefined ? null : await idsOfRun(queries, tenant, entity.name, run);
  const totalled = new Set(controlTotalFields(entity));
  const summed = [
    ...fields.map(({ name: field, field: { kind }, column }) => ({ field, kind, column })),
    ...custom.map((field) => ({ field, kind: entity.fields[field]?.kind, column: customAmount(field) })),
  ].filter(({ field }) => totalled.has(field));
  // A custom field's name may be longer than PostgreSQL's own names are.
  const sums = summed.map(({ kind, column }, index) => `${sumOf(kind, column)} AS sb_sum_${String(index)}`);
  const [row] = await queries.query<{ sb_count: number; [field: string]: string | number }>(
    `SELECT ${['COUNT(*)::float8 AS sb_count', ...sums].join(', ')} FROM ${name}
     WHERE sb_tenant = $1${ids ? ' AND sb_id = ANY($2::text[])' : ''}`,
    ids ? [tenant, ids] : [tenant],
  );
  const [hashed] = await queries.query<{ hash: string }>(
    `SELECT ${fingerprint} AS hash FROM row_keys
     WHERE tenant = $1 AND entity = $2 AND alias_of IS NULL${ids ? ' AND record_id = ANY($3::text[])' : ''}`,
    ids ? [tenant, entity.name, ids] : [tenant, entity.name],
  );
  return {
    entity: entity.name,
    count: row?.sb_count ?? 0,
    sums: Object.fromEntries(
      summed.map(({ field }, index) => [field, String(row?.[`sb_sum_${String(index)}`] ?? '0')]),
    ),
    hash: hashed?.hash ?? '',
  };
}
