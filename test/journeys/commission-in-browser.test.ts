import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { saveWorkbook } from '../../src/host/xlsx/save-workbook';
import { axeViolations, paneOverflow, turnPane } from '../browser/pane-checks';
import { gridIsReady, openWorkbench, type OpenWorkbench } from '../browser/workbench';
import { historyRows } from '../core/commission/small-history';
import { fillSheet } from '../excel/fill-sheet';
import { newWorkspace } from '../excel/new-workspace';

const artifacts = resolve(import.meta.dirname, '../../artifacts/commission-journey');

async function startingFile(): Promise<Uint8Array> {
  const session = await newWorkspace('en', { entities: [...historyRows.keys()] });
  for (const [name, rows] of historyRows) await fillSheet(session, name, rows);
  session.close();
  return saveWorkbook(session.workbook);
}

describe('an accountant reads a plan, tries its edges, changes a tier, compares, and signs', () => {
  let open: OpenWorkbench;
  let page: Page;
  beforeAll(async () => {
    mkdirSync(artifacts, { recursive: true });
    open = await openWorkbench();
    page = open.page;
    page.setDefaultTimeout(12_000);
    // Colours are judged as they stay, not on their way from one theme to the other.
    await page.emulateMedia({ reducedMotion: 'reduce' });
  }, 120_000);
  afterAll(() => open.close());

  const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).first().click();
  const turnTo = (name: string) =>
    page.locator('[data-part=pane]').getByRole('tab', { name, exact: true }).click();
  const fill = (label: string | RegExp, text: string) => page.getByLabel(label).first().fill(text);
  const sees = (text: string | RegExp) => page.getByText(text).first().waitFor();
  const drawn = () => page.locator('[data-part=pane] [aria-hidden=true][inert] svg').first().waitFor();
  const look = async (name: string): Promise<void> => {
    await page.screenshot({ path: resolve(artifacts, `${name}.png`) });
    expect([name, await axeViolations(page)]).toEqual([name, []]);
    expect([name, (await paneOverflow(page)).wide]).toEqual([name, []]);
  };

  test('the plan reads as sentences', async () => {
    const choosing = page.waitForEvent('filechooser');
    await press('Open…');
    const buffer = Buffer.from(await startingFile());
    await (await choosing).setFiles({ name: 'atlas.xlsx', mimeType: 'application/octet-stream', buffer });
    await gridIsReady(page);
    await press('Dismiss');
    await press('Read and sign the commission plans');
    await page.getByRole('heading', { name: /^2 commission plans, 4 lines$/ }).waitFor();
    await sees(/^Line 1 pays 5% of the price for the charge FIBRE-500, once the invoice is posted/);
    await sees(/Tier of the period’s revenue, from 0\.00.CAD up to 1,000\.00.CAD/);
    await look('1-plan');
  }, 120_000);

  test('the boundary table says what is paid at every edge', async () => {
    await turnTo('Edges');
    await sees('Line 1 · End of the tier');
    await drawn();
    await look('2-edges');
    await page.getByText('Line 3 · Quota').scrollIntoViewIfNeeded();
    await look('3-edges-below');
    await turnPane(page, 'dark');
    await look('3-edges-dark');
    await turnPane(page, 'light');
  }, 60_000);

  test('a tier is changed, and the effect seen', async () => {
    await turnTo('Plan');
    await press('Change Dealers, line 2');
    await fill(/^Rate\W*$/, '9');
    await look('4-change');
    await press('Change 1 cell');
    await page.getByRole('status').filter({ hasText: 'Dealers, line 2: 1 cell changed' }).waitFor();
    await sees(/^Line 2 pays 9% of the price/);
    await turnTo('What if');
    await page.getByLabel(/^Line$/).selectOption({ label: 'Dealers, line 1' });
    await page.getByRole('slider').press('ArrowRight');
    await sees(/\+\d/);
    await look('5-what-if');
  }, 60_000);

  test('plans are compared, and what everybody is paid is spread out', async () => {
    await turnTo('Compare');
    await sees(/gain/);
    await look('6-compare');
    await turnTo('People');
    await sees(/earned by 3 agents/);
    await drawn();
    await look('7-people');
    await turnPane(page, 'dark');
    await look('7-people-dark');
    await turnPane(page, 'light');
    const saving = page.waitForEvent('download');
    await press('Its PDF');
    expect((await saving).suggestedFilename()).toMatch(/\.pdf$/);
  }, 60_000);

  test('a signature holds until the plan changes', async () => {
    await turnTo('Sign');
    await fill(/^Your name/, 'Line Roy');
    await press('Sign Dealers as it stands');
    await sees(/^Signed by Line Roy on /);
    await look('8-signed');
    await turnTo('Plan');
    await press('Change Dealers, line 3');
    await fill(/^Rate\W*$/, '4.5');
    await press('Change 1 cell');
    await sees('Changed since signed: 1 row');
    await turnTo('Sign');
    await sees('Rate: 4 → 4.5');
    await look('9-changed');
  }, 60_000);

  test('in French and narrow it says the same', async () => {
    await page
      .getByRole('combobox', { name: /language/i })
      .first()
      .selectOption({ label: 'Français' });
    await sees('Taux : 4 → 4,5');
    await look('10-french-sign');
    await turnTo('Seuils');
    await sees('Ligne 3 · Quota');
    await look('11-french-edges');
    await page.setViewportSize({ width: 320, height: 860 });
    await turnTo('Plan');
    await sees(/^La ligne 3 paie 4,50.CAD par unité au-delà d’un quota de 2 pour les frais VOIP/);
    await page.getByRole('button', { name: 'Modifier Dealers, ligne 3' }).scrollIntoViewIfNeeded();
    await look('12-french-narrow');
    expect(open.complaints).toEqual([]);
  }, 60_000);
});
