import { Worker, type WorkerOptions } from 'node:worker_threads';
import { wrap } from 'comlink';
import nodeEndpoint from 'comlink/dist/umd/node-adapter.js';
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

type Ask = <Result>(asking: () => Promise<Told<Result>>) => Promise<Result>;

/** Waits for what the thread is asked; once it has ended, nobody waits for it any more. */
function asker(thread: Worker): Ask {
  const waiting = new Set<(reason: Error) => void>();
  let ended: Error | undefined;
  const end = (reason: Error): void => {
    ended ??= reason;
    for (const giveUp of waiting) giveUp(ended);
  };
  thread.once('error', (error) => end(error instanceof Error ? error : new Error(String(error))));
  thread.once('exit', () => end(new Error('the thread of the database has ended')));
  return async (asking) => {
    if (ended) throw ended;
    let giveUp: (reason: Error) => void = () => undefined;
    const fallen = new Promise<never>((_, reject) => (giveUp = reject));
    waiting.add(giveUp);
    try {
      return resultOf(await Promise.race([asking(), fallen]));
    } finally {
      waiting.delete(giveUp);
    }
  };
}

/**
 * The embedded PostgreSQL of a folder on a thread that runs this program, so that requests are read and rows judged while it
 * writes. It has one connection, so transactions wait for each other. Those that are known as a whole beforehand are
 * carried out over there, without a word in between.
 */
export async function openOnThread(
  program: string,
  folder: string,
  options?: WorkerOptions,
): Promise<Database> {
  const thread = new Worker(program, options);
  const ask = asker(thread);
  const remote = wrap<ThreadDatabase>(nodeEndpoint(thread));
  const queries: Queries = {
    query: <Row>(...[sql, parameters = []]: Parameters<Queries['query']>) =>
      ask(() => remote.query(sql, parameters)) as Promise<Row[]>,
    script: (sql) => ask(() => remote.script(sql)),
    copy: (table, columns, text) => ask(() => remote.copy(table, columns, text)),
  };
  const inTurn = turnstile();
  try {
    await ask(() => remote.open(folder));
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
    carryOut: (steps) => inTurn(() => ask(() => remote.carryOut(steps))),
    close: () =>
      inTurn(async () => {
        await ask(() => remote.close());
        await thread.terminate();
      }),
  };
}
