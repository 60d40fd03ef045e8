import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registry } from '../src/core/entities/registry';
import type { Database } from '../src/server/database/database';
import { migrate } from '../src/server/database/migrate';
import { openDatabase, type DatabaseChoice } from '../src/server/database/open-database';
import { startPostgres } from '../test/server/throwaway-postgres';
import { now } from './push-case';

/** Where one contender puts its rows in one round: nobody was there before. */
export interface Place {
  readonly choice: DatabaseChoice;
  open(): Promise<Database>;
}

/** A kind of store: gives a new place each time, all of them commit to the disk. */
export interface Store {
  readonly name: string;
  newPlace(): Promise<Place>;
  readonly close: () => void;
}

const placeOf = (choice: DatabaseChoice): Place => ({ choice, open: () => openDatabase(choice) });

export async function postgresStore(): Promise<Store> {
  const postgres = await startPostgres('on');
  let places = 0;
  return {
    name: 'PostgreSQL',
    async newPlace() {
      const name = `bench_push_${process.pid}_${(places += 1)}`;
      const admin = await openDatabase({ databaseUrl: postgres.url });
      await admin.script(`CREATE DATABASE ${name}`);
      await admin.close();
      const own = new URL(postgres.url);
      own.pathname = `/${name}`;
      return placeOf({ databaseUrl: own.href });
    },
    close: () => postgres.stop(),
  };
}

export function pgliteStore(): Store {
  const folder = mkdtempSync(join(tmpdir(), 'bench-push-'));
  let places = 0;
  return {
    name: 'PGlite in a folder',
    newPlace() {
      const data = join(folder, String((places += 1)));
      return Promise.resolve(placeOf({ data }));
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The tables the server makes, and the run that raw rows are written under. */
export async function prepare(database: Database, run: string): Promise<void> {
  await migrate(database, registry, new Date(now));
  await database.query(`INSERT INTO tenants (tenant, name, created_at) VALUES ('default', 'bench', $1)`, [
    now,
  ]);
  await database.query(
    `INSERT INTO runs (tenant, run, name, mode, expected, opened_by, opened_at, keeps_prior)
     VALUES ('default', $1, 'bench', 'commit', '{}', 'bench', $2, true)`,
    [run, now],
  );
}

/** What must be equal whoever wrote it: how many rows, the exact sums of money, and a fingerprint of all values. */
export async function contentOf(
  database: Database,
  table: string,
  columns: readonly string[],
): Promise<string> {
  const [row] = await database.query(
    `SELECT COUNT(*)::int AS rows, SUM(total)::text AS total, SUM(balance)::text AS balance,
       encode(sha256(convert_to(string_agg(concat_ws('|', ${columns.join(', ')}), E'\\n' ORDER BY invoice_number), 'UTF8')), 'hex') AS content
     FROM ${table}`,
  );
  const [ledger] = await database.query(
    `SELECT COUNT(*)::int AS keys, encode(sha256(convert_to(string_agg(row_key || row_hash, '' ORDER BY row_key), 'UTF8')), 'hex') AS hashes
     FROM row_keys WHERE entity = 'invoice'`,
  );
  const [writes] = await database.query(
    `SELECT COUNT(*)::int AS writes FROM run_writes WHERE entity = 'invoice'`,
  );
  return JSON.stringify({ ...row, ...ledger, ...writes });
}
