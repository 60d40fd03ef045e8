import { randomBytes } from 'node:crypto';
import { registry } from '../../src/core/entities/registry';
import type { BatchAnswer, BatchBody } from '../../src/core/push/wire';
import { LikelyNew } from '../../src/server/batches/likely-new';
import { ListsInForce } from '../../src/server/batches/lists-in-force';
import { receiveBatch } from '../../src/server/batches/receive-batch';
import type { Database } from '../../src/server/database/database';
import { migrate } from '../../src/server/database/migrate';
import { openDatabase } from '../../src/server/database/open-database';
import { openRun } from '../../src/server/runs/runs';
import type { World } from '../../src/server/world';
import { keptDatabase } from './kept-database';
import { batchOf, sample, today } from './pushing';

const limits = { rowsPerBatch: 10_000, bytesPerBatch: 8 << 20, bytesPerPdf: 1, requestsPerMinute: 1e9 };
const clock = (): Date => new Date(`${today}T12:00:00Z`);
const actor = { tenant: 'default', tokenId: 'test', role: 'importer' } as const;

let real: Database;
/** Happens after a batch was asked about and before its transaction. */
let inBetween: (() => Promise<unknown>) | undefined;
let transactions = 0;

beforeAll(async () => {
  real = await openDatabase({ memoryFrom: await keptDatabase() });
  await migrate(real, registry, clock());
  await real.query(
    `INSERT INTO tenants (tenant, name, created_at) VALUES ('default', 'test', now()) ON CONFLICT DO NOTHING`,
  );
});
afterAll(() => real.close());

const world = (): World => ({
  database: {
    ...real,
    transaction: async (work) => {
      transactions += 1;
      if (transactions === 2) await inBetween?.();
      return real.transaction(work);
    },
  },
  entities: registry,
  lists: new ListsInForce(),
  likelyNew: new LikelyNew(),
  limits,
  clock,
  randomBytes,
});

let keys = 0;
async function send(body: BatchBody, between?: () => Promise<unknown>): Promise<BatchAnswer> {
  const { run } = await openRun({ ...world(), database: real }, actor, { name: 'test', mode: 'commit' });
  [transactions, inBetween] = [0, between];
  return receiveBatch(world(), actor, run, `batch-${(keys += 1)}`, body);
}

const lighthouse = {
  list: 'paymentTerms',
  code: 'Lighthouse',
  labelEn: 'Lighthouse',
  labelFr: 'Phare',
  active: true,
};
const suppliers = (from: number): BatchBody =>
  batchOf(
    'supplier',
    Array.from({ length: 10 }, (_, at) => sample('supplier', from + at, { paymentTerms: 'Lighthouse' })),
    { rowKeys: Array.from({ length: 10 }, (_, at) => `supplier-${from + at}`) },
  );

test('rows worked out by lists that change before they are written are judged anew', async () => {
  await send(batchOf('listValue', [lighthouse]));
  expect((await send(suppliers(0))).totals).toMatchObject({ created: 10 });
  const emptied = await send(suppliers(10), () => real.query('DELETE FROM lists'));
  expect(emptied.totals).toMatchObject({ created: 0, rejected: 10 });
  expect(emptied.results[9]?.errors).toMatchObject([{ field: 'paymentTerms', code: 'V003' }]);
});

test('rows that looked new and are not any more are recognised, and none is there twice', async () => {
  await send(batchOf('listValue', [lighthouse], { rowKeys: ['again'] }));
  const rows = suppliers(20);
  const answer = await send(rows, async () => {
    const between = inBetween;
    inBetween = undefined;
    await send({
      ...rows,
      rows: rows.rows.slice(3, 6),
      rowKeys: rows.rowKeys.slice(3, 6),
      rowHashes: rows.rowHashes.slice(3, 6),
    });
    inBetween = between;
  });
  expect(answer.totals).toMatchObject({ created: 7, unchanged: 3 });
  const [count] = await real.query<{ count: number }>(
    `SELECT COUNT(*)::int AS count FROM suppliers WHERE sb_row_key = ANY($1::text[])`,
    [rows.rowKeys],
  );
  expect(count?.count).toBe(10);
});
