import { CheckerWhenLoaded } from '../../checking/checker-when-loaded';
import { RemoteChecker } from '../../checking/remote-checker';
import type { Checker } from '../../core/validation/checker';
import { LocalChecker } from '../../core/validation/local-checker';
import { nextTurn } from './next-turn';
import { pageWorker } from './page-worker';

const onThisThread = (): Checker => new LocalChecker(nextTurn);

/** A checker in a worker of the page; on the page's own thread, in steps, where there can be none or it does not load. */
export function openChecker(): Checker {
  const worker = pageWorker(() => new Worker(new URL('./check-worker.ts', import.meta.url)));
  if (!worker) return onThisThread();
  const remote = new RemoteChecker(worker, () => worker.terminate());
  worker.addEventListener('error', (fault) => remote.fail(fault));
  return new CheckerWhenLoaded(remote, onThisThread);
}
