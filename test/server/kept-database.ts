import { PGlite } from '@electric-sql/pglite';
import { registry } from '../../src/core/entities/registry';
import { migrate } from '../../src/server/database/migrate';
import { databaseOver } from '../../src/server/database/pglite-database';
import { keptOnce } from '../kept-once';

async function migratedDatabase(): Promise<Uint8Array> {
  const connection = await PGlite.create();
  const database = databaseOver(connection, 'PGlite in memory');
  await migrate(database, registry, new Date());
  const dump = await connection.dumpDataDir('none');
  await database.close();
  return new Uint8Array(await dump.arrayBuffer());
}

/** An embedded database with every table and no row. */
export const keptDatabase = async (): Promise<Blob> =>
  new Blob([new Uint8Array(await keptOnce('database.tar', migratedDatabase))]);
