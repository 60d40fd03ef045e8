import type { Page, Request } from 'playwright-core';
import type { BatchBody } from '../../src/core/push/wire';

const batchIn = (request: Request): BatchBody | undefined =>
  /\/batches$/.test(request.url()) ? (request.postDataJSON() as BatchBody) : undefined;

/** The network between the page and the server, with a plug that can be pulled. */
export class Plug {
  isOut = false;
  /** Rows of people's own after which a batch arrives and its answer does not. */
  pulledAfter = Infinity;
  /** Milliseconds each batch takes longer. */
  slowBy = 0;
  /** Runs the page asked to be opened. */
  runs = 0;
  #sent = 0;

  async watch(page: Page): Promise<void> {
    await page.route('**/v1/**', async (route) => {
      const request = route.request();
      if (this.isOut) return route.abort('connectionreset');
      this.runs += Number(/\/v1\/runs$/.test(request.url()) && request.method() === 'POST');
      const body = batchIn(request);
      if (!body) return route.continue();
      await new Promise((goOn) => setTimeout(goOn, this.slowBy));
      if (body.mode === 'commit' && body.entity !== 'listValue') this.#sent += body.rowKeys.length;
      if (this.#sent < this.pulledAfter) return route.continue();
      await route.fetch();
      this.isOut = true;
      return route.abort('connectionreset');
    });
  }
}
