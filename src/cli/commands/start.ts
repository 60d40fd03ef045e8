import { openServer } from '../../server/open-server';
import { builtDatabase } from '../built-beside';
import type { CommandContext } from '../command-context';
import { exitCodes, type ExitCode } from '../exit-code';
import { interrupted } from './serve';

export interface StartOptions {
  readonly port: number;
  /** The built pages. */
  readonly web: string;
  readonly json: boolean;
}

/**
 * `sbm start`: the workbench, the pane and an embedded server at one address. The importer's token travels in the
 * address's fragment, which browsers never send; the page takes it into memory and clears it.
 */
export async function startCommand(context: CommandContext, options: StartOptions): Promise<ExitCode> {
  const server = await openServer({
    port: options.port,
    data: 'memory',
    memoryFrom: await builtDatabase(),
    staticDirectory: options.web,
  });
  const address = `${server.url}/workbench.html#token=${server.tokens.importer}`;
  context.out.write(
    options.json
      ? `${JSON.stringify({ address, url: server.url, tokens: server.tokens })}\n`
      : `Open ${address}\nCtrl+C stops it; what was pushed is kept in memory only.\n`,
  );
  await interrupted(context);
  await server.close();
  return exitCodes.done;
}
