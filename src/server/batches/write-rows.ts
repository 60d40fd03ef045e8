import type { Queries } from '../database/database';
import { runSteps, statement, type Step } from '../database/steps';
import { isWritten, type RowDecision, type WrittenRow } from './row-decision';
import {
  recordColumns,
  stagedColumns,
  stagedText,
  stagingName,
  stagingScript,
  type Staging,
} from './staged-row';

export interface Writing extends Staging {
  readonly tenant: string;
  readonly run: string;
  readonly at: Date;
}

/** New records are inserted plainly: if somebody else was first, the unique index says so and the batch starts anew. */
function insertSteps({ tenant, run, at, ...staging }: Writing): readonly Step[] {
  const { table } = staging;
  const columns = recordColumns(staging).join(', ');
  const fromStaging = `FROM ${stagingName(table)} WHERE sb_version = 1`;
  return [
    statement(
      `INSERT INTO ${table.name} (sb_tenant, sb_updated_at, ${columns})
     SELECT $1, $2::timestamptz, ${columns} ${fromStaging}`,
      [tenant, at.toISOString()],
    ),
    statement(
      `INSERT INTO row_keys (tenant, entity, row_key, record_id, row_hash, version)
     SELECT $1, $2, sb_row_key, sb_id, sb_hash, 1 ${fromStaging}`,
      [tenant, table.entity.name],
    ),
    statement(
      `INSERT INTO run_writes (tenant, run, entity, record_id, row_key, version)
     SELECT $1, $2, $3, sb_id, sb_row_key, 1 ${fromStaging}`,
      [tenant, run, table.entity.name],
    ),
  ];
}

function stagingSteps(staging: Staging, written: readonly WrittenRow[]): readonly Step[] {
  const { table } = staging;
  return [
    { does: 'script', sql: stagingScript(table) },
    {
      does: 'copy',
      table: stagingName(table),
      columns: stagedColumns(staging),
      text: stagedText(staging, written),
    },
  ];
}

/** Writes rows all of which are created. */
export const creatingSteps = (writing: Writing, created: readonly WrittenRow[]): readonly Step[] => [
  ...stagingSteps(writing, created),
  ...insertSteps(writing),
];

/** What was there is kept beside what replaces it, in one transaction, so that the run can be taken back. */
async function keepPrior(queries: Queries, { tenant, run, table }: Writing): Promise<void> {
  await queries.query(
    `INSERT INTO run_writes (tenant, run, entity, record_id, row_key, version, prior_version, prior, prior_hash)
     SELECT t.sb_tenant, $2, $3, t.sb_id, t.sb_row_key, s.sb_version, t.sb_version, to_jsonb(t), k.row_hash
     FROM ${stagingName(table)} s
     JOIN ${table.name} t ON t.sb_tenant = $1 AND t.sb_id = s.sb_id
     JOIN row_keys k ON k.tenant = $1 AND k.entity = $3 AND k.row_key = s.sb_row_key
     WHERE s.sb_version > 1`,
    [tenant, run, table.entity.name],
  );
}

async function updateKnown(queries: Queries, writing: Writing): Promise<void> {
  const { tenant, table, at } = writing;
  const [, , ...changing] = recordColumns(writing);
  await keepPrior(queries, writing);
  await queries.query(
    `UPDATE ${table.name} t SET sb_updated_at = $2, ${changing.map((column) => `${column} = s.${column}`).join(', ')}
     FROM ${stagingName(table)} s WHERE t.sb_tenant = $1 AND t.sb_id = s.sb_id AND s.sb_version > 1`,
    [tenant, at.toISOString()],
  );
  await queries.query(
    `UPDATE row_keys k SET row_hash = s.sb_hash, version = s.sb_version
     FROM ${stagingName(table)} s WHERE k.tenant = $1 AND k.entity = $2 AND k.row_key = s.sb_row_key AND s.sb_version > 1`,
    [tenant, table.entity.name],
  );
}

/** Same values under another fingerprint: the next push recognises it at once. */
async function rememberHashes(
  queries: Queries,
  { tenant, table }: Writing,
  decisions: readonly RowDecision[],
): Promise<void> {
  const changed = decisions.flatMap((decision) =>
    decision.fate === 'unchanged' && decision.isAsSent && decision.record.hash !== decision.sent.hash
      ? [decision]
      : [],
  );
  if (changed.length === 0) return;
  await queries.query(
    `UPDATE row_keys k SET row_hash = s.row_hash FROM unnest($3::text[], $4::text[]) AS s(row_key, row_hash)
     WHERE k.tenant = $1 AND k.entity = $2 AND k.row_key = s.row_key`,
    [
      tenant,
      table.entity.name,
      changed.map(({ record }) => record.rowKey),
      changed.map(({ sent }) => sent.hash),
    ],
  );
}

/** A row recognised by its key keeps the Row Id it came with as a second name, so that either finds it from now on. */
async function rememberAliases(
  queries: Queries,
  { tenant, table }: Writing,
  decisions: readonly RowDecision[],
): Promise<void> {
  const aliases = decisions.flatMap(({ sent, record }) =>
    record && record.rowKey !== sent.rowKey ? [{ sent, record }] : [],
  );
  if (aliases.length === 0) return;
  await queries.query(
    `INSERT INTO row_keys (tenant, entity, row_key, record_id, row_hash, version, alias_of)
     SELECT $1, $2, s.row_key, s.record_id, '', 0, s.alias_of
     FROM unnest($3::text[], $4::text[], $5::text[]) AS s(row_key, record_id, alias_of)
     ON CONFLICT DO NOTHING`,
    [
      tenant,
      table.entity.name,
      aliases.map(({ sent }) => sent.rowKey),
      aliases.map(({ record }) => record.id),
      aliases.map(({ record }) => record.rowKey),
    ],
  );
}

/** Carries the decisions out with a handful of statements, however many rows there are. */
export async function writeRows(
  queries: Queries,
  writing: Writing,
  decisions: readonly RowDecision[],
): Promise<void> {
  const written = decisions.filter(isWritten);
  if (written.length > 0) {
    await runSteps(queries, stagingSteps(writing, written));
    if (written.some(({ fate }) => fate === 'created')) await runSteps(queries, insertSteps(writing));
    if (written.some(({ fate }) => fate === 'updated')) await updateKnown(queries, writing);
  }
  await rememberHashes(queries, writing, decisions);
  await rememberAliases(queries, writing, decisions);
}
