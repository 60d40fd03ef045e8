import { mkdir } from 'node:fs/promises';
import { PGlite, type Transaction } from '@electric-sql/pglite';
import { copyText } from './copy-text';
import { openDurable } from './durable-folder';
import type { ColumnText, Database, Parameter, Queries } from './database';

function queriesOver(connection: PGlite | Transaction): Queries {
  return {
    async query<Row>(sql: string, parameters: readonly Parameter[] = []): Promise<Row[]> {
      const { rows } = await connection.query<Row>(sql, [...parameters]);
      return rows;
    },
    async script(sql) {
      await connection.exec(sql);
    },
    async copy(table: string, columns: readonly string[], rows: Iterable<readonly ColumnText[]>) {
      const blob = new Blob([copyText(rows)]);
      await connection.query(`COPY ${table} (${columns.join(', ')}) FROM '/dev/blob'`, [], { blob });
    },
  };
}

/**
 * The embedded PostgreSQL: in memory without a folder. It has one connection, so transactions wait for each other, and
 * every commit in a folder is flushed to the disk before it is answered.
 */
export async function openPGlite(folder?: string): Promise<Database> {
  if (folder !== undefined) await mkdir(folder, { recursive: true });
  const connection = await (folder === undefined ? PGlite.create() : openDurable(folder));
  return {
    ...queriesOver(connection),
    kind: folder === undefined ? 'PGlite in memory' : 'PGlite in a folder',
    transaction: (work) => connection.transaction((transaction) => work(queriesOver(transaction))),
    close: () => connection.close(),
  };
}
