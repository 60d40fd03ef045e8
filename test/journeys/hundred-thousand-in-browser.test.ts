import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { gridIsReady, openWorkbench, type OpenWorkbench } from '../browser/workbench';
import { watchFrames, takeFrames, type LongScript } from '../browser/long-frames';
import { largeWorkbook } from './large-workbook';

const artifacts = resolve(__dirname, '../../artifacts/large-journey');
const rows = 100_000;
const pastedRows = 1_000;
const longest = 50;

/** Five cells of a row as a person might paste them from somewhere else: none is as it should be. */
const dirtyRow = '  Montréal  \tQeubec\tH1H1H\tCannada\tNouvo';
const dirtyCells = pastedRows * dirtyRow.split('\t').length;

describe('a hundred thousand rows stay at hand in the browser', () => {
  let open: OpenWorkbench;
  let page: Page;
  beforeAll(async () => {
    mkdirSync(artifacts, { recursive: true });
    open = await openWorkbench();
    page = open.page;
    page.setDefaultTimeout(90_000);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  }, 180_000);
  afterAll(() => open.close());

  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).first();
  const look = (name: string) => page.screenshot({ path: resolve(artifacts, `${name}.png`) });

  test('the workbook is opened and checked', async () => {
    const choosing = page.waitForEvent('filechooser');
    await button('Open…').click();
    const buffer = Buffer.from(await largeWorkbook(rows));
    await (await choosing).setFiles({ name: 'large.xlsx', mimeType: 'application/octet-stream', buffer });
    await page.waitForFunction(() => window.workbench?.workbook.sheetNamed('Prospects') !== undefined);
    await gridIsReady(page);
    await page.getByText('Prospects', { exact: true }).last().click();
    await button('Check').click();
    await button('Check all sheets').click();
    await page.getByRole('heading', { name: /100,000 rows, nothing to mend/ }).waitFor();
    await page.evaluate(() => window.workbench?.grid.settled());
  }, 240_000);

  test('5,000 dirty cells are listed by cause within a second of being pasted', async () => {
    await selectCell(page, 'City', 40);
    await page.evaluate((text) => navigator.clipboard.writeText(text), `${dirtyRow}\n`.repeat(pastedRows));
    await watchFrames(page);
    const took = await timed(page, () => page.keyboard.press('Control+v'), /4,000 errors in 100,000 rows/);
    await look('1-pasted');
    expect(took).toBeLessThan(1_000);
    expect(await page.getByRole('treeitem').count()).toBeGreaterThanOrEqual(4);
    await ours(page, 'pasting');
  }, 120_000);

  test('three groups are mended, undone and redone, each as one step', async () => {
    await watchFrames(page);
    for (const [group, left] of [
      [/Province/, '3,000 errors'],
      [/Country/, '2,000 errors'],
      [/Status/, '1,000 errors'],
    ] as const) {
      await page.getByRole('treeitem', { name: group }).first().click();
      await button('Mend…').click();
      await button('Mend 1,000 cells').click();
      await page.getByRole('heading', { name: new RegExp(left) }).waitFor();
    }
    await look('2-mended');
    await button('Undo').click();
    await page.getByRole('heading', { name: /2,000 errors/ }).waitFor();
    await button('Redo').click();
    await page.getByRole('heading', { name: /1,000 errors/ }).waitFor();
    await look('3-redone');
    await ours(page, 'mending');
  }, 180_000);

  test('nothing was complained of on the console', () => expect(open.complaints).toEqual([]));
});

/** The spreadsheet's own drawing is told, ours may not take longer than a person notices. */
async function ours(page: Page, act: string): Promise<void> {
  const frames = await takeFrames(page);
  const grid = frames.filter(({ isSpreadsheet }) => isSpreadsheet);
  const slowest = Math.max(0, ...grid.map(({ ms }) => ms));
  process.stdout.write(`${act}: the spreadsheet's own longest task took ${slowest} ms\n`);
  expect(frames.filter(isTooLong)).toEqual([]);
}

const isTooLong = ({ isSpreadsheet, ms }: LongScript): boolean => !isSpreadsheet && ms > longest;

/** Milliseconds from an act until a heading says what is expected, by the page's own clock. */
async function timed(page: Page, act: () => Promise<void>, heading: RegExp): Promise<number> {
  const began = await page.evaluate(() => performance.now());
  await act();
  const ended = await page.waitForFunction(
    ({ source }) => {
      const wanted = new RegExp(source);
      const found = [...document.querySelectorAll('h1')].some((one) => wanted.test(one.textContent));
      return found ? performance.now() : false;
    },
    { source: heading.source },
  );
  return Number(await ended.jsonValue()) - began;
}

/** Selects a data cell of the active sheet by its heading, as a click would. */
const selectCell = (page: Page, heading: string, row: number): Promise<void> =>
  page.evaluate(
    async ({ heading, row }) => {
      const workbench = window.workbench;
      const sheet = workbench?.workbook.activeSheet;
      if (!workbench || !sheet) throw new Error('No workbook is open');
      const column = sheet.cells.column.length;
      const headings = Array.from({ length: 60 }, (_, index) => sheet.cells.get(0, index));
      const left = headings.indexOf(heading);
      if (left < 0) throw new Error(`No column ${heading} among ${headings.join(', ')} (${column})`);
      await workbench.session.run(async (context) => {
        context.workbook.worksheets.getItem(sheet.name).getCell(row, left).select();
        await context.sync();
      });
      await workbench.grid.settled();
      document.querySelector<HTMLElement>('#univer-sheet-main-canvas_workbook')?.focus();
    },
    { heading, row },
  );
