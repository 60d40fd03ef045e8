import { createHash } from 'node:crypto';
import type { AnyEntity } from '../../core/entity/entity';
import { isRace, type Database, type Queries } from './database';
import { entityTable, entityTableScript } from './entity-table';
import { foundation } from './migrations/foundation';
import { invoiceDocuments } from './migrations/invoice-documents';
import { plainAnswers } from './migrations/plain-answers';
import { quickWrites } from './migrations/quick-writes';
import { rowHashes } from './migrations/row-hashes';
import { seenRuns } from './migrations/seen-runs';
import { takingBack } from './migrations/taking-back';
import { bindToPolicies, policiesScript } from './tenant-policies';

interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** Applied once each, in this order; a published one never changes. */
const migrations: readonly Migration[] = [
  { name: 'foundation', sql: foundation },
  { name: 'row-hashes', sql: rowHashes },
  { name: 'taking-back', sql: takingBack },
  { name: 'invoice-documents', sql: invoiceDocuments },
  { name: 'quick-writes', sql: quickWrites },
  { name: 'seen-runs', sql: seenRuns },
  { name: 'plain-answers', sql: plainAnswers },
];

/** Any number, the same in every process: only one of them migrates at a time. */
const migrationLock = 7_221_001;

/**
 * The tables of these declarations, under a name of their own: applied again only when one of them has changed, because
 * it locks every table, and other servers may be writing.
 */
function tablesOf(entities: readonly AnyEntity[]): Migration {
  const tables = entities.map((entity) => `${entityTableScript(entityTable(entity))};\n`);
  const sql = `${tables.join('')}${policiesScript(entities)}`;
  return { name: `tables ${createHash('sha256').update(sql).digest('hex')}`, sql };
}

async function applyMissing(queries: Queries, wanted: readonly Migration[], at: string): Promise<void> {
  await queries.script(
    'CREATE TABLE IF NOT EXISTS migrations (name text PRIMARY KEY, applied_at timestamptz NOT NULL)',
  );
  const applied = await queries.query<{ name: string }>('SELECT name FROM migrations');
  const names = new Set(applied.map(({ name }) => name));
  for (const { name, sql } of wanted) {
    if (names.has(name)) continue;
    await queries.script(sql);
    await queries.query('INSERT INTO migrations VALUES ($1, $2)', [name, at]);
  }
}

const attempts = 5;

/**
 * Brings the schema to what this program needs: fixed tables by versions, entity tables by their declarations. Where
 * that meets a batch another server is working on and PostgreSQL ends the one of them, it is this one's to start anew.
 */
export async function migrate(database: Database, entities: readonly AnyEntity[], now: Date): Promise<void> {
  const wanted = [...migrations, tablesOf(entities)];
  for (let tried = 1; ; tried += 1) {
    try {
      return await database.transaction(async (queries) => {
        await queries.query('SELECT pg_advisory_xact_lock($1)', [migrationLock]);
        await applyMissing(queries, wanted, now.toISOString());
        await bindToPolicies(queries, entities, database.kind !== 'PostgreSQL');
      });
    } catch (error) {
      if (!isRace(error) || tried === attempts) throw error;
    }
  }
}
