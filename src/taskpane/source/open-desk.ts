import { answersInTime } from '../../checking/answers-in-time';
import { LocalDesk } from '../../workflows/desk/local-desk';
import type { SourceDesk } from '../../workflows/desk/source-desk';
import { pageWorker } from '../checking/page-worker';
import { RemoteDesk } from './remote-desk';

/** A desk, and what ends it: whatever it has not answered by then is refused. */
export interface OpenDesk {
  readonly desk: SourceDesk;
  readonly close: () => void;
}

/** A desk in a worker of the page; on the page's own thread where there can be none or it does not load. */
export async function openDesk(): Promise<OpenDesk> {
  const worker = pageWorker(() => new Worker(new URL('./source-worker.ts', import.meta.url)));
  if (worker) {
    const desk = new RemoteDesk(worker, () => worker.terminate());
    worker.addEventListener('error', (fault) => desk.fail(fault));
    const close = (): void => desk.close();
    if (await answersInTime(() => desk.greet())) return { desk, close };
    close();
  }
  const desk = new LocalDesk();
  // A file that cannot be let go of is no longer asked for either.
  return { desk, close: () => void desk.clear().catch(() => undefined) };
}

/** What a desk learnt of the entities is worth keeping, so those that came to their end are used again. */
const idle: OpenDesk[] = [];

/** Does something at a desk; one that is stopped, or at which something went wrong, is given up. */
export async function atDesk<Value>(
  work: (desk: SourceDesk) => Promise<Value>,
  signal?: AbortSignal,
): Promise<Value> {
  const open = idle.pop() ?? (await openDesk());
  signal?.addEventListener('abort', open.close);
  try {
    signal?.throwIfAborted();
    const value = await work(open.desk);
    await open.desk.clear();
    idle.push(open);
    return value;
  } catch (error) {
    open.close();
    throw error;
  } finally {
    signal?.removeEventListener('abort', open.close);
  }
}
