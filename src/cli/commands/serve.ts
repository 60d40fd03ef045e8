import { openServer } from '../../server/open-server';
import type { CommandContext } from '../command-context';
import { exitCodes, type ExitCode } from '../exit-code';

export interface ServeOptions {
  readonly port: number;
  /** A folder, or `memory`. */
  readonly data: string;
  readonly databaseUrl?: string;
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

/** `sbm serve`: the reference SmartBilling server until interrupted; its first line says where it is and who may enter. */
export async function serveCommand(context: CommandContext, options: ServeOptions): Promise<ExitCode> {
  const server = await openServer({
    port: options.port,
    data: options.data,
    ...(options.databaseUrl ? { databaseUrl: options.databaseUrl } : {}),
  });
  const { url, tokens } = server;
  context.out.write(
    options.json
      ? `${JSON.stringify({ url, tokens })}\n`
      : `SmartBilling reference server at ${url} (contract: ${url}/docs)\n` +
          Object.entries(tokens)
            .map(([role, token]) => `  ${role.padEnd(14)} ${token}\n`)
            .join('') +
          'The tokens are shown once and are valid until the next start. Ctrl+C stops the server.\n',
  );
  await interrupted(context);
  await server.close();
  return exitCodes.done;
}
