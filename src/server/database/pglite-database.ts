import { mkdir } from 'node:fs/promises';
import { PGlite, type Transaction } from '@electric-sql/pglite';
import { openDurable } from './durable-folder';
import type { Database, Parameter, Queries } from './database';

function queriesOver(connection: PGlite | Transaction): Queries {
  return {
    async query<Row>(sql: string, parameters: readonly Parameter[] = []): Promise<Row[]> {
      const { rows } = await connection.query<Row>(sql, [...parameters]);
      return rows;
    },
    async script(sql) {
      await connection.exec(sql);
    },
    async copy(table, columns, text) {
      const blob = new Blob([text]);
      await connection.query(`COPY ${table} (${columns.join(', ')}) FROM '/dev/blob'`, [], { blob });
    },
  };
}

/** What the server asks of a database, answered by one connection to the embedded PostgreSQL. */
export const databaseOver = (connection: PGlite, kind: string): Database => ({
  ...queriesOver(connection),
  kind,
  transaction: (work) => connection.transaction((transaction) => work(queriesOver(transaction))),
  close: () => connection.close(),
});

/** The embedded PostgreSQL in memory. It has one connection, so transactions wait for each other. */
export const openInMemory = async (loadDataDir?: Blob): Promise<Database> =>
  databaseOver(await PGlite.create(loadDataDir ? { loadDataDir } : {}), 'PGlite in memory');

/** As in memory; every commit is flushed to the disk before it is answered. */
export async function openInFolder(folder: string): Promise<Database> {
  await mkdir(folder, { recursive: true });
  return databaseOver(await openDurable(folder), 'PGlite in a folder');
}
