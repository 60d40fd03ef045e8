import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { loadWorkbook } from '../../src/host/xlsx/load-workbook';
import { gridIsReady, openWorkbench, type OpenWorkbench } from './workbench';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function chooseFile(page: Page, name: string, bytes: Buffer): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await button(page, 'Open…').click();
  await (await choosing).setFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
}

/** Clicks Download and gives what the browser saved. */
async function download(page: Page): Promise<{ name: string; bytes: Buffer }> {
  const saving = page.waitForEvent('download');
  await button(page, 'Download').click();
  const saved = await saving;
  return { name: saved.suggestedFilename(), bytes: await readFile(await saved.path()) };
}

/** The values that the grid holds on the active sheet, by `row,column`. */
const heldValues = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => {
    const values: Record<string, unknown> = {};
    window
      .workbench!.grid.engine.unit.getActiveSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        values[`${row},${column}`] = cell?.f ?? cell?.v;
      });
    return values;
  });

describe('files on the workbench', () => {
  let open: OpenWorkbench;
  beforeAll(async () => {
    open = await openWorkbench();
  }, 120_000);
  afterAll(() => open.close());

  test('what was pasted and typed is in the downloaded file, and comes back when it is opened', async () => {
    const { page } = open;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(() => navigator.clipboard.writeText("Nom\tPrix\nÉrablière\t49.95\n'0012\t=A2\n"));
    await page.locator('#univer-sheet-main-canvas_workbook').click({ position: { x: 80, y: 30 } });
    await page.keyboard.press('Control+v');
    await page.waitForFunction(() => window.workbench!.workbook.activeSheet.cells.get(1, 0) === 'Érablière');
    const before = await heldValues(page);
    expect(before).toMatchObject({ '0,0': 'Nom', '1,1': 49.95, '2,0': '0012', '2,1': '=A2' });

    const { name, bytes } = await download(page);
    expect(name).toBe('Book1.xlsx');
    expect((await loadWorkbook(bytes)).activeSheet.cells.get(2, 0)).toBe('0012');

    await button(page, 'Start over').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Start over' }).click();
    await page.waitForFunction(() => window.workbench!.workbook.activeSheet.cells.usedArea() === undefined);
    await gridIsReady(page);
    expect(await heldValues(page)).toEqual({});

    await chooseFile(page, 'clients.xlsx', bytes);
    await page.getByText('clients.xlsx is open.').waitFor();
    await page.waitForFunction(() => window.workbench!.workbook.name === 'clients');
    await gridIsReady(page);
    expect(await heldValues(page)).toEqual(before);
    await page.getByRole('button', { name: 'Create the sheets' }).waitFor();
  }, 60_000);

  test.each([
    ['no workbook', 'notes.xlsx', Buffer.from('hello'), /notes\.xlsx is not an Excel workbook/],
    [
      'a password',
      'secret.xlsx',
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      /secret\.xlsx (has a password|is not an Excel)/,
    ],
    ['an empty file', 'empty.xlsx', Buffer.alloc(0), /empty\.xlsx is not an Excel workbook/],
  ])('%s is refused with what to do, and the workbook stays', async (_what, name, bytes, said) => {
    const { page } = open;
    await chooseFile(page, name, bytes);
    await page.getByText(said).waitFor();
    expect(await page.evaluate(() => window.workbench!.workbook.name)).toBe('clients');
  });

  test('two thousand rows are there within a few seconds', async () => {
    const { page } = open;
    const milliseconds = await page.evaluate(async () => {
      const { session, grid } = window.workbench!;
      const began = performance.now();
      await session.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Many');
        sheet.activate();
        sheet.getRange('A1:T2000').values = Array.from({ length: 2_000 }, (_, row) =>
          Array.from({ length: 20 }, (_cell, column) => `${row}-${column}`),
        );
        await context.sync();
      });
      await grid.settled();
      return performance.now() - began;
    });
    expect((await heldValues(page))['1999,19']).toBe('1999-19');
    expect(milliseconds).toBeLessThan(5_000);
  });

  test('the console stayed silent', () => {
    expect(open.complaints).toEqual([]);
  });
});
