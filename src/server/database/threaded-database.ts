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

interface Turnstile {
  /** Waits for all that came before. */
  readonly alone: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Waits only for what came before and goes alone. */
  readonly beside: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

/** Lets work through in the order it came. */
function turnstile(): Turnstile {
  let lastAlone: Promise<unknown> = Promise.resolve();
  let all: Promise<unknown> = Promise.resolve();
  const ended = (turn: Promise<unknown>): Promise<unknown> => turn.catch(() => undefined);
  return {
    alone: (work) => {
      const turn = all.then(work);
      lastAlone = all = ended(turn);
      return turn;
    },
    beside: (work) => {
      const turn = lastAlone.then(work);
      all = Promise.all([all, ended(turn)]);
      return turn;
    },
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
 * carried out over there, without a word in between: the next lies there already when the thread has done with one.
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
  const { alone, beside } = turnstile();
  try {
    await ask(() => remote.open(folder));
  } catch (error) {
    await thread.terminate();
    throw error;
  }
  return {
    kind: 'PGlite in a folder',
    query: <Row>(...args: Parameters<Queries['query']>) => alone(() => queries.query<Row>(...args)),
    script: (sql) => alone(() => queries.script(sql)),
    copy: (...args) => alone(() => queries.copy(...args)),
    transaction: (work) =>
      alone(async () => {
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
    carryOut: (steps) => beside(() => ask(() => remote.carryOut(steps))),
    close: () =>
      alone(async () => {
        await ask(() => remote.close());
        await thread.terminate();
      }),
  };
}
