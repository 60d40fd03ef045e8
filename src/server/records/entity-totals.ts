import type { Field } from '../../core/entity/field';
import type { TotalsAnswer } from '../../core/push/wire';
import type { Parameter, Queries } from '../database/database';
import type { EntityTable } from '../database/entity-table';

/** What is added up: amounts, quantities and counts; dates and codes that look numeric are not. */
const summedKinds: ReadonlySet<Field['kind']> = new Set(['money', 'decimal', 'integer']);

/** Adding 0.00 gives amounts their two decimals even where none is stored. */
const sumOf = (kind: Field['kind'], column: string): string =>
  `(COALESCE(SUM(t.${column}), 0)${kind === 'money' ? ' + 0.00' : ''})::text`;

const ofRun = `AND t.sb_id IN (
  SELECT result->>'id' FROM batches, json_array_elements(answer->'results') AS result
  WHERE tenant = $1 AND entity = $2 AND run = $3 AND mode = 'commit' AND answer IS NOT NULL)`;

/** Control totals of what is stored now: of all records, or of those a run answered for. */
export async function entityTotals(
  queries: Queries,
  tenant: string,
  { entity, name, fields }: EntityTable,
  run: string | undefined,
): Promise<TotalsAnswer> {
  const summed = fields.filter(({ field }) => summedKinds.has(field.kind));
  const sums = summed.map(
    ({ name: field, field: { kind }, column }) => `${sumOf(kind, column)} AS "${field}"`,
  );
  const parameters: Parameter[] = run === undefined ? [tenant, entity.name] : [tenant, entity.name, run];
  const [row] = await queries.query<{ sb_count: number; sb_hash: string; [field: string]: string | number }>(
    `SELECT COUNT(*)::float8 AS sb_count,
       encode(sha256(convert_to(COALESCE(string_agg(k.row_key || ':' || k.row_hash, E'\\n' ORDER BY k.row_key COLLATE "C"), ''), 'UTF8')), 'hex') AS sb_hash
       ${sums.map((sum) => `, ${sum}`).join('')}
     FROM ${name} t
     JOIN row_keys k ON k.tenant = t.sb_tenant AND k.entity = $2 AND k.row_key = t.sb_row_key
     WHERE t.sb_tenant = $1 ${run === undefined ? '' : ofRun}`,
    parameters,
  );
  return {
    entity: entity.name,
    count: row?.sb_count ?? 0,
    sums: Object.fromEntries(summed.map(({ name: field }) => [field, String(row?.[field] ?? '0')])),
    hash: row?.sb_hash ?? '',
  };
}
