import type { CanonicalRow } from '../../core/entity/judge-row';
import type { Queries } from '../database/database';
import type { EntityTable } from '../database/entity-table';
import { judgingEntities } from './likely-new';

/**
 * Remembers what a dry run would have stored, so that its later batches may refer to it; forgotten when it closes. Values
 * are kept of those rows only by which others are judged.
 */
export async function rememberRows(
  queries: Queries,
  tenant: string,
  run: string,
  { entity }: EntityTable,
  rows: readonly CanonicalRow[],
): Promise<void> {
  // COPY has no place where rows of other tenants are out of sight.
  const isJudging = judgingEntities.some(({ name }) => name === entity.name);
  await queries.query(
    `INSERT INTO rehearsed_rows (tenant, run, entity, reference, row)
     SELECT $1, $2, $3, s.reference, s.row FROM unnest($4::text[], $5::jsonb[]) AS s(reference, row)`,
    [
      tenant,
      run,
      entity.name,
      rows.map((row) => String(row[entity.referenceBy] ?? '')),
      rows.map((row) => (isJudging ? JSON.stringify(row) : '{}')),
    ],
  );
}

/** The rows of list values or of custom fields that a dry run would have stored. */
export async function rehearsedRows<Row>(
  queries: Queries,
  tenant: string,
  run: string,
  entity: string,
): Promise<Row[]> {
  const found = await queries.query<{ row: Row }>(
    'SELECT row FROM rehearsed_rows WHERE tenant = $1 AND run = $2 AND entity = $3',
    [tenant, run, entity],
  );
  return found.map(({ row }) => row);
}

/** Which of these references a dry run would have stored. */
export async function rehearsedReferences(
  queries: Queries,
  tenant: string,
  run: string,
  entity: string,
  references: readonly string[],
): Promise<readonly string[]> {
  const found = await queries.query<{ reference: string }>(
    `SELECT DISTINCT reference FROM rehearsed_rows
     WHERE tenant = $1 AND run = $2 AND entity = $3 AND reference = ANY($4::text[])`,
    [tenant, run, entity, references],
  );
  return found.map(({ reference }) => reference);
}
