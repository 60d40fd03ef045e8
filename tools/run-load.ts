/**
 * `npm run load -- --minutes 10 --clients 8 --servers 2 [--rows 200] [--requests 6000] [--json]`: that many clients push,
 * read totals and take runs back through several server processes on one PostgreSQL (DATABASE_URL, or one of its own);
 * prints rates, latencies, what was refused and the memory of each process. Fails where anything but a 429 was.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { startPostgres } from '../test/server/throwaway-postgres';
import { LoadFigures, loadUntil } from './load-client';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    clients: { type: 'string', default: '8' },
    servers: { type: 'string', default: '2' },
    rows: { type: 'string', default: '200' },
    requests: { type: 'string', default: '6000' },
    json: { type: 'boolean', default: false },
  },
});

interface Told {
  readonly url?: string;
  readonly memory?: number;
  readonly fault?: string;
}

const megabytes = (bytes: number): number => Math.round(bytes / 1_048_576);
const token = randomBytes(24).toString('hex');
const faults: string[] = [];
const memory: number[][] = [];

async function startServer(databaseUrl: string, index: number): Promise<readonly [ChildProcess, string]> {
  const child = fork(new URL('load-server.ts', import.meta.url), {
    execArgv: ['--import', './tools/typescript.mjs'],
    env: {
      ...process.env,
      SBM_LOAD_TOKEN: token,
      SBM_LOAD_DATABASE: databaseUrl,
      SBM_LOAD_REQUESTS: values.requests,
    },
  });
  const [first] = (await once(child, 'message')) as [Told];
  const used: number[] = [];
  memory[index] = used;
  child.on('message', (told: Told) => {
    if (told.memory !== undefined) used.push(megabytes(told.memory));
    if (told.fault !== undefined) faults.push(told.fault);
  });
  return [child, first.url ?? ''];
}

/** Averages of a process's memory over the second quarter of the time and over the last: flat means they agree. */
function memoryOf(used: readonly number[]): {
  readonly early: number;
  readonly late: number;
  readonly most: number;
} {
  const mean = (part: readonly number[]): number =>
    Math.round(part.reduce((sum, one) => sum + one, 0) / Math.max(1, part.length));
  const quarter = Math.floor(used.length / 4);
  return {
    early: mean(used.slice(quarter, 2 * quarter)),
    late: mean(used.slice(3 * quarter)),
    most: Math.max(0, ...used),
  };
}

const postgres = await startPostgres();
const servers: (readonly [ChildProcess, string])[] = [];
try {
  for (let index = 0; index < Number(values.servers); index += 1)
    servers.push(await startServer(postgres.url, index));
  const urls = servers.map(([, url]) => url);
  const figures = new LoadFigures();
  const started = Date.now();
  const end = started + Number(values.minutes) * 60_000;
  const rows = Number(values.rows);
  await Promise.all(
    Array.from({ length: Number(values.clients) }, (_, client) =>
      loadUntil(end, urls, token, figures, { client, rows }),
    ),
  );
  const seconds = (Date.now() - started) / 1_000;
  const report = {
    minutes: Number((seconds / 60).toFixed(1)),
    clients: Number(values.clients),
    servers: servers.length,
    requests: figures.milliseconds.length,
    requestsPerSecond: Math.round(figures.milliseconds.length / seconds),
    rowsPerSecond: Math.round(figures.rows / seconds),
    milliseconds: { p50: figures.at(0.5), p95: figures.at(0.95), p99: figures.at(0.99) },
    askedToWait: figures.asked,
    errors: Object.fromEntries(figures.errors),
    faults,
    memory: memory.map(memoryOf),
  };
  if (values.json) console.log(JSON.stringify(report));
  else console.dir(report, { depth: null });
  process.exitCode = figures.errors.size + faults.length > 0 ? 1 : 0;
} finally {
  for (const [child] of servers) child.kill('SIGTERM');
  await Promise.all(servers.map(([child]) => once(child, 'exit')));
  postgres.stop();
}
