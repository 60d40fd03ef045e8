import { finish, type Steps } from '../../../src/core/kernel/steps';
import { inTurns } from '../../../src/taskpane/act/in-turns';

function* counting(to: number): Steps<number> {
  let count = 0;
  for (; count < to; count += 1) yield;
  return count;
}

test('in turns or at once, steps come to the same', async () => {
  expect(await inTurns(counting(5000))).toBe(finish(counting(5000)));
});

test('work that never ends lets others go first, and ends at once where it is stopped', async () => {
  const stop = new AbortController();
  let turns = 0;
  const others = setInterval(() => (turns += 1), 1);
  setTimeout(() => stop.abort(), 60);
  await expect(inTurns(counting(Infinity), stop.signal)).rejects.toMatchObject({ name: 'AbortError' });
  clearInterval(others);
  expect(turns).toBeGreaterThan(0);
});
