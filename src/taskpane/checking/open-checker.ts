import { CheckerWhenLoaded } from '../../checking/checker-when-loaded';
import { RemoteChecker } from '../../checking/remote-checker';
import type { Checker } from '../../core/validation/checker';
import { LocalChecker } from '../../core/validation/local-checker';
import { nextTurn } from './next-turn';

/** A worker of the page's own script; undefined where the host has none or forbids it. */
function openWorker(): Worker | undefined {
  if (typeof Worker === 'undefined') return undefined;
  try {
    return new Worker(new URL('./check-worker.ts', import.meta.url));
  } catch {
    return undefined;
  }
}

const onThisThread = (): Checker => new LocalChecker(nextTurn);

/** A checker in a worker of the page; on the page's own thread, in steps, where there can be none or it does not load. */
export function openChecker(): Checker {
  const worker = openWorker();
  if (!worker) return onThisThread();
  const remote = new RemoteChecker(worker, () => worker.terminate());
  worker.addEventListener('error', (fault) => remote.fail(fault));
  return new CheckerWhenLoaded(remote, onThisThread);
}
