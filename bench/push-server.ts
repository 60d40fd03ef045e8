/**
 * The reference server of the push bench, in processes of their own: told where data are, it opens a server on each and
 * tells their addresses; told an address, it closes that one. On PostgreSQL a server has a process for each core.
 */
import cluster from 'node:cluster';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { openServer, type OpenServer } from '../src/server/open-server';
import type { DatabaseChoice } from '../src/server/database/open-database';
import { openTogether } from '../src/server/processes/open-together';
import { serveAsked } from '../src/server/processes/served-process';
import { freePort } from '../test/server/throwaway-postgres';

const databaseThread = fileURLToPath(new URL('../src/server/database/database-thread.ts', import.meta.url));
const limits = { requestsPerMinute: 1_000_000 };

const open = async ({ databaseUrl, data }: DatabaseChoice): Promise<OpenServer> =>
  databaseUrl === undefined
    ? openServer({ data, databaseThread, limits, onFault: ({ error }) => console.error(error) })
    : openTogether(availableParallelism(), { databaseUrl, limits, port: await freePort() }, (trouble) =>
        console.error(trouble),
      );

async function openAll(places: readonly DatabaseChoice[]): Promise<void> {
  const servers = await Promise.all(places.map(open));
  process.send?.(servers.map(({ url, tokens }) => ({ url, token: tokens.importer })));
  process.on('message', (url) => {
    void servers
      .find((server) => server.url === url)
      ?.close()
      .then(() => process.send?.(url));
  });
  process.on('disconnect', () => process.exit(0));
}

if (cluster.isWorker) await serveAsked();
else await openAll(JSON.parse(process.argv[2] ?? '[]') as readonly DatabaseChoice[]);
