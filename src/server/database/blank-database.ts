import { PGlite } from '@electric-sql/pglite';
import type { AnyEntity } from '../../core/entity/entity';
import { migrate } from './migrate';
import { databaseOver } from './pglite-database';

/** An embedded database with every table and no row, as `openDatabase` takes it for `memoryFrom`: 44 MB. */
export async function blankDatabase(entities: readonly AnyEntity[]): Promise<File | Blob> {
  const connection = await PGlite.create();
  const database = databaseOver(connection, 'PGlite in memory');
  await migrate(database, entities, new Date());
  const dump = await connection.dumpDataDir('none');
  await database.close();
  return dump;
}
