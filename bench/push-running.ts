import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Connection, type ConnectionRequest } from '../src/workflows/connect';
import { pushCase, type PushCase } from './push-case';
import { checkedRows, pushOurs, sendBase } from './push-ours';
import type { Place, Store } from './push-store';

export interface RunningServer {
  readonly place: Place;
  readonly connection: Connection;
  stop(): Promise<void>;
}

/** The reference server in a process of its own, on all of these places. */
async function openServers(
  places: readonly Place[],
): Promise<{ readonly child: ChildProcess; readonly asked: readonly ConnectionRequest[] }> {
  const choices = JSON.stringify(places.map(({ choice }) => choice));
  const child = fork(new URL('push-server.ts', import.meta.url), [choices], {
    execArgv: ['--max-semi-space-size=64', '--import', '../tools/typescript.mjs'],
  });
  const told: unknown[] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  if (!child.connected) throw new Error('the server ended before it was up');
  return { child, asked: told[0] as readonly ConnectionRequest[] };
}

async function closeServer(child: ChildProcess, { url }: ConnectionRequest): Promise<void> {
  const closed = once(child, 'message');
  child.send(url);
  await closed;
}

const warmRows = 20_000;
const warmCase = pushCase(warmRows);
const rowsToWarm = checkedRows(warmCase);

/**
 * A server that has been at work, as one in use: it has taken some thousand rows into another database. What the rows
 * of the case refer to is there.
 */
export async function startServer(store: Store, base: PushCase['base']): Promise<RunningServer> {
  const [place, elsewhere] = [await store.newPlace(), await store.newPlace()];
  const { child, asked } = await openServers([place, elsewhere]);
  const [request, other] = asked;
  if (!request || !other) throw new Error('the server told too few addresses');
  const before = await connect(other);
  await sendBase(before, warmCase.base);
  await pushOurs(rowsToWarm, before);
  await closeServer(child, other);
  const connection = await connect(request);
  await sendBase(connection, base);
  return {
    place,
    connection,
    stop: async () => {
      await closeServer(child, request);
      child.disconnect();
      await once(child, 'exit');
    },
  };
}
