import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import type { Locator, Page } from 'playwright-core';
import { watchTasks } from '../../browser/long-tasks';
import { openWorkbench, type OpenWorkbench } from '../../browser/workbench';

const rows = 60_000;
/** Milliseconds between two beats of the page's own clock, at most; reading on its thread keeps it for seconds. */
const longestSilence = 250;
const stoppedWithin = 1_000;

const headings = ['Legacy ID', 'Company name', 'E-mail', 'Telephone', 'City'];

/** A workbook of so many prospects, which takes seconds to read. */
async function writeWorkbook(path: string): Promise<void> {
  const parts = unzipSync(await writeXlsx({ sheets: [{ name: 'Prospects', rows: [headings] }] }));
  const place = 'xl/worksheets/sheet1.xml';
  const sheet = new TextDecoder().decode(parts[place]);
  const end = sheet.indexOf('</sheetData>');
  const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const rowOf = (row: number): string => {
    const number = String(row);
    const cells = [
      `L-${number}`,
      `Entreprise ${number}`,
      `info${number}@exemple.ca`,
      '514 555-0123',
      'Laval',
    ];
    return `<row r="${String(row + 2)}">${cells.map(text).join('')}</row>`;
  };
  const lines = Array.from({ length: rows }, (_, row) => rowOf(row));
  const xml = new TextEncoder().encode([sheet.slice(0, end), ...lines, sheet.slice(end)].join(''));
  writeFileSync(path, zipSync({ ...parts, [place]: xml }, { level: 1 }));
}

/** Counts from now on how long the page's thread is silent at most. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    let last = performance.now();
    let longest = 0;
    const beat = setInterval(() => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }, 10);
    Object.assign(window, { silence: () => (clearInterval(beat), longest) });
  });
const silence = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { silence: () => number }).silence());

describe('a workbook is read beside the page', () => {
  let open: OpenWorkbench;
  let page: Page;
  const folder = mkdtempSync(join(tmpdir(), 'reading-'));
  /** In a file, because the browser's driver would make one of bytes on the page's own thread. */
  const file = join(folder, 'prospects.xlsx');
  beforeAll(async () => {
    await writeWorkbook(file);
    open = await openWorkbench();
    page = open.page;
    page.setDefaultTimeout(60_000);
    await button('Create the sheets').click();
    await button(/^Create \d+ sheets/).click();
    await button('Bring in data').click();
  }, 180_000);
  afterAll(async () => {
    await open.close();
    rmSync(folder, { recursive: true });
  });

  const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true }).first();
  const choose = async (): Promise<void> => {
    const choosing = page.waitForEvent('filechooser');
    await button('Choose a file').click();
    await (await choosing).setFiles(file);
  };

  test('reading is stopped at once, and leaves the page as it was', async () => {
    await choose();
    await button('Cancel').click();
    const began = Date.now();
    await page.getByText('Stopped at your request').waitFor();
    expect(Date.now() - began).toBeLessThan(stoppedWithin);
    await button('Choose a file').waitFor();
  }, 60_000);

  test('the page answers while it is read and while its columns are placed', async () => {
    await listen(page);
    const began = Date.now();
    await choose();
    await page
      .getByRole('heading', { name: /60,000 rows in prospects\.xlsx/ })
      .first()
      .waitFor();
    const took = Date.now() - began;
    const longest = await silence(page);
    process.stdout.write(
      `60,000 rows were read in ${String(took)} ms, the page silent for ${String(Math.round(longest))} ms at most\n`,
    );
    expect(took).toBeGreaterThan(longestSilence);
    expect(longest).toBeLessThan(longestSilence);
  }, 120_000);

  test('what goes on where a promise was waited for is no less seen by who looks for long tasks', async () => {
    const tasks = await watchTasks(page);
    await page.evaluate(async () => {
      const { port1, port2 } = new MessageChannel();
      const told = new Promise((resolve) => (port1.onmessage = resolve));
      setTimeout(() => port2.postMessage(undefined), 50);
      await told;
      for (const began = performance.now(); performance.now() - began < 300;);
    });
    expect((await tasks()).filter(({ wallMs }) => wallMs >= 300)).toMatchObject([{ isSpreadsheet: false }]);
  }, 60_000);

  test('nothing was complained of on the console', () => expect(open.complaints).toEqual([]));

  test('a page whose workers do not load reads a file itself', async () => {
    await page.addInitScript(() => {
      window.Worker = class extends Worker {
        constructor(url: string | URL) {
          super(`${String(url)}.missing`);
        }
      };
    });
    await page.reload();
    await button('Create the sheets').click();
    await button(/^Create \d+ sheets/).click();
    await button('Bring in data').click();
    const choosing = page.waitForEvent('filechooser');
    await button('Choose a file').click();
    const buffer = Buffer.from('Legacy ID,Company name\nP-1,Érablière\n');
    await (await choosing).setFiles({ name: 'prospects.csv', mimeType: 'text/csv', buffer });
    await page
      .getByRole('heading', { name: /1 row in prospects\.csv/ })
      .first()
      .waitFor();
  }, 60_000);
});
