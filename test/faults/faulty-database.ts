import type { Database, Queries } from '../../src/server/database/database';

/** What happens to the next transaction: it fails before or after its commit, or the server dies at one of its statements. */
export type TransactionFault =
  | { readonly when: 'beforeCommit' }
  | { readonly when: 'afterCommit' }
  | { readonly when: 'atStatement'; readonly statement: number };

const failure = (what: string): Error => new Error(`the database ${what}`);

/** How a transaction ends that something happened to. */
export type TransactionEnd = 'rollsBack' | 'commitsHalf';

/** The database as the server sees it on a bad day; between transactions it is the real one. */
export class FaultyDatabase implements Database {
  isGone = false;
  #next: TransactionFault | undefined;

  constructor(
    private readonly real: Database,
    private readonly end: TransactionEnd,
  ) {}

  get kind(): string {
    return this.real.kind;
  }

  arm(fault: TransactionFault): void {
    this.#next = fault;
  }

  /** Nothing is to happen any more; whether it has. */
  disarm(): boolean {
    const hasStruck = this.#next === undefined;
    this.#next = undefined;
    return hasStruck;
  }

  query<Row>(...args: Parameters<Queries['query']>): Promise<Row[]> {
    return this.isGone ? Promise.reject(failure('is gone')) : this.real.query<Row>(...args);
  }

  script(sql: string): Promise<void> {
    return this.isGone ? Promise.reject(failure('is gone')) : this.real.script(sql);
  }

  copy(...args: Parameters<Queries['copy']>): Promise<void> {
    return this.isGone ? Promise.reject(failure('is gone')) : this.real.copy(...args);
  }

  /** What is armed happens to the first transaction that writes: one that only reads loses nothing. */
  async transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result> {
    if (this.isGone) throw failure('is gone');
    const fault = this.#next;
    if (!fault) return this.real.transaction(work);
    let broken: Error | undefined;
    const watched = new WatchedQueries(fault.when === 'atStatement' ? fault.statement : Infinity);
    const result = await this.real.transaction(async (queries) => {
      try {
        const done = await work(watched.over(queries));
        if (!watched.hasWritten || fault.when === 'afterCommit') return done;
        throw failure('failed before it committed');
      } catch (error) {
        if (this.end === 'rollsBack' || !watched.hasWritten || !(error instanceof Error)) throw error;
        broken = error;
        return undefined;
      } finally {
        if (watched.hasWritten) this.#next = undefined;
      }
    });
    if (!watched.hasWritten && result !== undefined) return result;
    throw broken ?? failure(result === undefined ? 'lost its answer' : 'failed after it committed');
  }

  close = (): Promise<void> => this.real.close();
}

const writes = /^\s*(INSERT|UPDATE|DELETE)/i;

/** Queries of a server that dies before its n-th statement, counted from the first that writes. */
class WatchedQueries {
  #statements = 0;

  constructor(private readonly last: number) {}

  get hasWritten(): boolean {
    return this.#statements > 0;
  }

  over(queries: Queries): Queries {
    return {
      query: (sql, parameters) => this.#next(writes.test(sql), () => queries.query(sql, parameters)),
      script: (sql) => this.#next(writes.test(sql), () => queries.script(sql)),
      copy: (table, columns, text) => this.#next(true, () => queries.copy(table, columns, text)),
    };
  }

  #next<T>(isWrite: boolean, act: () => Promise<T>): Promise<T> {
    if (isWrite || this.hasWritten) this.#statements += 1;
    return this.#statements >= this.last ? Promise.reject(failure('lost its server')) : act();
  }
}
