import { CodedError } from '../../core/kernel/coded-error';
import type { Database } from './database';
import { openInFolder, openInMemory } from './pglite-database';
import { openPostgres } from './postgres-database';
import { openOnThread } from './threaded-database';

export interface DatabaseChoice {
  /** A folder for the embedded database, or `memory`; memory when nothing is said. */
  readonly data?: string | undefined;
  /** The program that holds the database of a folder on a thread of its own; on this one where none is named. */
  readonly databaseThread?: string | undefined;
  /** A PostgreSQL server; goes before `data`. */
  readonly databaseUrl?: string | undefined;
  /** What a database in memory begins with, as `PGlite.dumpDataDir` gave it; making a blank one takes several times as long. */
  readonly memoryFrom?: Blob | undefined;
}

/** Opens what was chosen; DATABASE_UNREACHABLE when it cannot be opened, without the URL, which may hold a password. */
export async function openDatabase(choice: DatabaseChoice): Promise<Database> {
  const { data, databaseThread, databaseUrl, memoryFrom } = choice;
  try {
    if (databaseUrl !== undefined) return await openPostgres(databaseUrl);
    if (data === undefined || data === 'memory') return await openInMemory(memoryFrom);
    return await (databaseThread === undefined ? openInFolder(data) : openOnThread(databaseThread, data));
  } catch (cause) {
    const what = databaseUrl === undefined ? 'The data folder' : 'The PostgreSQL server';
    throw new CodedError('DATABASE_UNREACHABLE', 'notDone', `${what} cannot be opened.`, {}, { cause });
  }
}
