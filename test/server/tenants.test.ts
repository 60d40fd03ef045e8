import { createHash } from 'node:crypto';
import { registry } from '../../src/core/entities/registry';
import type { Database } from '../../src/server/database/database';
import { migrate } from '../../src/server/database/migrate';
import { openInMemory } from '../../src/server/database/pglite-database';
import { openPostgres } from '../../src/server/database/postgres-database';
import { ofTenant } from '../../src/server/database/tenant-database';
import { createSmartBillingClient } from '../../src/smartbilling/smartbilling-client';
import { batchOf, neededRows, openTestServer, raw, sample } from './pushing';
import { missingPostgres, startPostgres } from './throwaway-postgres';

const missing = missingPostgres();
if (missing) console.info(missing);

const moveIn = (database: Database, tenant: string): Promise<unknown> =>
  database.query('INSERT INTO tenants (tenant, name, created_at) VALUES ($1, $1, now())', [tenant]);

/** What no code of ours may be able to do by forgetting a WHERE. */
async function expectApart(database: Database): Promise<void> {
  await moveIn(database, 'one');
  await moveIn(database, 'two');
  const write = (as: string, tenant: string): Promise<unknown> =>
    ofTenant(database, as).query(
      `INSERT INTO categories (sb_tenant, sb_id, sb_row_key, sb_version, sb_updated_at) VALUES ($1, $1, 'r', 1, now())`,
      [tenant],
    );
  await write('one', 'one');
  await write('two', 'two');
  await expect(write('one', 'two')).rejects.toThrow(/row-level security/);
  const ids = async (as: string): Promise<string[]> =>
    (await ofTenant(database, as).query<{ sb_id: string }>('SELECT sb_id FROM categories')).map(
      ({ sb_id }) => sb_id,
    );
  expect([await ids('one'), await ids('two'), await ids('nobody')]).toEqual([['one'], ['two'], []]);
  await ofTenant(database, 'one').query('DELETE FROM categories');
  expect(await ids('two')).toEqual(['two']);
}

test('on PGlite a tenant sees and writes its own rows only', async () => {
  const database = await openInMemory();
  await migrate(
    database,
    registry.filter(({ name }) => name === 'category'),
    new Date(0),
  );
  await expectApart(database);
  await database.close();
});

const postgres = missing ? [] : [['a superuser'], ['the owner of the tables']];

describe.each(postgres)('two servers on one PostgreSQL, as %s', (who) => {
  const strangersToken = 'token-of-a-stranger';
  let url: string;
  let stop: () => void;

  beforeAll(async () => {
    const started = await startPostgres();
    ({ url, stop } = started);
    if (who === 'a superuser') return;
    const admin = await openPostgres(url);
    await admin.query('CREATE ROLE plain LOGIN');
    await admin.query('CREATE DATABASE apart OWNER plain');
    await admin.close();
    url = url.replace('sbm@', 'plain@').replace(/\/postgres$/, '/apart');
  });
  afterAll(() => stop());

  test('a server that comes up waits for no batch that another is working on', async () => {
    const database = await openPostgres(url);
    await migrate(database, registry, new Date(0));
    const atWork = await openPostgres(url);
    await atWork.transaction(async (queries) => {
      await queries.script('LOCK TABLE categories, runs, batches IN ROW EXCLUSIVE MODE');
      await migrate(database, registry, new Date(0));
    });
    await database.close();
    await atWork.close();
  });

  test('a tenant reads, changes and takes back nothing of another, whatever ids it knows', async () => {
    const tokens = { reader: 'reader', importer: 'importer', administrator: 'administrator' };
    const first = await openTestServer({ databaseUrl: url, tokens });
    const second = await openTestServer({ databaseUrl: url, tokens });
    const database = await openPostgres(url);
    await moveIn(database, 'stranger');
    await database.query(
      `INSERT INTO tokens (tenant, token_id, role, token_hash, origin, created_at)
       VALUES ('stranger', 's', 'administrator', $1, 'given', now())`,
      [createHash('sha256').update(strangersToken).digest('hex')],
    );
    const { run } = await first.importer.openRun({ name: 'own', mode: 'commit' });
    for (const [index, body] of neededRows('invoice').entries())
      expect((await second.importer.sendBatch(run, String(index), body)).totals.rejected).toBe(0);
    const [record] = (await first.importer.read('invoice')).records;
    const id = record?.id ?? '';
    const paths = [
      `/v1/runs/${run}`,
      `/v1/runs/${run}/batches/0`,
      `/v1/entities/invoice/${id}`,
      `/v1/invoices/${id}/pdf`,
      `/v1/entities/invoice/totals?run=${run}`,
    ];
    for (const path of paths)
      expect([path, (await raw(second, path, { token: strangersToken })).status]).toEqual([path, 404]);
    const stranger = createSmartBillingClient({ baseUrl: second.url, token: strangersToken });
    expect((await stranger.read('invoice')).records).toEqual([]);
    expect((await stranger.totals('customer')).count).toBe(0);
    for (const act of [stranger.rollback(run, false), stranger.closeRun(run)])
      await expect(act).rejects.toMatchObject({ code: 'RUN_NOT_FOUND' });
    const body = JSON.stringify({ ids: [id] });
    const posted = await raw(second, '/v1/subscriptions/post', {
      method: 'POST',
      token: strangersToken,
      body,
    });
    expect(posted.body).toEqual({ posted: 0 });
    const own = await stranger.openRun({ name: 'other', mode: 'commit' });
    const batch = batchOf('category', [sample('category', 0)]);
    expect((await stranger.sendBatch(own.run, 'k', batch)).totals.created).toBe(1);
    expect((await first.importer.totals('category')).count).toBe(0);
    const audit = await raw(second, '/v1/audit', { token: strangersToken });
    expect(JSON.stringify(audit.body)).not.toContain(run);
    await expectApart(database);
    await Promise.all([first.close(), second.close(), database.close()]);
    expect([...first.faults, ...second.faults]).toEqual([]);
  });
});
