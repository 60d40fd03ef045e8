import { CodedError } from '../../core/kernel/coded-error';
import { openServer, type OpenServer, type OpenServerOptions } from '../open-server';

/** What a process is asked to serve by the one that started it; it travels as JSON. */
export type Served = Pick<OpenServerOptions, 'port' | 'databaseUrl' | 'tokens' | 'limits'>;

/** What a process tells of itself: where it is, or why it is not there. */
export type Told =
  Pick<OpenServer, 'url' | 'tokens'> | { readonly failure: Pick<CodedError, 'code' | 'message' | 'details'> };

export const listening = 'listening';
export const closing = 'close';

const failureOf = (error: unknown): Told => ({
  failure:
    error instanceof CodedError
      ? { code: error.code, message: error.message, details: error.details }
      : { code: 'SERVER_FAILED', message: String(error), details: {} },
});

async function serve(served: Served): Promise<void> {
  try {
    const server = await openServer(served);
    const { url, tokens } = server;
    process.on('message', (message) => {
      if (message === closing) void server.close().finally(() => process.exit());
    });
    process.send?.({ url, tokens } satisfies Told);
  } catch (error) {
    process.send?.(failureOf(error), () => process.exit(1));
  }
}

/** Serves, as one of several processes, what the first of them asks for, until that says so; Ctrl+C is that one's to hear. */
export function serveAsked(): Promise<never> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
  process.once('message', (served) => void serve(served as Served));
  // What is sent before anybody listens is lost.
  process.send?.(listening);
  return new Promise(() => undefined);
}
