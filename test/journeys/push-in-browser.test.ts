import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { saveWorkbook } from '../../src/host/xlsx/save-workbook';
import { createSmartBillingClient } from '../../src/smartbilling/smartbilling-client';
import { keptByBrowser } from '../browser/kept-by-browser';
import { axeViolations, paneOverflow, turnPane } from '../browser/pane-checks';
import { Plug } from '../browser/plug';
import { gridIsReady, openWorkbench, type OpenWorkbench } from '../browser/workbench';
import { batchOf, sample } from '../server/pushing';
import { invoiceNumber, pdfOf, pushedSheets, readyWorkbook } from '../taskpane/push/push-workbook';

const artifacts = resolve(import.meta.dirname, '../../artifacts/push-journey');
const rows = 30;
const all = rows * pushedSheets.length;

describe('the plug is pulled at 40 %, the workbook opened again, the push gone on with and taken back', () => {
  let open: OpenWorkbench;
  let page: Page;
  let file: Uint8Array;
  const plug = new Plug();
  const faults: string[] = [];

  beforeAll(async () => {
    mkdirSync(artifacts, { recursive: true });
    const session = await readyWorkbook(rows);
    file = await saveWorkbook(session.workbook);
    session.close();
    open = await openWorkbench();
    page = open.page;
    page.setDefaultTimeout(20_000);
    // Colours are judged as they stay, not on their way from one theme to the other.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1100, height: 900 });
    await plug.watch(page);
  }, 120_000);
  afterAll(() => open.close());

  const button = (name: string | RegExp) => page.getByRole('button', { name }).first();
  const press = (name: string | RegExp) => button(name).click();
  const says = (text: string | RegExp) => page.getByText(text).first().waitFor();
  const heading = (text: string | RegExp) => page.getByRole('heading', { name: text }).first().waitFor();
  const fates = () => page.locator('[data-part=pane] dd').allInnerTexts();
  const speak = (label: string) =>
    page
      .getByRole('combobox', { name: /language|langue/i })
      .first()
      .selectOption({ label });
  /** Makes the pane 320 px wide, its least. */
  const narrow = async (): Promise<void> => {
    await page.getByRole('separator').focus();
    await page.keyboard.press('End');
  };
  const scrollTo = (name: string | RegExp) =>
    page.getByRole('heading', { name }).first().scrollIntoViewIfNeeded();

  const shot = async (name: string): Promise<void> => {
    await page.locator('[data-part=pane] h1:visible').waitFor();
    await page.screenshot({ path: resolve(artifacts, `${name}.png`) });
    faults.push(...(await axeViolations(page)).map((fault) => `${name}: ${fault}`));
    faults.push(...(await paneOverflow(page)).wide.map((element) => `${name} is too wide: ${element}`));
  };
  /** In French and dark. */
  const look = async (name: string): Promise<void> => {
    await speak('Français');
    await turnPane(page, 'dark');
    await shot(`${name}-french-dark`);
    await turnPane(page, 'light');
    await speak('English');
  };

  async function openFile(bytes: Uint8Array): Promise<void> {
    const choosing = page.waitForEvent('filechooser');
    await button('Open…').click();
    const buffer = Buffer.from(bytes);
    await (await choosing).setFiles({ name: 'atlas.xlsx', mimeType: 'application/octet-stream', buffer });
    await says('atlas.xlsx is open.');
    await gridIsReady(page);
  }
  async function download(name: string): Promise<Buffer> {
    const saving = page.waitForEvent('download');
    await press(name);
    return readFile(await (await saving).path());
  }
  const kept = () => keptByBrowser(page);

  const client = () =>
    createSmartBillingClient({ baseUrl: open.server.url, token: open.server.tokens.importer });
  const stored = async (): Promise<Record<string, number>> =>
    Object.fromEntries(
      await Promise.all(
        pushedSheets.map(async (name) => [name, (await client().totals(name)).count] as const),
      ),
    );

  test('a push is paused, gone on with, and cut off at 40 %: what is in, not in and unknown is said', async () => {
    await openFile(file);
    await press('Push');
    await button('Connect').waitFor();
    await narrow();
    await shot('1-connect');
    await press('Connect');
    await page.getByRole('checkbox', { name: /^A sample of every kind/ }).check();
    await press(/^Dry run of/);
    await heading(/^Dry run: \d+ rows would be in/);
    await look('2-dry-run');
    file = await download('Download');
    plug.slowBy = 150;
    plug.pulledAfter = all * 0.4;
    await press(/^Push \d+ rows/);
    await says(/ of the sample read back/);
    await press('Pause');
    await says('Paused. The next rows wait until you go on.');
    await shot('3-paused');
    await look('3-paused');
    await press('Go on');
    await says(/rows? (is|are) in SmartBilling, \d+/);
    const [known = 0, notIn = 0, unknown = 0] = (await fates()).slice(-3).map(Number);
    expect(unknown).toBeGreaterThan(0);
    expect(known + notIn + unknown).toBeGreaterThanOrEqual(all);
    await look('4-broken');
    expect(await kept()).toContain('smartbilling.push');
    expect(await kept()).not.toContain(open.server.tokens.importer);
  }, 120_000);

  test('the workbook, closed without saving, is opened again; every row is there exactly once, totals equal', async () => {
    await page.goto('about:blank');
    plug.isOut = false;
    plug.pulledAfter = Infinity;
    plug.slowBy = 0;
    plug.runs = 0;
    await page.goto(open.server.address);
    await gridIsReady(page);
    await narrow();
    await openFile(file);
    await press('Push');
    await press('Connect');
    await says(/The push of .* broke off/);
    await look('5-reopened');
    await press('Go on with the push');
    await says('Every total is equal');
    await page.getByRole('rowheader', { name: 'Subtotal' }).scrollIntoViewIfNeeded();
    await shot('6-done');
    await look('6-done');
    expect(plug.runs).toBe(0);
    expect((await fates()).slice(-3)).toEqual([String(all), '0', '0']);
    expect(await stored()).toEqual(Object.fromEntries(pushedSheets.map((name) => [name, rows])));
    expect(await kept()).not.toContain('batches');
  }, 120_000);

  test('what a colleague changed since is told before anything is sent, and taken over', async () => {
    const { run } = await client().openRun({ name: 'a colleague', mode: 'commit' });
    const [record] = (await client().read('category')).records;
    if (!record) throw new Error('there are categories');
    const theirs = { ...record.values, nameFr: 'Autrement dit' };
    await client().sendBatch(run, 'theirs', batchOf('category', [theirs], { rowKeys: [record.rowKey] }));
    await press(/^Dry run/);
    await says('1 row was changed in SmartBilling since your last push');
    await shot('7-changed-since');
    await look('7-changed-since');
    await press('Write SmartBilling’s values into these rows');
    await says(/^1 cell says what SmartBilling has/);
    await shot('7-taken-over');
    await client().rollback(run, false);
  }, 60_000);

  test('PDFs of a folder are matched and sent', async () => {
    const choosing = page.waitForEvent('filechooser');
    await press('Choose files');
    const pdf = (name: string, says: string) => ({
      name,
      mimeType: 'application/pdf',
      buffer: Buffer.from(pdfOf(says)),
    });
    await (
      await choosing
    ).setFiles([
      ...[0, 1, 2].map((index) => pdf(`${invoiceNumber(index)}.pdf`, `page ${String(index)}`)),
      pdf('scan 0042.pdf', `Invoice ${invoiceNumber(3)}`),
      pdf('copy.pdf', 'page 1'),
      pdf('nobody.pdf', 'nothing'),
    ]);
    await says('4 files matched');
    await press('Send 4 PDFs');
    await says('4 PDFs are in SmartBilling, each checksum verified');
    await scrollTo('Invoice PDFs');
    await look('8-pdfs');
  }, 60_000);

  test('the run is taken back but for what is used; receipts are listed', async () => {
    const { run } = await client().openRun({ name: 'another', mode: 'commit' });
    const { records } = await client().read('customer');
    const extra = { customer: String(records[0]?.values['legacyId']), invoiceNumber: 'I-ELSEWHERE' };
    const body = batchOf('invoice', [sample('invoice', 0, extra)], { rowKeys: ['elsewhere'] });
    await client().sendBatch(run, 'elsewhere', body);
    await press('See what would be taken back');
    await says(/rows stay: other rows refer to them/);
    await scrollTo(/other rows refer to them$/);
    await shot('9-take-back');
    await look('9-take-back');
    await press(/^Take back [\d,]+ rows/);
    await says('The push is taken back');
    await button('Export the receipts').scrollIntoViewIfNeeded();
    await look('10-taken-back');
    expect(await stored()).toMatchObject({ customer: 1, category: 0, invoice: 1 });
    expect((await fates()).slice(-3)).toEqual(['4', String(all - 4), '0']);
    const saved = Object.values(unzipSync(await download('Download'))).map((part) => strFromU8(part));
    expect(saved.join()).toContain('rollback');
    for (const text of [...saved, await kept(), (await download('Export the receipts')).toString()])
      expect(text).not.toContain(open.server.tokens.importer);
  }, 60_000);

  test('each of these looks is accessible and fits into 320 px', () => {
    expect(faults).toEqual([]);
  });
});
