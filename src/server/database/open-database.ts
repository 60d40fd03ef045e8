import { CodedError } from '../../core/kernel/coded-error';
import type { Database } from './database';
import { openInFolder, openInMemory } from './pglite-database';
import { openPostgres } from './postgres-database';

export interface DatabaseChoice {
  /** A folder for the embedded database, or `memory`; memory when nothing is said. */
  readonly data?: string | undefined;
  /** A PostgreSQL server; goes before `data`. */
  readonly databaseUrl?: string | undefined;
  /** What a database in memory begins with, as `PGlite.dumpDataDir` gave it; making a blank one takes several times as long. */
  readonly memoryFrom?: Blob | undefined;
}

/** Opens what was chosen; DATABASE_UNREACHABLE when it cannot be opened, without the URL, which may hold a password. */
export async function openDatabase({ data, databaseUrl, memoryFrom }: DatabaseChoice): Promise<Database> {
  try {
    if (databaseUrl !== undefined) return await openPostgres(databaseUrl);
    return await (data === undefined || data === 'memory' ? openInMemory(memoryFrom) : openInFolder(data));
  } catch (cause) {
    const what = databaseUrl === undefined ? 'The data folder' : 'The PostgreSQL server';
    throw new CodedError('DATABASE_UNREACHABLE', 'notDone', `${what} cannot be opened.`, {}, { cause });
  }
}
