import { addEventHandler, getState, type State } from 'jest-circus';
import { usualLimit } from './usual-limit';

/** Limits suites have set themselves, by the state of the suite. */
const limits = new WeakMap<State, number>();

/** A test that fake timers are used in must end in time too. */
const { setTimeout, clearTimeout } = globalThis;

/** The same, red once it has gone on for longer than it may, in milliseconds; a suite's own limit may be set after it. */
function limited(body: () => unknown, own: number | undefined, suite: State): () => Promise<void> {
  return async () => {
    const limit = own ?? limits.get(suite) ?? usualLimit;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLong = new Promise<never>((_, fail) => {
      timer = setTimeout(() => fail(new Error(`It has not ended within ${String(limit)} ms.`)), limit);
    });
    try {
      await Promise.race([body(), tooLong]);
    } finally {
      clearTimeout(timer);
    }
  };
}

addEventHandler((event, suite) => {
  if (event.name !== 'add_test' && event.name !== 'add_hook') return;
  const { children, hooks } = suite.currentDescribeBlock;
  const added = event.name === 'add_hook' ? hooks.at(-1) : children.at(-1);
  if (added?.type !== 'describeBlock' && added?.fn)
    added.fn = limited(added.fn as () => unknown, event.timeout, suite);
});

Object.assign(jest, { setTimeout: (limit: number) => limits.set(getState(), limit) });

// What a suite left open must not keep the process when the run is over.
process.once('disconnect', () => process.exit());
