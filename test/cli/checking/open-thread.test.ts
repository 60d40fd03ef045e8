import { resolve } from 'node:path';
import type { Checker } from '../../../src/core/validation/checker';
import { onThisThread, openThread } from '../../../src/cli/checking/open-thread';

const root = resolve(import.meta.dirname, '../../..');
const program = resolve(root, 'src/cli/checking/check-thread.ts');
/** The sources run as they are; the built program needs nothing of this. */
const options = { execArgv: ['--import', resolve(root, 'tools/typescript.mjs')] };

const basis = {
  today: '2026-11-22',
  dateSystem: '1900',
  lists: [],
  customColumns: [],
  waivers: [],
} as const;

async function fill(checker: Checker, rows: number): Promise<void> {
  const cells = Array.from({ length: rows }, (_, row) => `Internet ${String(row % 7)}`);
  await checker.open(basis);
  await checker.put('category', {
    columns: new Map([['categoryName', cells]]),
    rowIds: cells.map(() => ''),
  });
}

describe('a check on a thread of its own', () => {
  let checker: Checker;
  afterEach(() => checker.close());

  test('says what one on this thread says, and its faults keep their codes', async () => {
    checker = openThread(program, options);
    const here = onThisThread();
    await expect(checker.edit([])).rejects.toMatchObject({ code: 'CHECK_NOT_OPEN', fate: 'notDone' });
    const steps: number[] = [];
    for (const one of [checker, here]) await fill(one, 50);
    const summary = await checker.check((done, total) => steps.push(done / total));
    expect(summary).toEqual(await here.check());
    expect(steps.at(-1)).toBe(1);
    expect(await checker.freshTexts('en')).toEqual(await here.freshTexts('en'));
    const wish = { minScore: 0.9 };
    expect(await checker.duplicates('category', wish)).toEqual(await here.duplicates('category', wish));
    here.close();
  });

  test('is stopped within 200 ms in the middle of a large sheet, and closing it refuses what waits', async () => {
    checker = openThread(program, options);
    await fill(checker, 200_000);
    const took: number[] = [];
    // The quickest of three, because this machine may have others to serve.
    for (let time = 0; time < 3; time += 1) {
      let [asked, stopped] = [0, Promise.resolve()];
      const stop = (): void => {
        if (asked > 0) return;
        asked = performance.now();
        stopped = checker.stop();
      };
      await expect(checker.check(stop)).rejects.toMatchObject({ code: 'CHECK_STOPPED' });
      took.push(performance.now() - asked);
      await stopped;
    }
    expect(Math.min(...took)).toBeLessThan(200);
    const waiting = checker.check();
    checker.close();
    await expect(waiting).rejects.toMatchObject({ code: 'CHECK_THREAD_ENDED' });
  });

  test('is done on this thread where its program does not load', async () => {
    checker = openThread(resolve(root, 'src/cli/checking/no-such-program.mjs'));
    await fill(checker, 8);
    expect((await checker.check()).entities['category']?.rows).toBe(8);
  });
});
