import type { AnyEntity } from '../../core/entity/entity';
import type { Database, Queries } from './database';
import { entityTable, entityTableScript } from './entity-table';
import { foundation } from './migrations/foundation';
import { invoiceDocuments } from './migrations/invoice-documents';
import { rowHashes } from './migrations/row-hashes';
import { takingBack } from './migrations/taking-back';
import { keepTenantsApart } from './tenant-policies';

/** Applied once each, in this order; a published one never changes. */
const migrations: readonly { readonly name: string; readonly sql: string }[] = [
  { name: 'foundation', sql: foundation },
  { name: 'row-hashes', sql: rowHashes },
  { name: 'taking-back', sql: takingBack },
  { name: 'invoice-documents', sql: invoiceDocuments },
];

/** Any number, the same in every process: only one of them migrates at a time. */
const migrationLock = 7_221_001;

async function applyMissing(queries: Queries, at: string): Promise<void> {
  await queries.script(
    'CREATE TABLE IF NOT EXISTS migrations (name text PRIMARY KEY, applied_at timestamptz NOT NULL)',
  );
  const applied = await queries.query<{ name: string }>('SELECT name FROM migrations');
  const names = new Set(applied.map(({ name }) => name));
  for (const { name, sql } of migrations) {
    if (names.has(name)) continue;
    await queries.script(sql);
    await queries.query('INSERT INTO migrations VALUES ($1, $2)', [name, at]);
  }
}

/** Brings the schema to what this program needs: fixed tables by versions, entity tables by their declarations. */
export async function migrate(database: Database, entities: readonly AnyEntity[], now: Date): Promise<void> {
  await database.transaction(async (queries) => {
    await queries.query('SELECT pg_advisory_xact_lock($1)', [migrationLock]);
    await applyMissing(queries, now.toISOString());
    for (const entity of entities) await queries.script(entityTableScript(entityTable(entity)));
    await keepTenantsApart(queries, entities, database.kind !== 'PostgreSQL');
  });
}
