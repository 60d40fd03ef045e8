import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Tokens } from '../../src/server/access/token-store';
import type {} from '../../src/workbench/trial-hook';
import { startSbm, type Running } from '../journeys/sbm-process';
import { launchChromium } from './chromium';

/** What `sbm start` says of itself. */
export interface StartedServer {
  readonly address: string;
  readonly url: string;
  readonly tokens: Tokens;
}

/** The workbench in a browser of its own, with what its console complained of. */
export interface OpenWorkbench {
  readonly page: Page;
  readonly server: StartedServer;
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Starts the built server and opens its workbench; resolves when the grid is there. */
export async function openWorkbench(): Promise<OpenWorkbench> {
  const web = resolve(import.meta.dirname, '../../dist/web');
  const server: Running<StartedServer> = await startSbm(['start', '--web', web, '--port', '0']);
  const browser: Browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1400, height: 860 }, locale: 'en-CA' });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
  await page.goto(server.first.address);
  await gridIsReady(page);
  return {
    page,
    server: server.first,
    complaints,
    async close() {
      await browser.close();
      await server.stop();
    },
  };
}

export async function gridIsReady(page: Page): Promise<void> {
  await page.locator('[data-part=grid][data-ready=true]').waitFor();
  await page.evaluate(() => window.workbench?.grid.settled());
}
