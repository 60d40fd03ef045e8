import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { readWorkspace } from '../../src/excel/workspace/read-workspace';
import { openNodeSession } from '../../src/host/client/node-session';
import { loadWorkbook } from '../../src/host/xlsx/load-workbook';
import { saveWorkbook } from '../../src/host/xlsx/save-workbook';
import { axeViolations, paneOverflow } from '../browser/pane-checks';
import { gridIsReady, openWorkbench, type OpenWorkbench } from '../browser/workbench';
import { fillSheet } from '../excel/fill-sheet';
import { newWorkspace } from '../excel/new-workspace';
import { catalogRows } from '../taskpane/catalog/small-catalog';

const artifacts = resolve(import.meta.dirname, '../../artifacts/catalog-journey');

/** What a catalog is made from: taxes, accounts, suppliers and two categories. */
const givenSheets = ['glAccount', 'taxCode', 'supplier', 'rateType', 'category'];

const deck = [
  'Dial Code;Destination;Rate/min;Cost/min;Billing Increment',
  '1;Canada and United States;0,02;0,008;30/6',
  '1514;Montréal;0,015;0,005;30/6',
  '33;France;0,04;0,021;60/60',
].join('\n');

async function startingFile(): Promise<Uint8Array> {
  const session = await newWorkspace('en', { entities: [...catalogRows.keys()] });
  for (const name of givenSheets) await fillSheet(session, name, catalogRows.get(name) ?? []);
  session.close();
  return saveWorkbook(session.workbook);
}

describe('a service is built by clicking, its price changed, and a call of it tried', () => {
  let open: OpenWorkbench;
  let page: Page;
  beforeAll(async () => {
    mkdirSync(artifacts, { recursive: true });
    open = await openWorkbench();
    page = open.page;
    page.setDefaultTimeout(12_000);
  }, 120_000);
  afterAll(() => open.close());

  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).first();
  const press = (name: string | RegExp) => button(name).click();
  const fill = (label: string | RegExp, text: string) => page.getByLabel(label).first().fill(text);
  const select = (label: string | RegExp, value: string) =>
    page.getByLabel(label).first().selectOption(value);
  const pick = async (label: string | RegExp, option: RegExp): Promise<void> => {
    await page.getByRole('combobox', { name: label }).first().click();
    await page.getByRole('option', { name: option }).first().click();
  };
  const give = async (name: string | RegExp, file: string, content: string | Uint8Array): Promise<void> => {
    const choosing = page.waitForEvent('filechooser');
    await press(name);
    const buffer = Buffer.from(content);
    await (await choosing).setFiles({ name: file, mimeType: 'application/octet-stream', buffer });
  };
  const done = (text: string | RegExp) =>
    page.getByRole('status').filter({ hasText: text }).first().waitFor();
  const choose = (name: string | RegExp) =>
    page.getByRole('treeitem', { name }).first().getByText(name).first().click();
  const look = async (name: string): Promise<void> => {
    await page.screenshot({ path: resolve(artifacts, `${name}.png`) });
    expect([name, await axeViolations(page)]).toEqual([name, []]);
    expect([name, (await paneOverflow(page)).wide]).toEqual([name, []]);
  };
  const add = async (entity: string, name: string, price: string): Promise<void> => {
    await press(`New: ${entity}`);
    await fill(/^Name/, name);
    if (price !== '') await fill(/^Price\W*$/, price);
    await press(`Add: ${entity}`);
    await done(`${name}: 1 row added`);
  };
  const put = async (kind: string, option: RegExp): Promise<void> => {
    await press(`Add: ${kind}`);
    await pick(/^Item/, option);
    await press('Add: Service Item');
    await done(/: 1 row added/);
  };

  test('a rate plan comes in from a deck', async () => {
    await give('Open…', 'atlas.xlsx', await startingFile());
    await gridIsReady(page);
    await press('Dismiss');
    await page.getByRole('separator').focus();
    await page.keyboard.press('End');
    await press('Prove and try the rates');
    await page.getByRole('heading', { name: /^0 lines to price calls by$/ }).waitFor();
    await give(/deck/i, 'Retail LD 2026.csv', deck);
    await page.getByText('3 lines come in, 0 changed, 0 unchanged, 0 refused, 0 ended').waitFor();
    await look('0-deck');
    await press('Bring in 3 lines');
    await page.getByRole('heading', { name: /^3 lines in 1 rate plan$/ }).waitFor();
  }, 120_000);

  test('two products, a charge with its sub-charge, a usage rate on a rate plan, and the service that holds them', async () => {
    await press('Home');
    await press('Design the catalog');
    await page.getByRole('heading', { name: /^0 services, 0 items in the catalog$/ }).waitFor();
    await choose('Internet');
    await add('Product', 'Modem Wi-Fi 7', '120');
    await choose('Internet');
    await add('Product', 'Mesh point', '60');
    await choose('Fibre');
    await add('Charge', 'Fibre 500', '79.95');
    await add('Sub-Charge', 'Static IP address', '10');
    await choose('Fibre');
    await press('New: Usage Rate');
    await fill(/^Name/, 'Long distance');
    await select(/^Method Type/, 'Rate Plan');
    await pick(/^Rate Type/, /LD-OUT/);
    await pick(/^Supplier/, /Bell/);
    await pick(/^Rate Plan/, /Retail LD 2026/);
    await look('1-usage-rate');
    await press('Add: Usage Rate');
    await done('Long distance: 1 row added');
    await choose('Fibre');
    await add('Service', 'Fibre 500 home', '');
    await put('Product', /Modem/);
    await put('Product', /Mesh/);
    await put('Charge', /Fibre 500/);
    await put('Usage Rate', /Long distance/);
    await page.getByRole('heading', { name: 'Fibre 500 home' }).scrollIntoViewIfNeeded();
    await look('2-service');
    await page
      .getByRole('region', { name: 'Fibre 500 home' })
      .evaluate((card) => card.scrollIntoView({ block: 'end' }));
    await look('3-invoice');
  }, 120_000);

  test('a price changed in the card stands in the sheet', async () => {
    await press('Open Fibre 500 (Charge)');
    await fill(/^Price\W*$/, '84.95');
    await press('Change 1 cell');
    await done('Fibre 500: 1 cell changed');
    await page.evaluate(() => window.workbench?.grid.settled());
    await look('4-price');
  }, 60_000);

  test('a call is tried on the plan of the service', async () => {
    await choose('Fibre 500 home');
    await press('Test a call on Retail LD 2026');
    await fill(/^Number$/, '514 555 1234');
    await page.getByText(/^Price 0\.\d+ CAD$/).waitFor();
    await look('5-call');
  }, 60_000);

  test('in French the catalog says the same', async () => {
    await page
      .getByRole('combobox', { name: /language/i })
      .first()
      .selectOption({ label: 'Français' });
    await press('Accueil');
    await press('Concevoir le catalogue');
    await page.getByRole('heading', { name: /^1\Wservice, 5\Wéléments au catalogue$/ }).waitFor();
    await look('6-french');
  }, 60_000);

  test('the file holds what was built, and nothing was complained of', async () => {
    const saving = page.waitForEvent('download');
    await page
      .getByRole('button', { name: /Télécharger|Download|Enregistrer|Save/ })
      .first()
      .click();
    const path = await (await saving).path();
    const { readFile } = await import('node:fs/promises');
    const session = openNodeSession(await loadWorkbook(await readFile(path)));
    const { tables } = (await readWorkspace(session)).tables;
    const column = (entity: string, field: string) => tables.get(entity)?.columns.get(field);
    session.close();
    expect(column('serviceItem', 'item')).toEqual([
      'MODEM-WI-FI-7',
      'MESH-POINT',
      'FIBRE-500',
      'LONG-DISTANCE',
    ]);
    expect(column('subCharge', 'parentItem')).toEqual(['FIBRE-500']);
    expect(column('charge', 'price')).toEqual([84.95]);
    expect(open.complaints).toEqual([]);
  }, 60_000);
});
