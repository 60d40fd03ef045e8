import { PaintQueue } from '../../src/workbench/grid/paint-queue';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** A queue whose steps take so many milliseconds each, and when each was painted. */
function queueOf(milliseconds: readonly number[]): { queue: PaintQueue; painted: number[] } {
  const painted: number[] = [];
  const queue = new PaintQueue(
    (work) => work(),
    () => undefined,
  );
  const steps = milliseconds.values();
  queue.add('sheet', {
    next: () => {
      const { value, done } = steps.next();
      if (done === true) return { value: undefined, done };
      painted.push(performance.now());
      jest.advanceTimersByTime(value);
      return { value: undefined, done: false };
    },
  });
  return { queue, painted };
}

test('short steps are painted one after the other', () => {
  const { painted } = queueOf([3, 3, 3, 3]);
  jest.advanceTimersByTime(50);
  expect(painted).toHaveLength(4);
  expect((painted.at(-1) ?? 0) - (painted[0] ?? 0)).toBeLessThan(20);
});

test('a step that takes long leaves the thread to others before the next', () => {
  const { painted } = queueOf([60, 60, 60]);
  jest.advanceTimersByTime(2_000);
  const [first = 0, second = 0, third = 0] = painted;
  expect(painted).toHaveLength(3);
  for (const pause of [second - first, third - second]) expect(pause).toBeGreaterThanOrEqual(60 + 4 * 60);
});

test('what is wanted at once is painted at once', () => {
  const { queue, painted } = queueOf([60, 60, 60]);
  queue.finish();
  expect(painted).toHaveLength(3);
  expect(queue.isEmpty).toBe(true);
});
