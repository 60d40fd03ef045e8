import { columnText, columnType } from '../database/column-type';
import { customText } from '../database/custom-values';
import type { ColumnText, Queries } from '../database/database';
import type { EntityTable } from '../database/entity-table';
import { identityText } from '../database/identities';
import { isWritten, type RowDecision, type WrittenRow } from './row-decision';

interface Writing {
  readonly tenant: string;
  readonly run: string;
  readonly table: EntityTable;
  readonly at: Date;
}

/** Columns of the staging table beside those of the record itself. */
const stagedOnly = ['sb_hash text'];

const recordColumns = ({ fields, identities }: EntityTable): readonly string[] => [
  'sb_tenant',
  'sb_id',
  'sb_row_key',
  'sb_version',
  'sb_updated_at',
  'sb_custom',
  ...fields.map(({ column }) => column),
  ...identities.filter(({ derived }) => derived).map(({ column }) => column),
];

function* stagedRows({ tenant, table, at }: Writing, rows: readonly WrittenRow[]): Generator<ColumnText[]> {
  const instant = at.toISOString();
  const derived = table.identities.filter((identity) => identity.derived);
  for (const { fate, record, row } of rows) {
    // What was stored before may have values of fields that are defined no more.
    const hasCustom = table.custom.length > 0 || fate === 'updated';
    const cells: ColumnText[] = [
      tenant,
      record.id,
      record.rowKey,
      String(record.version),
      instant,
      hasCustom ? customText(row) : null,
    ];
    for (const { name } of table.fields) cells.push(columnText(row[name] ?? null));
    for (const identity of derived) cells.push(identityText(identity, row));
    cells.push(record.hash);
    yield cells;
  }
}

const stagingName = ({ name }: EntityTable): string => `"staged_${name.slice(1)}`;

/** A connection makes it once for each entity, because making a table is most of what a small batch costs. */
function stagingScript(table: EntityTable): string {
  const columns = [
    'sb_tenant text',
    'sb_id text',
    'sb_row_key text',
    'sb_version integer',
    'sb_updated_at timestamptz',
    'sb_custom jsonb',
    ...table.fields.map(({ column, field }) => `${column} ${columnType(field).sql}`),
    ...table.identities.filter(({ derived }) => derived).map(({ column }) => `${column} text`),
    ...stagedOnly,
  ];
  return `CREATE TEMPORARY TABLE IF NOT EXISTS ${stagingName(table)} (${columns.join(', ')}) ON COMMIT DELETE ROWS`;
}

/** New records are inserted plainly: if somebody else was first, the unique index says so and the batch starts anew. */
async function insertCreated(queries: Queries, { run, table }: Writing): Promise<void> {
  const columns = recordColumns(table).join(', ');
  await queries.query(
    `INSERT INTO ${table.name} (${columns}) SELECT ${columns} FROM ${stagingName(table)} WHERE sb_version = 1`,
  );
  await queries.query(
    `INSERT INTO row_keys (tenant, entity, row_key, record_id, row_hash, version)
     SELECT sb_tenant, $1, sb_row_key, sb_id, sb_hash, 1 FROM ${stagingName(table)} WHERE sb_version = 1`,
    [table.entity.name],
  );
  await queries.query(
    `INSERT INTO run_writes (tenant, run, entity, record_id, row_key, version)
     SELECT sb_tenant, $1, $2, sb_id, sb_row_key, 1 FROM ${stagingName(table)} WHERE sb_version = 1`,
    [run, table.entity.name],
  );
}

/** What was there is kept beside what replaces it, in one transaction, so that the run can be taken back. */
async function keepPrior(queries: Queries, { run, table }: Writing): Promise<void> {
  await queries.query(
    `INSERT INTO run_writes (tenant, run, entity, record_id, row_key, version, prior_version, prior, prior_hash)
     SELECT t.sb_tenant, $1, $2, t.sb_id, t.sb_row_key, s.sb_version, t.sb_version, to_jsonb(t), k.row_hash
     FROM ${stagingName(table)} s
     JOIN ${table.name} t ON t.sb_tenant = s.sb_tenant AND t.sb_id = s.sb_id
     JOIN row_keys k ON k.tenant = s.sb_tenant AND k.entity = $2 AND k.row_key = s.sb_row_key
     WHERE s.sb_version > 1`,
    [run, table.entity.name],
  );
}

async function updateKnown(queries: Queries, writing: Writing): Promise<void> {
  const { table } = writing;
  const [, , , ...changing] = recordColumns(table);
  await keepPrior(queries, writing);
  await queries.query(
    `UPDATE ${table.name} t SET ${changing.map((column) => `${column} = s.${column}`).join(', ')}
     FROM ${stagingName(table)} s WHERE t.sb_tenant = s.sb_tenant AND t.sb_id = s.sb_id AND s.sb_version > 1`,
  );
  await queries.query(
    `UPDATE row_keys k SET row_hash = s.sb_hash, version = s.sb_version
     FROM ${stagingName(table)} s WHERE k.tenant = s.sb_tenant AND k.entity = $1 AND k.row_key = s.sb_row_key AND s.sb_version > 1`,
    [table.entity.name],
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
  const { table } = writing;
  const written = decisions.filter(isWritten);
  if (written.length > 0) {
    await queries.script(stagingScript(table));
    await queries.copy(
      stagingName(table),
      [...recordColumns(table), 'sb_hash'],
      stagedRows(writing, written),
    );
    if (written.some(({ fate }) => fate === 'created')) await insertCreated(queries, writing);
    if (written.some(({ fate }) => fate === 'updated')) await updateKnown(queries, writing);
  }
  await rememberHashes(queries, writing, decisions);
  await rememberAliases(queries, writing, decisions);
}
