import fc from 'fast-check';
import { dataFields } from '../../src/core/entity/entity-fields';
import { loadOrder } from '../../src/core/entity/load-order';
import { registry } from '../../src/core/entities/registry';
import type { CanonicalRow } from '../../src/core/entity/judge-row';
import type { BatchBody, StoredRecord } from '../../src/core/push/wire';
import { batchOf, neededRows, openTestServer, raw, sample, type TestServer } from './pushing';
import { missingPostgres, startPostgres } from './throwaway-postgres';

const missing = missingPostgres();
if (missing) console.info(missing);

const databases = {
  PGlite: () => Promise.resolve({ databaseUrl: undefined, stop: () => undefined }),
  ...(missing
    ? {}
    : {
        PostgreSQL: async () => {
          const { url, stop } = await startPostgres();
          return { databaseUrl: url, stop };
        },
      }),
};

/** Pushing every kind of row costs most; once is enough. */
const wholeOn = missing ? 'PGlite' : 'PostgreSQL';

describe.each(Object.entries(databases))('a run taken back, on %s', (database, start) => {
  let server: TestServer;
  let stop: () => void;
  let sent = 0;

  beforeAll(async () => {
    const started = await start();
    stop = started.stop;
    server = await openTestServer({ databaseUrl: started.databaseUrl });
  });
  afterAll(async () => {
    await server.close();
    stop();
    expect(server.faults).toEqual([]);
  });

  const openRun = async (mode: 'commit' | 'dryRun' = 'commit'): Promise<string> =>
    (await server.importer.openRun({ name: 'rollback', mode })).run;
  const send = async (run: string, body: BatchBody): Promise<string[]> => {
    sent += 1;
    const { results } = await server.importer.sendBatch(run, `batch-${String(sent)}`, body);
    expect(results.flatMap(({ errors = [] }) => errors)).toEqual([]);
    return results.map(({ id }) => id ?? '');
  };
  const takeBack = (run: string, dryRun = false): ReturnType<TestServer['importer']['rollback']> =>
    server.importer.rollback(run, dryRun);
  /** All that is stored, but for versions and instants: those tell that something happened. */
  const stored = async (names: readonly string[]): Promise<unknown> => {
    const all: Record<string, unknown> = {};
    for (const name of names) {
      const { records } = await server.importer.read(name);
      const told = ({ id, rowKey, values }: StoredRecord): unknown => ({ id, rowKey, values });
      all[name] = [records.map(told), names.length > 1 || (await server.importer.totals(name)).hash];
    }
    return all;
  };
  const category = (
    run: string,
    name: string,
    change: CanonicalRow = {},
    rowKey = name.replaceAll(' ', '-'),
  ): Promise<string[]> =>
    send(
      run,
      batchOf('category', [sample('category', 0, { categoryName: name, ...change })], {
        rowKeys: [rowKey],
      }),
    );

  const pushNeeded = async (run: string, name: string, change?: CanonicalRow): Promise<string[]> => {
    let last: string[] = [];
    for (const body of neededRows(name, change)) last = await send(run, body);
    return last;
  };

  test('every entity is as it was, created rows are gone, and once more changes nothing', async () => {
    const all = loadOrder(registry).map(({ entity }) => entity.name);
    const names = database === wholeOn ? all : all.slice(0, 5);
    const before = await stored(names);
    const run = await openRun();
    for (const { entity, deferred } of loadOrder(registry).slice(0, names.length)) {
      const columns = dataFields(entity)
        .map(([name]) => name)
        .filter((name) => !deferred.includes(name));
      await send(run, batchOf(entity.name, [sample(entity.name, 0)], { columns }));
    }
    const told = await takeBack(run, true);
    for (const name of names.slice(0, 3)) expect((await server.importer.totals(name)).count).toBe(1);
    expect((await server.importer.run(run)).state).toBe('open');
    const rows = names.length;
    expect(told.totals).toEqual({ rows, deleted: rows, restored: 0, kept: 0 });
    expect(told.results.map(({ entity }) => entity)).toEqual(names.toReversed());
    const answer = await takeBack(run);
    expect(answer).toEqual({ ...told, dryRun: false });
    expect(await stored(names)).toEqual(before);
    expect(await takeBack(run)).toEqual(answer);
    expect(await server.importer.run(run)).toMatchObject({ state: 'rolledBack' });
    await expect(category(run, 'Late')).rejects.toMatchObject({ code: 'RUN_CLOSED' });
  });

  test('random runs, taken back from the last to the first, lead back through every state', async () => {
    const name = fc.constantFrom('A', 'B', 'C', 'D');
    const write = fc.record({
      name,
      sort: fc.option(fc.integer({ min: 0, max: 3 })),
      parent: fc.option(name),
    });
    const runs = fc.array(fc.array(write, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(runs, async (planned) => {
        const states: { readonly run: string; readonly before: unknown }[] = [];
        for (const writes of planned) {
          const before = await stored(['category']);
          const run = await openRun();
          states.push({ run, before });
          for (const { name: own, sort, parent } of writes) {
            const row = { categoryName: own, sort, parentCategory: parent === own ? null : parent };
            sent += 1;
            const body = batchOf('category', [sample('category', 0, row)], { rowKeys: [`random-${own}`] });
            await server.importer.sendBatch(run, `batch-${String(sent)}`, body);
          }
        }
        for (const { run, before } of states.reverse()) {
          const { totals } = await takeBack(run);
          expect(totals).toMatchObject({ rows: totals.deleted + totals.restored, kept: 0 });
          expect(await stored(['category'])).toEqual(before);
        }
      }),
      { numRuns: 5 },
    );
  });

  test('amounts, texts and blanks come back to the last digit under a new version', async () => {
    const first = await openRun();
    const old = { categoryName: 'Old', nameFr: `é'\\"\n😀`, sort: null };
    const [id] = await category(first, 'Old', old);
    const second = await openRun();
    await category(second, 'Old', { nameFr: null, sort: 9 });
    await category(second, 'Old', { nameFr: 'Deux fois', sort: 9 });
    const [before] = (await takeBack(second)).results;
    expect(before).toEqual({ entity: 'category', rowKey: 'Old', id, fate: 'restored' });
    const { records } = await server.importer.read('category');
    expect(records.find((record) => record.id === id)).toMatchObject({ version: 4, values: old });
    const third = await openRun();
    const same = sample('category', 0, old);
    sent += 1;
    const again = await server.importer.sendBatch(
      third,
      `batch-${String(sent)}`,
      batchOf('category', [same], { rowKeys: ['Old'] }),
    );
    expect(again.results[0]?.status).toBe('unchanged');
    expect((await takeBack(first)).totals).toMatchObject({ deleted: 1, kept: 0 });
  });

  test('what was changed or used since is kept, told with what stands in the way, and goes once that is gone', async () => {
    const run = await openRun();
    for (const name of ['Changed', 'Parent', 'Child', 'Free']) await category(run, name);
    await category(run, 'Child', { parentCategory: 'Parent' });
    const later = await openRun();
    await category(later, 'Changed', { sort: 4 });
    await category(later, 'Grandchild', { parentCategory: 'Child' });
    const answer = await takeBack(run);
    expect(answer.totals).toEqual({ rows: 4, deleted: 1, restored: 0, kept: 3 });
    const told = new Map(answer.results.map(({ rowKey, fate, reason, by }) => [rowKey, [fate, reason, by]]));
    const by = (rowKey: string): unknown => ({ entity: 'category', rowKey });
    expect(told.get('Changed')).toEqual(['kept', 'changedSince', undefined]);
    expect(told.get('Child')).toEqual(['kept', 'usedSince', by('Grandchild')]);
    expect(told.get('Parent')).toEqual(['kept', 'usedSince', by('Child')]);
    expect(told.get('Free')).toEqual(['deleted', undefined, undefined]);
    await takeBack(later);
    const rest = await takeBack(run);
    expect(rest.totals).toEqual({ rows: 4, deleted: 4, restored: 0, kept: 0 });
  });

  test('a list value a row goes by, and a name others call it by, are in use', async () => {
    const values = await openRun();
    const value = { list: 'customerCategory', code: 'Club', labelEn: 'Club', labelFr: 'Club', active: true };
    await send(values, batchOf('listValue', [value], { rowKeys: ['club'] }));
    const customers = await openRun();
    await pushNeeded(customers, 'customer', { customerCategory: 'Club' });
    expect((await takeBack(values, true)).results).toMatchObject([
      { fate: 'kept', reason: 'usedSince', by: { entity: 'customer', rowKey: 'customer-0' } },
    ]);
    await takeBack(customers);
    expect((await takeBack(values)).totals).toMatchObject({ deleted: 1 });
    await category(await openRun(), 'Named', {}, 'named');
    const renaming = await openRun();
    await category(renaming, 'Renamed', {}, 'named');
    const using = await openRun();
    await category(using, 'User of renamed', { parentCategory: 'Renamed' });
    expect((await takeBack(renaming)).results).toMatchObject([{ fate: 'kept', reason: 'usedSince' }]);
    await takeBack(using);
    await category(await openRun(), 'Named', {}, 'other');
    expect((await takeBack(renaming)).results).toMatchObject([
      { fate: 'kept', reason: 'keyTaken', by: { rowKey: 'other' } },
    ]);
  });

  test('a posted subscription is not deleted, nor what it needs', async () => {
    const run = await openRun();
    const ids = await pushNeeded(run, 'subscription');
    const body = JSON.stringify({ ids });
    const refused = await raw(server, '/v1/subscriptions/post', {
      method: 'POST',
      token: server.tokens.importer,
      body,
    });
    expect(refused.status).toBe(403);
    expect((await raw(server, '/v1/subscriptions/post', { method: 'POST', body })).body).toEqual({
      posted: 1,
    });
    const { results, totals } = await takeBack(run);
    expect(new Set(results.map(({ reason }) => reason))).toEqual(new Set(['posted', 'usedSince']));
    expect(totals).toMatchObject({ deleted: 0, kept: totals.rows });
  });

  test('two clients at once take a run back once, and nothing sent meanwhile refers to what is gone', async () => {
    const run = await openRun();
    const names = Array.from({ length: 40 }, (_, index) => `Race-${String(index)}`);
    const rows = names.map((categoryName) => sample('category', 0, { categoryName }));
    await send(run, batchOf('category', rows, { rowKeys: names }));
    const using = await openRun();
    const children = names.map((parentCategory, index) =>
      batchOf('category', [sample('category', 0, { categoryName: `Of ${String(index)}`, parentCategory })], {
        rowKeys: [`of-${String(index)}`],
      }),
    );
    const [one, , two] = await Promise.all([
      takeBack(run),
      Promise.all(
        children.map((body, index) => server.importer.sendBatch(using, `race-${String(index)}`, body)),
      ),
      takeBack(run),
    ]);
    expect(one.totals).toEqual(two.totals);
    const { records } = await server.importer.read('category');
    const there = new Set(records.map(({ values }) => values['categoryName']));
    const parents = records.flatMap(({ values }) => values['parentCategory'] ?? []);
    expect(parents.filter((parent) => !there.has(parent))).toEqual([]);
  });

  test('a dry run, and a run nobody knows, cannot be taken back', async () => {
    await expect(takeBack(await openRun('dryRun'))).rejects.toMatchObject({ code: 'RUN_IS_REHEARSAL' });
    await expect(takeBack('run-of-nobody')).rejects.toMatchObject({ code: 'RUN_NOT_FOUND' });
  });
});
