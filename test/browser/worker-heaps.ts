import type { CDPSession } from 'playwright-core';

interface Reply {
  readonly id: number;
  readonly result?: { readonly usedSize?: number };
}

/** Follows the workers of a page; what it gives back tells how many bytes their heaps hold together. */
export async function watchWorkerHeaps(chromium: CDPSession): Promise<() => Promise<number>> {
  const workers = new Set<string>();
  const waiting = new Map<number, (bytes: number) => void>();
  let asked = 0;
  chromium.on('Target.attachedToTarget', ({ sessionId }) => workers.add(sessionId));
  chromium.on('Target.detachedFromTarget', ({ sessionId }) => workers.delete(sessionId));
  chromium.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as Reply;
    waiting.get(id)?.(result?.usedSize ?? 0);
    waiting.delete(id);
  });
  await chromium.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  /** A worker that ends meanwhile answers nothing. */
  const heapOf = async (sessionId: string): Promise<number> => {
    const id = (asked += 1);
    const answer = new Promise<number>((resolve) => waiting.set(id, resolve));
    const late = new Promise<number>((resolve) => setTimeout(resolve, 1_000, 0));
    const message = JSON.stringify({ id, method: 'Runtime.getHeapUsage' });
    await chromium.send('Target.sendMessageToTarget', { sessionId, message }).catch(() => undefined);
    return Promise.race([answer, late]);
  };
  return async () => {
    const heaps = await Promise.all([...workers].map(heapOf));
    return heaps.reduce((sum, bytes) => sum + bytes, 0);
  };
}
