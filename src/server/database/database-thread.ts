import { parentPort } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/umd/node-adapter.js';
import type { Database, Parameter } from './database';
import { openInFolder } from './pglite-database';
import { carryOut, type Step } from './steps';

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

/** The embedded PostgreSQL of a folder, for another thread, which asks one thing after the other. */
class DatabaseOnThread {
  #opened: Database | undefined;

  get #database(): Database {
    if (!this.#opened) throw new Error('no folder is open');
    return this.#opened;
  }

  open(folder: string): Promise<Told<void>> {
    return told(async () => {
      this.#opened = await openInFolder(folder);
    });
  }

  query(sql: string, parameters: readonly Parameter[]): Promise<Told<unknown[]>> {
    return told(() => this.#database.query<unknown>(sql, parameters));
  }

  script(sql: string): Promise<Told<void>> {
    return told(() => this.#database.script(sql));
  }

  copy(table: string, columns: readonly string[], text: string): Promise<Told<void>> {
    return told(() => this.#database.copy(table, columns, text));
  }

  carryOut(steps: readonly Step[]): Promise<Told<boolean>> {
    return told(() => carryOut(this.#database, steps));
  }

  close(): Promise<Told<void>> {
    return told(() => this.#database.close());
  }
}

export type ThreadDatabase = Pick<
  DatabaseOnThread,
  'open' | 'query' | 'script' | 'copy' | 'carryOut' | 'close'
>;

if (parentPort) expose(new DatabaseOnThread(), nodeEndpoint(parentPort));
