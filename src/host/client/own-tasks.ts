import type { Later } from './host-bridge';

/** In a page: each piece of work is a task of its own, so that typing and drawing come in between. */
export function ownTasks(): Later {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return (work) => {
    waiting.push(work);
    port2.postMessage(null);
  };
}
