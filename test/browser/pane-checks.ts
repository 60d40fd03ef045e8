import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.filename).resolve('axe-core/axe.min.js'), 'utf8');

/** Univer's canvas, editors and pop-ups, and the invisible focus traps Fluent puts around its own. */
const notOurs = ['[data-part="grid"]', '.univer-popup', '[id^="univer-"]', '[data-tabster-dummy]'];

/** What axe finds wrong with the page, the spreadsheet's own canvas and editors aside. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const options = JSON.stringify({ exclude: notOurs.map((selector) => [selector]) });
  const results = (await page.evaluate(`axe.run(${options})`)) as AxeResults;
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

/** Gives the machine that theme and waits until the pane has it: the dark one is a script of its own. */
export async function turnPane(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.waitForFunction((wanted) => {
    const shown = document.querySelector('[data-part="pane"] h1');
    return shown !== null && getComputedStyle(shown).colorScheme === wanted;
  }, colorScheme);
}

/** How wide the pane is, and what in it reaches beyond its right edge or scrolls sideways. */
export function paneOverflow(page: Page): Promise<{ width: number; wide: string[] }> {
  return page.evaluate(() => {
    const pane = document.querySelector('[data-part="pane"]');
    if (!pane) throw new Error('no pane');
    const { right, width } = pane.getBoundingClientRect();
    const wide = [...pane.querySelectorAll<HTMLElement>('*')].filter((element) => {
      if (!element.checkVisibility() || element.closest('[data-tabster-dummy]')) return false;
      const scrolls = ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
      return (
        element.getBoundingClientRect().right > right + 1 ||
        (scrolls && element.scrollWidth > element.clientWidth + 1)
      );
    });
    return { width, wide: wide.map((element) => element.outerHTML.slice(0, 120)) };
  });
}
