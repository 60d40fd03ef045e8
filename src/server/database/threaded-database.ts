import { Worker, type WorkerOptions } from 'node:worker_threads';
import { wrap } from 'comlink';
import nodeEndpoint from 'comlink/dist/umd/node-adapter.js';
import { copyText } from './copy-text';
import type { Database, Queries } from './database';
import type { ThreadDatabase, Told } from './database-thread';

/** As PostgreSQL's own errors: the code is what races are told by. */
function resultOf<Result>(told: Told<Result>): Result {
  if ('result' in told) return told.result;
  throw Object.assign(new Error(told.refused.message), { code: told.refused.code });
}

/** Lets one piece of work at a time through, in the order they came. */
function turnstile(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

/**
 * The embedded PostgreSQL of a folder on a thread that runs this program, so that requests are read and rows judged while it
 * writes. It has one connection, so transactions wait for each other.
 */
export async function openOnThread(
  program: string,
  folder: string,
  options?: WorkerOptions,
): Promise<Database> {
  const thread = new Worker(program, options);
  const fallen = new Promise<never>((_, fall) => {
    thread.once('error', fall);
    thread.once('exit', () => fall(new Error('the thread of the database has ended')));
  });
  fallen.catch(() => undefined);
  const remote = wrap<ThreadDatabase>(nodeEndpoint(thread));
  const ask = async <Result>(asking: Promise<Told<Result>>): Promise<Result> =>
    resultOf(await Promise.race([asking, fallen]));
  const queries: Queries = {
    query: <Row>(...[sql, parameters = []]: Parameters<Queries['query']>) =>
      ask(remote.query(sql, parameters)) as Promise<Row[]>,
    script: (sql) => ask(remote.script(sql)),
    copy: (table, columns, rows) => ask(remote.copyText(table, columns, copyText(rows))),
  };
  const inTurn = turnstile();
  try {
    await ask(remote.open(folder));
  } catch (error) {
    await thread.terminate();
    throw error;
  }
  return {
    kind: 'PGlite in a folder',
    query: <Row>(...args: Parameters<Queries['query']>) => inTurn(() => queries.query<Row>(...args)),
    script: (sql) => inTurn(() => queries.script(sql)),
    copy: (...args) => inTurn(() => queries.copy(...args)),
    transaction: (work) =>
      inTurn(async () => {
        await queries.script('BEGIN');
        try {
          const result = await work(queries);
          await queries.script('COMMIT');
          return result;
        } catch (error) {
          await queries.script('ROLLBACK').catch(() => undefined);
          throw error;
        }
      }),
    close: () =>
      inTurn(async () => {
        await ask(remote.close());
        await thread.terminate();
      }),
  };
}
