import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { readWorkspace } from '../../src/excel/workspace/read-workspace';
import { openNodeSession } from '../../src/host/client/node-session';
import { loadWorkbook } from '../../src/host/xlsx/load-workbook';
import { saveWorkbook } from '../../src/host/xlsx/save-workbook';
import { fillSheet } from '../excel/fill-sheet';
import { newWorkspace } from '../excel/new-workspace';
import { sample } from '../server/pushing';
import { gridIsReady, openWorkbench, type OpenWorkbench } from './workbench';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function chooseFile(page: Page, opener: string, name: string, bytes: Uint8Array): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await button(page, opener).click();
  await (await choosing).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

/** A workspace of one filled sheet, as a file. */
async function wholeFile(): Promise<Uint8Array> {
  const session = await newWorkspace('en', { entities: ['category', 'supplier'] });
  await fillSheet(
    session,
    'category',
    [0, 1, 2].map((index) => sample('category', index)),
  );
  session.close();
  return saveWorkbook(session.workbook);
}

/** What the person with the part does: changes the French names and sends the file back. */
async function filledIn(part: Uint8Array): Promise<Uint8Array> {
  const session = openNodeSession(await loadWorkbook(part));
  const { tables } = await readWorkspace(session);
  const rowIds = tables.tables.get('category')?.rowIds ?? [];
  expect(rowIds).toEqual(['category-0', 'category-1', 'category-2']);
  const rows = [0, 1, 2].map((index) => sample('category', index, { nameFr: 'Rempli' }));
  await fillSheet(session, 'category', rows);
  session.close();
  return saveWorkbook(session.workbook);
}

describe('parts on the workbench', () => {
  let open: OpenWorkbench;
  beforeAll(async () => {
    open = await openWorkbench();
  }, 120_000);
  afterAll(() => open.close());

  test('a part goes to the downloads beside the workbook at work, and comes back with what was filled in', async () => {
    const { page, complaints } = open;
    await chooseFile(page, 'Open…', 'atlas.xlsx', await wholeFile());
    await page.getByRole('heading', { level: 1, name: '3 rows wait to be checked' }).waitFor();
    await gridIsReady(page);
    await button(page, /Prepare the sheets/).click();
    await page.getByRole('combobox', { name: 'Which part' }).selectOption('catalog');
    const saving = page.waitForEvent('download');
    await button(page, 'Make the part with 1 sheet').click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('part-catalog.xlsx');
    const part = await filledIn(await readFile(await saved.path()));

    await chooseFile(page, 'Merge a returned part', 'part-catalog.xlsx', part);
    await button(page, 'Merge 3 rows').click();
    await page.getByRole('heading', { level: 1, name: '3 rows are merged' }).waitFor();
    const names = await page.evaluate(async () => {
      const { session } = window.workbench!;
      return session.run(async (context) => {
        const used = context.workbook.worksheets.getItem('Categories').getUsedRange().load('values');
        await context.sync();
        return used.values.flat().filter((value) => value === 'Rempli').length;
      });
    });
    expect(names).toBe(3);
    expect(await page.locator('iframe').count()).toBe(1);
    await button(page, 'Back to the sheets').click();
    await page.locator('iframe').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  }, 120_000);
});
