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

  arm(fault: TransactionFault | undefined): void {
    this.#next = fault;
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

  async transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result> {
    if (this.isGone) throw failure('is gone');
    const fault = this.#next;
    this.#next = undefined;
    if (!fault) return this.real.transaction(work);
    let broken: Error | undefined;
    const result = await this.real.transaction(async (queries) => {
      try {
        const done = await work(fault.when === 'atStatement' ? dying(queries, fault.statement) : queries);
        if (fault.when === 'afterCommit') return done;
        throw failure('failed before it committed');
      } catch (error) {
        if (this.end === 'rollsBack' || !(error instanceof Error)) throw error;
        broken = error;
        return undefined;
      }
    });
    throw broken ?? failure(result === undefined ? 'lost its answer' : 'failed after it committed');
  }

  close = (): Promise<void> => this.real.close();
}

/** Queries of a server that dies before its n-th statement. */
function dying(queries: Queries, last: number): Queries {
  let statements = 0;
  const next = <T>(act: () => Promise<T>): Promise<T> => {
    statements += 1;
    return statements >= last ? Promise.reject(failure('lost its server')) : act();
  };
  return {
    query: (sql, parameters) => next(() => queries.query(sql, parameters)),
    script: (sql) => next(() => queries.script(sql)),
    copy: (table, columns, rows) => next(() => queries.copy(table, columns, rows)),
  };
}
