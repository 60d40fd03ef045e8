import type { Page } from 'playwright-core';
import { openMillionProspects, type MillionProspects } from '../million-prospects';

const rows = 1_000_000;
/** Milliseconds from a click on Cancel until the page says that it stops. */
const cancelWithin = 200;

describe('a million rows of a CSV on their way into the workbench', () => {
  let open: MillionProspects;
  beforeAll(async () => {
    open = await openMillionProspects(rows);
  }, 120_000);
  afterAll(() => open.close());

  test('a click on Cancel is answered at once, and what came in is told', async () => {
    const { page, button, heading } = open;
    await open.chooseFile();
    await button(/^Bring in about [\d,]+ rows/).click();
    await page.getByText(/^[2-9]\d,\d{3} of /).waitFor();
    const answered = await cancel(page);
    const stopped = heading(/^Stopped: [\d,]+ rows in, [\d,]+ rows written; they stay/);
    await stopped.waitFor();
    const [, told = ''] = /in, ([\d,]+) rows/.exec(await stopped.innerText()) ?? [];
    process.stdout.write(`Cancel was answered ${String(Math.round(answered))} ms after the click\n`);
    expect(await open.rowsInSheet()).toBe(Number(told.replaceAll(',', '')));
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
