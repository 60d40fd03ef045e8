import type { JournalCopy } from '../../workflows/push/journal-copy';

const storeName = 'journals';

const answerOf = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database of the browser failed'));
  });

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open('smartbilling.push', 1);
  request.onupgradeneeded = () => request.result.createObjectStore(storeName);
  return answerOf(request);
}

async function change(act: (journals: IDBObjectStore) => void): Promise<void> {
  const database = await openDatabase();
  try {
    const transaction = database.transaction(storeName, 'readwrite', { durability: 'strict' });
    act(transaction.objectStore(storeName));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('The journal was not kept'));
    });
  } finally {
    database.close();
  }
}

async function find(address: string): Promise<unknown> {
  const database = await openDatabase();
  try {
    const journals = database.transaction(storeName).objectStore(storeName);
    return await answerOf<unknown>(journals.get(address));
  } finally {
    database.close();
  }
}

/**
 * The journal of a push in the browser's own database, under the workbook's address, for as long as the push is not
 * finished. A workbook without an address, and a browser that keeps nothing, have the workbook's own journal alone.
 */
export function browserJournal(addressNow: () => string | null | undefined): JournalCopy {
  return {
    async read() {
      const address = addressNow();
      return address ? find(address).catch(() => undefined) : undefined;
    },
    async write(journal) {
      const address = addressNow();
      if (!address) return;
      const act = (journals: IDBObjectStore): void => {
        if (journal.finished === true) journals.delete(address);
        else journals.put(journal, address);
      };
      await change(act).catch(() => undefined);
    },
  };
}
