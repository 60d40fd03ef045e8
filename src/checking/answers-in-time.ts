/** A program that has not answered for so long will not come. */
const mostLoadingMs = 10_000;

/** Whether a thread's program is there to answer. The time limit ends with the answer, so that it keeps no process alive. */
export const answersInTime = (ask: () => Promise<unknown>): Promise<boolean> =>
  new Promise((resolve) => {
    const late = setTimeout(() => resolve(false), mostLoadingMs);
    const answer = (loaded: boolean): void => {
      clearTimeout(late);
      resolve(loaded);
    };
    ask().then(
      () => answer(true),
      () => answer(false),
    );
  });
