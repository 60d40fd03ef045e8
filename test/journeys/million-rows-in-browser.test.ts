import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { openWorkbench, type OpenWorkbench } from '../browser/workbench';
import { writeProspects } from './million-rows';

const rows = 1_000_000;
/** Bytes of the page's heap, at most: what it holds once garbage is gone. */
const heldWithin = 400_000_000;

/** Milliseconds from a click on Cancel until the page says that it stops. */
const cancelWithin = 200;

/** What the page's heap holds at a moment, and how much of it the bar said was done. */
interface Moment {
  readonly heap: number;
  readonly bar: number | undefined;
}

describe('a million rows of a CSV come in on the workbench', () => {
  const folder = mkdtempSync(join(tmpdir(), 'million-'));
  const file = join(folder, 'prospects.csv');
  let open: OpenWorkbench;
  let page: Page;
  let chromium: CDPSession;
  beforeAll(async () => {
    await writeProspects(file, rows);
    open = await openWorkbench();
    page = open.page;
    page.setDefaultTimeout(60_000);
    chromium = await page.context().newCDPSession(page);
    await chromium.send('Performance.enable');
  }, 120_000);
  afterAll(async () => {
    await open.close();
    rmSync(folder, { recursive: true });
  });

  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).first();
  const heading = (text: RegExp) => page.getByRole('heading', { name: text }).first();
  const heap = async (): Promise<number> => {
    const { metrics } = await chromium.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
  };
  const held = async (): Promise<number> => {
    await chromium.send('HeapProfiler.collectGarbage');
    return heap();
  };
  const rowsInSheet = (): Promise<number> =>
    page.evaluate(() => {
      const cells = window.workbench?.workbook.sheetNamed('Prospects')?.cells;
      const names = cells?.column(2).filter((value) => value !== undefined) ?? [];
      return names.length - 1;
    });
  /** Looks at heap and bar until a heading says it is done. */
  const watch = async (done: RegExp): Promise<readonly Moment[]> => {
    const moments: Moment[] = [];
    while ((await heading(done).count()) === 0) {
      const bar = page.getByRole('progressbar').first();
      const value = await bar.getAttribute('aria-valuenow', { timeout: 500 }).catch(() => null);
      moments.push({ heap: await heap(), bar: value === null ? undefined : Number(value) });
      if ((await page.getByRole('heading', { name: /What is certain/ }).count()) > 0)
        throw new Error(await page.locator('body').innerText());
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    return moments;
  };

  const chooseFile = async (): Promise<void> => {
    await button('Create the sheets').click();
    await button(/^Create \d+ sheets/).click();
    await button('Bring in data').click();
    const choosing = page.waitForEvent('filechooser');
    await button('Choose a file').click();
    await (await choosing).setFiles(file);
    await heading(/^First 5,000 of about [\d,]+ rows in prospects\.csv/).waitFor();
  };

  test('the file is opened by its first rows', chooseFile, 120_000);

  test('all rows come in with the bar moving, within the memory', async () => {
    const before = await held();
    const began = Date.now();
    await button(/^Bring in about [\d,]+ rows/).click();
    const moments = await watch(/1,000,000 rows in, 1,000,000 rows out/);
    const seconds = (Date.now() - began) / 1000;
    const after = await held();
    const megabytes = (bytes: number): string => `${String(Math.round(bytes / 1e6))} MB`;
    process.stdout.write(
      `1,000,000 rows in ${String(Math.round(seconds))} s; heap ${megabytes(before)} before, ${megabytes(after)} after, ` +
        `at most ${megabytes(Math.max(...moments.map((one) => one.heap)))} with garbage while they came\n`,
    );
    const bars = new Set(moments.flatMap(({ bar }) => bar ?? []));
    expect(bars.size).toBeGreaterThanOrEqual(5);
    expect(await rowsInSheet()).toBe(rows);
    expect(after).toBeLessThan(heldWithin);
  }, 240_000);

  test('a click on Cancel is answered at once, and what came in is told', async () => {
    await button('Start over').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Start over' }).click();
    await chooseFile();
    await button(/^Bring in about [\d,]+ rows/).click();
    await page.getByText(/^[2-9]\d,\d{3} of /).waitFor();
    const answered = await cancel(page);
    const stopped = heading(/^Stopped: [\d,]+ rows in, [\d,]+ rows written; they stay/);
    await stopped.waitFor();
    const [, told = ''] = /in, ([\d,]+) rows/.exec(await stopped.innerText()) ?? [];
    process.stdout.write(`Cancel was answered ${String(Math.round(answered))} ms after the click\n`);
    expect(await rowsInSheet()).toBe(Number(told.replaceAll(',', '')));
    expect(answered).toBeLessThan(cancelWithin);
  }, 120_000);

  test('nothing was complained of on the console', () => expect(open.complaints).toEqual([]));
});

/** Clicks Cancel as soon as the page comes to it; milliseconds from asking for that until the page has answered. */
const cancel = (page: Page): Promise<number> =>
  page.evaluate(async (asked) => {
    const button = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Cancel');
    button?.click();
    while (!/Stopping|Stopped/.test(document.body.innerText)) await new Promise(requestAnimationFrame);
    return Date.now() - asked;
  }, Date.now());
