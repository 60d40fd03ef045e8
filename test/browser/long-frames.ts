import type { Page } from 'playwright-core';

/** A script that kept the page's main thread in one go, with whose it was. */
export interface LongScript {
  readonly ms: number;
  readonly source: string;
  readonly invoker: string;
  /** The published spreadsheet of the workbench, which Excel has no part of. */
  readonly isSpreadsheet: boolean;
}

interface ScriptTiming {
  readonly duration: number;
  readonly sourceURL: string;
  readonly sourceFunctionName: string;
  readonly invoker: string;
}

declare global {
  interface Window {
    longScripts?: LongScript[];
    frameObserver?: PerformanceObserver;
  }
}

/** Begins to write down every script of more than a few milliseconds (Long Animation Frames). */
export const watchFrames = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.frameObserver?.disconnect();
    const found: LongScript[] = [];
    window.longScripts = found;
    window.frameObserver = new PerformanceObserver((list) => {
      for (const frame of list.getEntries() as (PerformanceEntry & { scripts: ScriptTiming[] })[])
        for (const { duration, sourceURL, sourceFunctionName, invoker } of frame.scripts)
          found.push({
            ms: Math.round(duration),
            source: `${sourceURL.split('/').at(-1) ?? ''} ${sourceFunctionName}`,
            invoker,
            isSpreadsheet: sourceURL.includes('/spreadsheet.'),
          });
    });
    window.frameObserver.observe({ type: 'long-animation-frame', buffered: false });
  });

/** What was written down since the watch began. */
export const takeFrames = (page: Page): Promise<LongScript[]> =>
  page.evaluate(() => window.longScripts?.splice(0) ?? []);
