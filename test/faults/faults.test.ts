import { protectionNames } from './protections';
import { runSchedules } from './run-schedules';

/** Where each protection, taken away, is missed first; `npm run faults -- --without NAME` finds them anew. */
const seeds = { journal: 47, keys: 1, transaction: 52, resume: 270 };

test('2,000 pushes through a failing world: no row lost, none doubled, no fate told wrongly', async () => {
  const { faults, firstRed, ...counts } = await runSchedules({ schedules: 2_000, seed: 1 });
  expect(firstRed).toBeUndefined();
  expect(counts).toEqual({ schedules: 2_000, lost: 0, doubled: 0, wrongFate: 0 });
  // A kind that never happens proves nothing.
  for (const [kind, count] of Object.entries(faults)) expect([kind, count > 5]).toEqual([kind, true]);
}, 300_000);

test.each(protectionNames)('without %s the same schedules are red', async (without) => {
  const seed = seeds[without];
  const report = await runSchedules({ schedules: 1, seed, without });
  expect(report.lost + report.doubled + report.wrongFate).toBeGreaterThan(0);
  expect(report.firstRed?.seed).toBe(seed);
  const whole = await runSchedules({ schedules: 1, seed });
  expect(whole.firstRed).toBeUndefined();
});

test('a seed tells the same story again', async () => {
  const story = async (): Promise<readonly string[] | undefined> => {
    let history: readonly string[] | undefined;
    await runSchedules({ schedules: 1, seed: 4, onSchedule: (_, outcome) => (history = outcome.history) });
    return history;
  };
  const first = await story();
  expect(first?.length).toBeGreaterThan(3);
  expect(await story()).toEqual(first);
});
