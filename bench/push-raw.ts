import { contentHasher } from '../src/core/push/content-hash';
import { columnType } from '../src/server/database/column-type';
import { copyText } from '../src/server/database/copy-text';
import type { ColumnText, Database, Queries } from '../src/server/database/database';
import { entityTable } from '../src/server/database/entity-table';
import { identityText } from '../src/server/database/identities';
import { now, type CaseRows } from './push-case';

const batchRows = 2_000;
export const rawRun = 'raw';

/** How the driver is used. */
export interface RawWay {
  /** Connections that write side by side. */
  readonly connections: number;
  /** Also what lets a row be told again and taken back: its key, its fingerprint, that this run wrote it. */
  readonly ledger: boolean;
}

/**
 * The rows straight into the server's tables by the driver alone: COPY into a temporary table, insert or update from
 * there, one transaction for every 2,000 rows. Values, fingerprints and ids are made beforehand; nothing is checked, nobody is asked and
 * nothing is answered.
 */
export function rawUpsert({
  entity,
  columns,
  rows,
  rowIds,
}: CaseRows): (database: Database, way: RawWay) => Promise<void> {
  const { name, fields, identities } = entityTable(entity);
  const given = columns.flatMap((column) => fields.find((field) => field.name === column) ?? []);
  const [key] = identities;
  if (!key || given.length !== columns.length) throw new Error('the bench expects an entity with one key');
  const stored = [
    'sb_tenant',
    'sb_id',
    'sb_row_key',
    'sb_version',
    'sb_updated_at',
    key.column,
    ...given.map(({ column }) => column),
  ];
  const staging = `CREATE TEMPORARY TABLE IF NOT EXISTS staged (sb_tenant text, sb_id text, sb_row_key text, sb_version integer,
    sb_updated_at timestamptz, ${key.column} text, ${given.map(({ column, field }) => `${column} ${columnType(field).sql}`).join(', ')},
    sb_hash text) ON COMMIT DELETE ROWS`;
  const upsert = `INSERT INTO ${name} (${stored.join(', ')}) SELECT ${stored.join(', ')} FROM staged
    ON CONFLICT (sb_tenant, sb_id) DO UPDATE SET ${stored
      .slice(2)
      .map((column) => `${column} = EXCLUDED.${column}`)
      .join(', ')}`;
  const hashOf = contentHasher(columns);
  const lines = rows.map((row, index): ColumnText[] => [
    'default',
    `raw${String(index).padStart(24, '0')}`,
    rowIds[index] ?? '',
    '1',
    now,
    identityText(key, Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null]))),
    ...row.map((value) => (value === null ? null : String(value))),
    hashOf(row),
  ]);

  async function writeLedger(queries: Queries): Promise<void> {
    await queries.query(
      `INSERT INTO row_keys (tenant, entity, row_key, record_id, row_hash, version)
       SELECT sb_tenant, $1, sb_row_key, sb_id, sb_hash, 1 FROM staged
       ON CONFLICT (tenant, entity, row_key) DO UPDATE SET row_hash = EXCLUDED.row_hash`,
      [entity.name],
    );
    await queries.query(
      `INSERT INTO run_writes (tenant, run, entity, record_id, row_key, version)
       SELECT sb_tenant, $1, $2, sb_id, sb_row_key, 1 FROM staged`,
      [rawRun, entity.name],
    );
  }

  return async (database, { connections, ledger }) => {
    const starts = Array.from(
      { length: Math.ceil(lines.length / batchRows) },
      (_, batch) => batch * batchRows,
    ).values();
    const connection = async (): Promise<void> => {
      for (const start of starts)
        await database.transaction(async (queries) => {
          await queries.script(staging);
          await queries.copy(
            'staged',
            [...stored, 'sb_hash'],
            copyText(lines.slice(start, start + batchRows)),
          );
          await queries.query(upsert);
          if (ledger) await writeLedger(queries);
        });
    };
    await Promise.all(Array.from({ length: connections }, connection));
  };
}
