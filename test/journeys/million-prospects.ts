import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { openWorkbench } from '../browser/workbench';
import { writeProspects } from './million-rows';

/** A workbench in Chromium, and a file of so many prospects to bring into it. */
export interface MillionProspects {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly button: (name: string | RegExp) => Locator;
  readonly heading: (text: RegExp) => Locator;
  /** Makes the sheets and opens the file by its first rows. */
  readonly chooseFile: () => Promise<void>;
  readonly rowsInSheet: () => Promise<number>;
  readonly close: () => Promise<void>;
}

export async function openMillionProspects(rows: number): Promise<MillionProspects> {
  const folder = mkdtempSync(join(tmpdir(), 'million-'));
  const file = join(folder, 'prospects.csv');
  await writeProspects(file, rows);
  const open = await openWorkbench();
  const { page } = open;
  page.setDefaultTimeout(60_000);
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).first();
  const heading = (text: RegExp) => page.getByRole('heading', { name: text }).first();
  return {
    page,
    complaints: open.complaints,
    button,
    heading,
    chooseFile: async () => {
      await button('Create the sheets').click();
      await button(/^Create \d+ sheets/).click();
      await button('Bring in data').click();
      const choosing = page.waitForEvent('filechooser');
      await button('Choose a file').click();
      await (await choosing).setFiles(file);
      await heading(/^First 5,000 of about [\d,]+ rows in prospects\.csv/).waitFor();
    },
    rowsInSheet: () =>
      page.evaluate(() => {
        const cells = window.workbench?.workbook.sheetNamed('Prospects')?.cells;
        const names = cells?.column(2).filter((value) => value !== undefined) ?? [];
        return names.length - 1;
      }),
    close: async () => {
      await open.close();
      rmSync(folder, { recursive: true });
    },
  };
}
