import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { CodedError } from '../../core/kernel/coded-error';
import type { OpenServer } from '../open-server';
import { closing, listening, type Served, type Told } from './served-process';

const beforeAnother = 1_000;

const endedEarly = {
  failure: { code: 'SERVER_FAILED', message: 'A server process ended as it began.', details: {} },
} satisfies Told;

/** Starts a process and asks it to serve; throws why it cannot. */
async function start(served: Served): Promise<{ readonly worker: Worker; readonly server: Server }> {
  const worker = cluster.fork();
  const ended = once(worker, 'exit').then(() => [endedEarly]);
  const hear = async (): Promise<Told | typeof listening> => {
    const [told]: unknown[] = await Promise.race([once(worker, 'message'), ended]);
    return told as Told | typeof listening;
  };
  let told = await hear();
  if (told === listening) {
    worker.send(served);
    told = await hear();
  }
  if (told === listening || 'failure' in told) {
    const { code, message, details } = (told === listening ? endedEarly : told).failure;
    throw new CodedError(code, 'notDone', message, details);
  }
  return { worker, server: told };
}

type Server = Pick<OpenServer, 'url' | 'tokens'>;

/**
 * Several processes of this program at one address, on one PostgreSQL: connections go to them in turn. One that ends by
 * itself is replaced, which its clients notice as a lost answer; `onTrouble` hears of it, and of each attempt that fails.
 * The program calls `serveAsked` where it is a worker.
 */
export async function openTogether(
  count: number,
  served: Served,
  onTrouble: (trouble: string) => void,
): Promise<OpenServer> {
  const workers = new Set<Worker>();
  const replacing = new Set<Promise<void>>();
  let isClosing = false;
  const keep = (worker: Worker, again: Served): void => {
    workers.add(worker);
    worker.once('exit', () => {
      workers.delete(worker);
      if (isClosing) return;
      onTrouble('A server process ended by itself and is replaced.');
      const replaced = replace(again).finally(() => replacing.delete(replaced));
      replacing.add(replaced);
    });
  };
  const replace = async (again: Served): Promise<void> => {
    while (!isClosing) {
      try {
        const { worker } = await start(again);
        keep(worker, again);
        return;
      } catch (error) {
        onTrouble(
          `No other server process comes up: ${error instanceof Error ? error.message : String(error)}`,
        );
        await wait(beforeAnother);
      }
    }
  };
  const close = async (): Promise<void> => {
    isClosing = true;
    // One that is just coming up is closed with the others.
    await Promise.all(replacing);
    await Promise.all(
      [...workers].map(async (worker) => {
        const exit = once(worker, 'exit');
        // One that is ending already cannot be told.
        if (worker.isConnected()) worker.send(closing);
        await exit;
      }),
    );
  };
  const first = await start(served);
  const { tokens } = first.server;
  const same = { ...served, tokens };
  keep(first.worker, same);
  try {
    for (let started = 1; started < count; started += 1) keep((await start(same)).worker, same);
  } catch (error) {
    await close();
    throw error;
  }
  return { ...first.server, close };
}
