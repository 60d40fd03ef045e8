import axios, { getAdapter } from 'axios';
import { registry } from '../../src/core/entities/registry';
import type { PushJournal } from '../../src/core/push/push-journal';
import { createSmartBillingClient } from '../../src/smartbilling/smartbilling-client';
import type { PushBook } from '../../src/workflows/push/push-book';
import { pushRows } from '../../src/workflows/push/push-rows';
import { realPause } from '../../src/workflows/push/real-pause';
import { check, sampleRows } from '../core/sample-workspace';
import { openTestServer } from '../server/pushing';

const rowCount = 8;
const limits = { rows: 2, bytes: 100_000 };

/** A tree, in which rows wait for their parents, and a sheet whose rows lean on nothing of it. */
const rowsOfTwoSheets = () => {
  const { category = [], supplier = [] } = sampleRows(rowCount);
  const [root] = category;
  const tree = category.map((row, index) => ({
    ...row,
    parentCategory: index === 0 ? null : (root?.['categoryName'] ?? null),
  }));
  return check({ category: tree, supplier });
};

test('batches that lean on nothing of their sheet go together, others one by one, each in the journal first', async () => {
  const server = await openTestServer();
  const underWay = new Set<string>();
  const together = new Map<string, number>();
  let kept: PushJournal | undefined;
  const network = getAdapter(axios.defaults.adapter);
  const client = createSmartBillingClient({
    baseUrl: server.url,
    token: server.tokens.importer,
    adapter: async (config) => {
      const key = config.headers.get('Idempotency-Key');
      if (typeof key !== 'string') return network(config);
      expect(kept?.batches).toContainEqual(expect.objectContaining({ key, state: 'sent' }));
      underWay.add(key);
      const sheets = [...underWay].map((one) => one.split('-')[0] ?? '');
      expect(new Set(sheets).size).toBe(1);
      const [sheet = ''] = sheets;
      together.set(sheet, Math.max(together.get(sheet) ?? 0, underWay.size));
      return network(config).finally(() => underWay.delete(key));
    },
  });
  const book: PushBook = {
    read: () => Promise.resolve({ registry, checked: rowsOfTwoSheets() }),
    readJournals: () => Promise.resolve([]),
    // Slower the earlier it was asked for: whoever does not wait for its turn keeps an older one last.
    keepJournal: async (journal) => {
      await realPause(20 - Math.min(19, journal.batches.length * 3));
      kept = journal;
    },
    save: () => Promise.resolve(),
    writeResults: () => Promise.resolve(),
  };
  const wish = {
    dryRun: false,
    onDuplicate: 'overwrite',
    resume: false,
    now: '2026-11-22T12:00:00Z',
  } as const;
  const summary = await pushRows(book, { url: server.url, client }, { ...wish, pause: realPause, limits });
  await server.close();
  expect([summary.failure, summary.tied, summary.fates]).toEqual([
    undefined,
    true,
    { in: 2 * rowCount, notIn: 0, unknown: 0 },
  ]);
  expect(Object.fromEntries(together)).toEqual({ category: 1, supplier: client.batchesAtOnce });
  expect(kept?.finished).toBe(true);
});
