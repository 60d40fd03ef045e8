import type { Page } from 'playwright-core';

/** All that the browser keeps for the page: its storages, its cookies and every database. */
export const keptByBrowser = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const texts = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((done, failed) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => failed(opening.error ?? new Error(name));
      });
      for (const store of database.objectStoreNames) {
        const reading = database.transaction(store).objectStore(store).getAll();
        await new Promise((done) => (reading.onsuccess = done));
        texts.push(name, JSON.stringify(reading.result));
      }
      database.close();
    }
    return texts.join('\n');
  });
