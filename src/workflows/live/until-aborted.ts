/** Refuses at once when the signal does; what is under way ends by itself at its next step, and nobody hears of it. */
export function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const refuse = (): void => reject(signal.reason as Error);
    if (signal.aborted) refuse();
    signal.addEventListener('abort', refuse);
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', refuse));
  });
}
