import type { CDPSession } from 'playwright-core';
import { watchWorkerHeaps } from '../browser/worker-heaps';
import { openMillionProspects, type MillionProspects } from './million-prospects';

const rows = 1_000_000;
/** Bytes of the heaps of the page and its workers, at most: what they hold once the page's garbage is gone. */
const heldWithin = 400_000_000;

/** What the heaps of the page and of its workers hold at a moment, and how much the bar said was done. */
interface Moment {
  readonly heap: number;
  readonly workers: number;
  readonly bar: number | undefined;
}

describe('a million rows of a CSV come in on the workbench', () => {
  let open: MillionProspects;
  let chromium: CDPSession;
  let workerHeaps: () => Promise<number>;
  beforeAll(async () => {
    open = await openMillionProspects(rows);
    chromium = await open.page.context().newCDPSession(open.page);
    await chromium.send('Performance.enable');
    workerHeaps = await watchWorkerHeaps(chromium);
  }, 120_000);
  afterAll(() => open.close());

  const heap = async (): Promise<number> => {
    const { metrics } = await chromium.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
  };
  const held = async (): Promise<number> => {
    await chromium.send('HeapProfiler.collectGarbage');
    return heap();
  };
  /** Looks at heap and bar until a heading says it is done. */
  const watch = async (done: RegExp): Promise<readonly Moment[]> => {
    const { page, heading } = open;
    const moments: Moment[] = [];
    while ((await heading(done).count()) === 0) {
      const bar = page.getByRole('progressbar').first();
      const value = await bar.getAttribute('aria-valuenow', { timeout: 500 }).catch(() => null);
      moments.push({
        heap: await heap(),
        workers: await workerHeaps(),
        bar: value === null ? undefined : Number(value),
      });
      if ((await page.getByRole('heading', { name: /What is certain/ }).count()) > 0)
        throw new Error(await page.locator('body').innerText());
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    return moments;
  };

  test('the file is opened by its first rows, and what is no data beyond them is to be left out', async () => {
    await open.chooseFile();
    await open.button(/^Leave out totals/).click();
    await open.page.getByText('are left out, wherever they come').waitFor();
  }, 120_000);

  test('all rows come in with the bar moving, within the memory', async () => {
    const before = await held();
    const began = Date.now();
    await open.button(/^Bring in about [\d,]+ rows/).click();
    const moments = await watch(/1,000,000 rows in, 1,000,000 rows out/);
    const seconds = (Date.now() - began) / 1000;
    const after = (await held()) + (await workerHeaps());
    const megabytes = (bytes: number): string => `${String(Math.round(bytes / 1e6))} MB`;
    process.stdout.write(
      `1,000,000 rows in ${String(Math.round(seconds))} s; heap ${megabytes(before)} before, ${megabytes(after)} after, ` +
        `at most ${megabytes(Math.max(...moments.map((one) => one.heap)))} with garbage while they came, ` +
        `and ${megabytes(Math.max(...moments.map((one) => one.workers)))} in workers\n`,
    );
    expect(Math.max(...moments.map((one) => one.workers))).toBeGreaterThan(0);
    const bars = new Set(moments.flatMap(({ bar }) => bar ?? []));
    expect(bars.size).toBeGreaterThanOrEqual(5);
    expect(await open.rowsInSheet()).toBe(rows);
    await open.page.getByText(/^2 rows left out by choice/).waitFor();
    await open.page.getByText('“Total · 1000000”').waitFor();
    expect(after).toBeLessThan(heldWithin);
  }, 240_000);

  test('all is given up again, and the pane is as at the beginning', async () => {
    await open.button('Start over').click();
    await open.page.getByRole('dialog').getByRole('button', { name: 'Start over' }).click();
    await open.button('Create the sheets').waitFor();
  }, 60_000);

  test('nothing was complained of on the console', () => expect(open.complaints).toEqual([]));
});
