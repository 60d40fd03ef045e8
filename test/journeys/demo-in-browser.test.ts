import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../browser/chromium';
import { axeViolations, paneOverflow } from '../browser/pane-checks';
import { startSbm, type Running } from './sbm-process';

const root = resolve(import.meta.dirname, '../..');
const artifacts = resolve(root, 'artifacts/demo-journey');
interface Started {
  address: string;
  url: string;
  tokens: Record<'reader', string>;
}

describe('a stranger brings the demo in, mends a cell and pushes, by clicking', () => {
  let server: Running<Started> | undefined;
  let browser: Browser | undefined;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    mkdirSync(artifacts, { recursive: true });
    server = await startSbm<Started>(['start', '--web', resolve(root, 'dist/web'), '--port', '0']);
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1400, height: 860 } });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.setDefaultTimeout(60_000);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  const look = async (name: string): Promise<void> => {
    await page.screenshot({ path: resolve(artifacts, `${name}.png`) });
    expect([name, await axeViolations(page)]).toEqual([name, []]);
  };
  const button = (name: string | RegExp, exact = false) => page.getByRole('button', { name, exact }).first();
  const heading = (text: string | RegExp) => page.getByRole('heading', { name: text }).first().waitFor();

  test('the page opens on an empty workbook and keeps the token out of the address bar', async () => {
    await page.goto(started(server).address);
    await button('Create the sheets').waitFor();
    expect(page.url()).not.toContain('token');
    await look('1-home');
  }, 120_000);

  test('the sheets are made', async () => {
    await button('Create the sheets').click();
    await heading(/sheets for your data/);
    await look('2-sheets');
    await button(/^Create \d+ sheets/).click();
    await button('Bring in data').waitFor();
  }, 120_000);

  test('the demo export comes in, and rows in equal rows listed', async () => {
    await button('Bring in data').click();
    await button('Try with demo data').click();
    await heading(/rows in extraction-clients\.csv/);
    await look('3-columns');
    await button(/^Bring in \d+ rows/).click();
    await heading(/41 rows in, \d+ rows out/);
    await look('4-brought-in');
  }, 120_000);

  test('the check lists what to mend by cause', async () => {
    await button('Check the rows').click();
    await heading(/\d+ errors in \d+ rows/);
    await look('5-checked');
  }, 120_000);

  test('a red cell is shown, explained and corrected by typing, and the check follows', async () => {
    const before = await errorCount(page);
    await page.getByRole('treeitem', { name: /^Telephone number is not valid/ }).click();
    await page.getByRole('treeitem', { name: /voir au dossier/ }).click();
    await heading(/^Here: Customers!/);
    await look('6-explained');
    const place =
      /Customers!([A-Z]+\d+)/.exec(await page.getByRole('heading', { name: /^Here:/ }).innerText())?.[1] ??
      '';
    await typeInCell(page, place, '514 555-0199');
    await page.waitForFunction(
      (count) => !document.body.innerText.includes(`${String(count)} errors in`),
      before,
    );
    expect(await errorCount(page)).toBeLessThan(before);
    await look('7-mended');
  }, 120_000);

  test('a dry run stores nothing, the push stores every right row, and the totals are equal', async () => {
    await button('Push', true).click();
    await button('Connect').waitFor();
    await look('8-connect');
    await button('Connect').click();
    await button(/^Dry run of \d+ rows/).click();
    await heading(/^Dry run/);
    expect(await storedCustomers(started(server))).toBe(0);
    await look('9-dry-run');
    await button(/^Push \d+ rows/).click();
    await page.getByText('Every total is equal').first().waitFor();
    await look('10-pushed');
    expect(await storedCustomers(started(server))).toBe(37);
  }, 180_000);

  test('in French and at 320 px the pane says the same without scrolling sideways', async () => {
    await page
      .getByRole('combobox', { name: /language/i })
      .first()
      .selectOption({ label: 'Français' });
    await page.getByText('Tous les totaux sont égaux').first().waitFor();
    await page.getByRole('separator').focus();
    await page.keyboard.press('End');
    for (const screen of ['Envoyer', 'Vérifier', 'Apporter', 'Accueil']) {
      await button(screen, true).click();
      await page.locator('[data-part="pane"] h1:visible').waitFor();
      await look(`11-french-${screen}`);
      expect([screen, await paneOverflow(page)]).toEqual([screen, { width: 320, wide: [] }]);
    }
  }, 120_000);

  test('nothing was complained of on the console', () => {
    expect(complaints).toEqual([]);
  });
});

function started(server: Running<Started> | undefined): Started {
  if (!server) throw new Error('the server was not started');
  return server.first;
}

async function errorCount(page: Page): Promise<number> {
  const text = await page.getByRole('heading', { name: /errors? in/ }).innerText();
  return Number(/^(\d+)/.exec(text)?.[1] ?? '0');
}

/** Goes to a cell by the name box and types over it, as a person at the keyboard does. */
async function typeInCell(page: Page, cell: string, text: string): Promise<void> {
  const nameBox = page.locator('input').filter({ visible: true }).first();
  await nameBox.click();
  await nameBox.fill(cell);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (wanted) => document.activeElement?.getAttribute('contenteditable') === 'true' && wanted !== '',
    cell,
  );
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

async function storedCustomers({ url, tokens }: Started): Promise<number> {
  const answer = await fetch(`${url}/v1/entities/customer/totals`, {
    headers: { authorization: `Bearer ${tokens.reader}` },
  });
  return ((await answer.json()) as { count: number }).count;
}
