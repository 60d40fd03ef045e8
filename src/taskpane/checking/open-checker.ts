import { proxy, wrap } from 'comlink';
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

/** A checker in a worker of the page; on the page's own thread, in steps, where there can be none. */
export function openChecker(): Checker {
  const worker = openWorker();
  if (!worker) return new LocalChecker(nextTurn);
  const remote = wrap<Checker>(worker);
  return {
    open: (basis) => remote.open(basis),
    put: (entity, rows) => remote.put(entity, rows),
    check: (onProgress) => remote.check(onProgress && proxy(onProgress)),
    edit: (edits) => remote.edit(edits),
    freshTexts: (language) => remote.freshTexts(language),
    rowTexts: (entity, language) => remote.rowTexts(entity, language),
    fixes: (selection) => remote.fixes(selection),
    stop: () => remote.stop(),
    close: () => worker.terminate(),
  };
}
