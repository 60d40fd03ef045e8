import cluster from 'node:cluster';
import { openServer, type OpenServer } from '../../server/open-server';
import { openTogether } from '../../server/processes/open-together';
import { serveAsked } from '../../server/processes/served-process';
import { builtBeside, builtDatabase } from '../built-beside';
import type { CommandContext } from '../command-context';
import { exitCodes, UsageError, type ExitCode } from '../exit-code';
import { givenTokens } from '../given-tokens';

export interface ServeOptions {
  readonly port: number;
  /** A folder, or `memory`. */
  readonly data: string;
  readonly databaseUrl?: string;
  /** At one address, on one PostgreSQL server. */
  readonly processes: number;
  readonly json: boolean;
}

/** Resolves when the person interrupts the command. */
export const interrupted = (context: CommandContext): Promise<void> =>
  new Promise((resolve) => {
    const stop = context.onInterrupt(() => {
      stop();
      resolve();
    });
  });

/** Where the server is and who may enter; tokens that were given are not printed. */
function firstLines({ url, tokens }: OpenServer, isGiven: boolean, json: boolean): string {
  if (json) return `${JSON.stringify(isGiven ? { url } : { url, tokens })}\n`;
  const lines = isGiven
    ? ['The tokens are those of the environment. Ctrl+C stops the server.']
    : [
        ...Object.entries(tokens).map(([role, token]) => `  ${role.padEnd(14)} ${token}`),
        'The tokens are shown once and are valid until the next start. Ctrl+C stops the server.',
      ];
  return `${[`SmartBilling reference server at ${url} (contract: ${url}/docs)`, ...lines].join('\n')}\n`;
}

/** `sbm serve`: the reference SmartBilling server until interrupted; its first line says where it is and who may enter. */
export async function serveCommand(context: CommandContext, options: ServeOptions): Promise<ExitCode> {
  if (cluster.isWorker) return serveAsked();
  const given = givenTokens(context);
  const { port, data, databaseUrl, processes } = options;
  if (processes > 1 && !databaseUrl)
    throw new UsageError('Several processes need a PostgreSQL server they share: --database-url.');
  const memoryFrom = databaseUrl === undefined && data === 'memory' ? await builtDatabase() : undefined;
  const served = { ...(given ? { tokens: given } : {}), port, ...(databaseUrl ? { databaseUrl } : {}) };
  const server =
    processes > 1
      ? await openTogether(processes, served, (trouble) => context.err.write(`sbm: ${trouble}\n`))
      : await openServer({ ...served, data, memoryFrom, databaseThread: builtBeside('database-thread.mjs') });
  context.out.write(firstLines(server, given !== undefined, options.json));
  await interrupted(context);
  await server.close();
  return exitCodes.done;
}
