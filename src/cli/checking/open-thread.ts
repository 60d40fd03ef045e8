import { setImmediate } from 'node:timers/promises';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import nodeEndpoint from 'comlink/dist/umd/node-adapter.js';
import { CheckerWhenLoaded } from '../../checking/checker-when-loaded';
import { RemoteChecker } from '../../checking/remote-checker';
import type { Checker } from '../../core/validation/checker';
import { LocalChecker } from '../../core/validation/local-checker';

export const onThisThread = (): Checker => new LocalChecker(() => setImmediate());

/** A checker on a thread of its own that runs this program; on this thread where that does not load. */
export function openThread(program: string, options?: WorkerOptions): Checker {
  const thread = new Worker(program, options);
  const remote = new RemoteChecker(nodeEndpoint(thread), () => void thread.terminate());
  thread.on('error', (fault) => remote.fail(fault));
  return new CheckerWhenLoaded(remote, onThisThread);
}
