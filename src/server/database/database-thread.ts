import { mkdir } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import type { PGlite } from '@electric-sql/pglite';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/umd/node-adapter.js';
import type { Parameter } from './database';
import { openDurable } from './durable-folder';
import { queriesOver } from './pglite-database';

/** What SQL came to; an error by its parts, because on its way to another thread it would lose its code. */
export type Told<Result> =
  { readonly result: Result } | { readonly refused: { readonly message: string; readonly code: string } };

const codeOf = (error: Error): string =>
  'code' in error && typeof error.code === 'string' ? error.code : '';

async function told<Result>(act: () => Promise<Result>): Promise<Told<Result>> {
  try {
    return { result: await act() };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { refused: { message: error.message, code: codeOf(error) } };
  }
}

/** The one connection to the embedded PostgreSQL of a folder, for another thread; the caller asks one thing after the other. */
class DatabaseOnThread {
  #connection: PGlite | undefined;

  private get connection(): PGlite {
    if (!this.#connection) throw new Error('no folder is open');
    return this.#connection;
  }

  open(folder: string): Promise<Told<void>> {
    return told(async () => {
      await mkdir(folder, { recursive: true });
      this.#connection = await openDurable(folder);
    });
  }

  query(sql: string, parameters: readonly Parameter[]): Promise<Told<unknown[]>> {
    return told(() => queriesOver(this.connection).query<unknown>(sql, parameters));
  }

  script(sql: string): Promise<Told<void>> {
    return told(() => queriesOver(this.connection).script(sql));
  }

  copyText(table: string, columns: readonly string[], text: string): Promise<Told<void>> {
    return told(() => queriesOver(this.connection).copyText(table, columns, text));
  }

  close(): Promise<Told<void>> {
    return told(() => this.connection.close());
  }
}

export type ThreadDatabase = Pick<DatabaseOnThread, 'open' | 'query' | 'script' | 'copyText' | 'close'>;

if (parentPort) expose(new DatabaseOnThread(), nodeEndpoint(parentPort));
