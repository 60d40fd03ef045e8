import { dataFields } from '../../src/core/entity/entity-fields';
import { judgeRow, type CanonicalRow } from '../../src/core/entity/judge-row';
import { loadOrder } from '../../src/core/entity/load-order';
import { shippedLists } from '../../src/core/entities/lists/reference-lists';
import { registry } from '../../src/core/entities/registry';
import { sumAmounts } from '../../src/core/kernel/money';
import type { BatchAnswer, BatchBody } from '../../src/core/push/wire';
import { batchOf, openTestServer, sample, today, type TestServer } from './pushing';
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

const judging = { lists: shippedLists, facts: { today } };
const statuses = (answer: BatchAnswer): string[] => answer.results.map(({ status }) => status);

describe.each(Object.entries(databases))('what a push does, on %s', (_name, start) => {
  let server: TestServer;
  let stop: () => void;
  let sent = 0;

  beforeAll(async () => {
    const database = await start();
    stop = database.stop;
    server = await openTestServer({ databaseUrl: database.databaseUrl });
  });
  afterAll(async () => {
    await server.close();
    stop();
    expect(server.faults).toEqual([]);
  });

  const openRun = async (mode: 'commit' | 'dryRun' = 'commit'): Promise<string> =>
    (await server.importer.openRun({ name: 'test', mode })).run;
  const send = (run: string, body: BatchBody): Promise<BatchAnswer> => {
    sent += 1;
    return server.importer.sendBatch(run, `batch-${String(sent)}`, body);
  };
  const stored = async (entity: string, key: string): Promise<Record<string, unknown>> => {
    const records = [];
    for (let cursor: string | undefined; ;) {
      const page = await server.importer.read(entity, cursor);
      records.push(...page.records);
      if (page.nextCursor === null) break;
      cursor = page.nextCursor;
    }
    return records.find(({ rowKey }) => rowKey === key)?.values ?? {};
  };
  /** Rows everything else may refer to, of every entity. */
  const pushEverything = async (run: string, mode: BatchBody['mode'] = 'commit'): Promise<BatchAnswer[]> => {
    const answers: BatchAnswer[] = [];
    for (const { entity, deferred } of loadOrder(registry)) {
      const columns = dataFields(entity)
        .map(([name]) => name)
        .filter((name) => !deferred.includes(name));
      const rows = [0, 1, 2].map((index) => sample(entity.name, index));
      answers.push(await send(run, batchOf(entity.name, rows, { columns, mode })));
    }
    return answers;
  };

  test('a dry run answers for every row and leaves nothing', async () => {
    const run = await openRun('dryRun');
    const answers = await pushEverything(run, 'dryRun');
    expect(answers.flatMap(statuses)).toEqual(registry.flatMap(() => ['created', 'created', 'created']));
    expect(answers.flatMap(({ results }) => results.map(({ id }) => id)).every((id) => id === null)).toBe(
      true,
    );
    for (const { name } of registry) expect((await server.importer.totals(name)).count).toBe(0);
    await server.importer.closeRun(run);
  });

  test('every entity is created once, then unchanged, and read back as it was sent', async () => {
    const first = await pushEverything(await openRun());
    expect(new Set(first.flatMap(statuses))).toEqual(new Set(['created']));
    const second = await pushEverything(await openRun());
    expect(new Set(second.flatMap(statuses))).toEqual(new Set(['unchanged']));
    expect(second.map(({ results }) => results.map(({ id }) => id))).toEqual(
      first.map(({ results }) => results.map(({ id }) => id)),
    );
    const { entities } = await server.importer.schema();
    const customNames = (entity: string): string[] =>
      entities.find(({ name }) => name === entity)?.customFields.map(({ name }) => name) ?? [];
    for (const entity of registry) {
      const row = sample(entity.name, 1);
      const names = [...dataFields(entity).map(([name]) => name), ...customNames(entity.name)];
      const whole = Object.fromEntries(names.map((name) => [name, row[name] ?? null]));
      expect(await stored(entity.name, `${entity.name}-1`)).toEqual(whole);
    }
  });

  test('totals are exact, of all records and of a run', async () => {
    const run = await openRun();
    const amounts = ['0.1', '0.20', '9007199254740993.07', '19.999999'];
    const rows = amounts.map((unitPriceOverride, index) =>
      sample('subscriptionItem', index, {
        unitPriceOverride,
        legacyId: `SUM-${String(index)}`,
        subscription: sample('subscription', 0)['legacyId'] ?? null,
        item: sample('subscriptionItem', 0)['item'] ?? null,
      }),
    );
    const rowKeys = amounts.map((_, index) => `sum-${String(index)}`);
    expect(statuses(await send(run, batchOf('subscriptionItem', rows, { rowKeys })))).toEqual(
      amounts.map(() => 'created'),
    );
    const totals = await server.importer.totals('subscriptionItem', run);
    expect(totals.count).toBe(4);
    expect(totals.sums['unitPriceOverride']).toBe(sumAmounts(amounts));
    expect((await server.importer.totals('subscriptionItem')).count).toBe(7);
  });

  test('totals of a run are the same, whether it wrote all of its rows or found some as they are', async () => {
    const bodyOf = (count: number, change = {}): BatchBody =>
      batchOf(
        'category',
        Array.from({ length: count }, (_, at) =>
          sample('category', 70 + at, { ...change, legacyId: `same-${at}` }),
        ),
        { rowKeys: Array.from({ length: count }, (_, at) => `same-${at}`) },
      );
    const of = (run: string) => server.importer.totals('category', run);
    const first = await openRun();
    await send(first, bodyOf(4));
    const wrote = await of(first);
    expect(wrote.count).toBe(4);
    const again = await openRun();
    expect(statuses(await send(again, bodyOf(4)))).toEqual(Array(4).fill('unchanged'));
    expect(await of(again)).toEqual(wrote);
    // Two of its rows are overwritten, then sent as they are now: the run took them all the same.
    const mixed = await openRun();
    await send(mixed, bodyOf(2, { sort: 9 }));
    const overwritten = await of(mixed);
    expect(overwritten.count).toBe(2);
    expect(overwritten.hash).not.toBe((await of(again)).hash);
    await send(mixed, bodyOf(2, { sort: 9 }));
    expect(await of(mixed)).toEqual(overwritten);
    await send(mixed, bodyOf(4, { sort: 9 }));
    expect(await of(mixed)).toEqual(await of(first));
  });

  describe('a row SmartBilling has', () => {
    const before = { nameFr: 'Ancien', sort: 5 };
    const cases = [
      ['skip', 'skipped', { nameFr: 'Ancien', sort: 5 }],
      ['merge', 'unchanged', { nameFr: 'Ancien', sort: 5 }],
      ['overwrite', 'updated', { nameFr: 'Nouveau', sort: null }],
    ] as const;

    test.each(cases)('%s: %s', async (onDuplicate, status, after) => {
      const run = await openRun();
      const name = `Law ${onDuplicate}`;
      const rowKeys = [`law-${onDuplicate}`];
      const old = sample('category', 0, { categoryName: name, ...before });
      await send(run, batchOf('category', [old], { rowKeys }));
      const fresh = sample('category', 0, { categoryName: name, nameFr: 'Nouveau', sort: null });
      const answer = await send(run, batchOf('category', [fresh], { rowKeys, onDuplicate }));
      expect(statuses(answer)).toEqual([status]);
      expect(answer.results[0]?.warnings?.map(({ field, code }) => [field, code])).toEqual(
        onDuplicate === 'overwrite' ? [['sort', 'BLANKED']] : undefined,
      );
      expect(await stored('category', rowKeys[0] ?? '')).toMatchObject(after);
    });

    test('merge fills what is empty and raises the version', async () => {
      const run = await openRun();
      const rowKeys = ['law-fill'];
      const old = sample('category', 0, { categoryName: 'Law fill', nameFr: null, sort: 5 });
      await send(run, batchOf('category', [old], { rowKeys }));
      const fresh = { ...old, nameFr: 'Rempli', sort: 9 };
      const answer = await send(run, batchOf('category', [fresh], { rowKeys, onDuplicate: 'merge' }));
      expect(answer.results[0]).toMatchObject({ status: 'updated', version: 2 });
      expect(await stored('category', 'law-fill')).toMatchObject({ nameFr: 'Rempli', sort: 5 });
    });

    test('columns that are not sent stay as they are', async () => {
      const run = await openRun();
      const rowKeys = ['law-columns'];
      const old = sample('category', 0, { categoryName: 'Law columns', sort: 5 });
      await send(run, batchOf('category', [old], { rowKeys }));
      const columns = ['categoryName', 'nameFr'];
      const answer = await send(run, batchOf('category', [{ ...old, nameFr: 'Seul' }], { rowKeys, columns }));
      expect(statuses(answer)).toEqual(['updated']);
      expect(await stored('category', 'law-columns')).toMatchObject({
        nameFr: 'Seul',
        sort: 5,
        active: true,
      });
    });

    test('is recognised by its key under a new Row Id, and by either Row Id from then on', async () => {
      const row = sample('category', 0, { categoryName: 'Law rebuilt' });
      const first = await send(await openRun(), batchOf('category', [row], { rowKeys: ['law-old'] }));
      const known = { rowKey: 'law-old', id: first.results[0]?.id };
      const run = await openRun();
      const rebuilt = await send(run, batchOf('category', [row], { rowKeys: ['law-new'] }));
      expect(rebuilt.results[0]).toMatchObject({ ...known, status: 'unchanged' });
      const changed = { ...row, sort: 77 };
      const again = await send(run, batchOf('category', [changed], { rowKeys: ['law-new'] }));
      expect(again.results[0]).toMatchObject({ ...known, status: 'updated' });
    });

    test('is recognised by its natural key under another Legacy ID, but never for two rows of a run', async () => {
      const customer = sample('customer', 0, { legacyId: 'NAT-1', accountNumber: 'ACC-NAT' });
      const first = await send(await openRun(), batchOf('customer', [customer], { rowKeys: ['nat-1'] }));
      const other = { ...customer, legacyId: 'NAT-2' };
      const run = await openRun();
      const both = await send(run, batchOf('customer', [customer, other], { rowKeys: ['nat-1', 'nat-2'] }));
      expect(statuses(both)).toEqual(['unchanged', 'rejected']);
      expect(both.results[1]?.errors).toMatchObject([{ code: 'V004', field: 'accountNumber' }]);
      const later = await send(run, batchOf('customer', [other], { rowKeys: ['nat-2'] }));
      expect(statuses(later)).toEqual(['rejected']);
      const next = await send(await openRun(), batchOf('customer', [other], { rowKeys: ['nat-2'] }));
      expect(next.results[0]).toMatchObject({ rowKey: 'nat-1', id: first.results[0]?.id, status: 'updated' });
    });
  });

  test('rejected rows say why and do not hold back the others', async () => {
    const run = await openRun();
    const names = ['Bad parent', 'Fine', 'Child of fine', 'Child of bad'];
    const rows = [
      { parentCategory: 'nobody' },
      { parentCategory: null },
      { parentCategory: 'Fine' },
      { parentCategory: 'Bad parent' },
      { active: 'perhaps' },
      { sort: -1 },
      { categoryName: null },
    ].map((change, index) =>
      sample('category', 0, { categoryName: names[index] ?? `Row ${String(index)}`, ...change }),
    );
    const rowKeys = rows.map((_, index) => `reject-${String(index)}`);
    const answer = await send(run, batchOf('category', rows, { rowKeys }));
    expect(statuses(answer)).toEqual([
      'rejected',
      'created',
      'created',
      'rejected',
      'rejected',
      'rejected',
      'rejected',
    ]);
    const errors = answer.results.flatMap((result) => result.errors ?? []);
    expect(errors.map(({ row, field, code, found }) => [row, field, code, found])).toEqual([
      [0, 'parentCategory', 'V005', 'nobody'],
      [3, 'parentCategory', 'V005', 'Bad parent'],
      [4, 'active', 'V002', 'perhaps'],
      [5, 'sort', 'V002', '-1'],
      [6, 'categoryName', 'V001', ''],
    ]);
    expect(answer.totals).toMatchObject({ rows: 7, created: 2, rejected: 5 });
  });

  test('rows twice in one batch: a copy is the same row, a contradiction is refused', async () => {
    const run = await openRun();
    const row = sample('category', 0, { categoryName: 'Twice' });
    const rows = [row, row, { ...row, sort: 3 }, { ...row, nameFr: 'autre' }];
    const rowKeys = ['twice', 'twice', 'twice', 'thrice'];
    const answer = await send(run, batchOf('category', rows, { rowKeys }));
    expect(statuses(answer)).toEqual(['created', 'unchanged', 'rejected', 'rejected']);
    expect(answer.results[1]?.id).toBe(answer.results[0]?.id);
    const codes = answer.results.flatMap(({ errors = [] }) => errors.map(({ field, code }) => [field, code]));
    expect(codes).toEqual([
      ['rowId', 'V004'],
      ['categoryName', 'V004'],
    ]);
  });

  test('the same key with the same content has the first answer, with other content a refusal', async () => {
    const run = await openRun();
    const body = batchOf('category', [sample('category', 0, { categoryName: 'Once' })], {
      rowKeys: ['once'],
    });
    const first = await server.importer.sendBatch(run, 'once', body);
    expect(await server.importer.sendBatch(run, 'once', body)).toEqual(first);
    expect(await server.importer.batch(run, 'once')).toEqual(first);
    expect(await server.importer.batch(run, 'never')).toBeUndefined();
    await expect(
      server.importer.sendBatch(run, 'once', { ...body, onDuplicate: 'skip' }),
    ).rejects.toMatchObject({ code: 'KEY_REUSED', fate: 'notDone' });
    await server.importer.closeRun(run);
    expect(await server.importer.sendBatch(run, 'once', body)).toEqual(first);
    await expect(server.importer.sendBatch(run, 'late', body)).rejects.toMatchObject({ code: 'RUN_CLOSED' });
  });

  test('eight senders of the same rows at once store them once', async () => {
    const run = await openRun();
    const rows = Array.from({ length: 50 }, (_, index) =>
      sample('category', 0, { categoryName: `Race ${String(index)}` }),
    );
    const rowKeys = rows.map((_, index) => `race-${String(index)}`);
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => send(run, batchOf('category', rows, { rowKeys }))),
    );
    const created = answers.filter(({ totals }) => totals.created === 50);
    expect(created).toHaveLength(1);
    expect(new Set(answers.map(({ results }) => results.map(({ id }) => id).join())).size).toBe(1);
  });

  test('the counts of a run partition its rows', async () => {
    const run = await openRun();
    const rows = ['Counted', 'Counted too'].map((categoryName) => sample('category', 0, { categoryName }));
    await send(run, batchOf('category', rows, { rowKeys: ['counted-1', 'counted-2'] }));
    await send(run, batchOf('category', rows, { rowKeys: ['counted-1', 'counted-2'], onDuplicate: 'skip' }));
    expect((await server.importer.run(run)).entities).toEqual({
      category: { rows: 4, created: 2, updated: 0, unchanged: 2, skipped: 0, rejected: 0 },
    });
  });

  test('a list value that was pushed is a choice from then on', async () => {
    const run = await openRun();
    const agency = sample('customer', 0, {
      legacyId: 'LIST-1',
      accountNumber: 'LIST-1',
      customerCategory: 'Agency',
    });
    const before = await send(run, batchOf('customer', [agency], { rowKeys: ['list-1'] }));
    expect(before.results[0]?.errors).toMatchObject([{ field: 'customerCategory', code: 'V003' }]);
    const value = {
      list: 'customerCategory',
      code: 'Agency',
      labelEn: 'Agency',
      labelFr: 'Agence',
      active: true,
    };
    await send(run, batchOf('listValue', [value], { rowKeys: ['list-agency'] }));
    expect(statuses(await send(run, batchOf('customer', [agency], { rowKeys: ['list-1'] })))).toEqual([
      'created',
    ]);
  });

  test('text is stored as it came, whatever it looks like', async () => {
    const nasty = `'; DROP TABLE customers; -- \\ \t\n\r "quoted" \${x} {{y}} <script>alert(1)</script> =1+1 \\N é 😀`;
    let changed = 0;
    for (const entity of registry) {
      const texts = dataFields(entity).filter(
        ([name, field]) =>
          field.kind === 'text' && field.maxLength >= nasty.length && !entity.key.includes(name),
      );
      let change: CanonicalRow = {};
      for (const [name] of texts) {
        const next = { ...change, [name]: nasty };
        if (judgeRow(entity, sample(entity.name, 0, next), judging).length === 0) change = next;
      }
      changed += Object.keys(change).length;
      if (Object.keys(change).length === 0) continue;
      const row = sample(entity.name, 0, change);
      const answer = await send(await openRun(), batchOf(entity.name, [row]));
      expect([entity.name, statuses(answer)]).toEqual([entity.name, ['updated']]);
      expect(await stored(entity.name, `${entity.name}-0`)).toMatchObject(change);
    }
    const unstorable = sample('category', 0, { categoryName: 'Nul', nameFr: 'a\u0000b' });
    const refused = await send(await openRun(), batchOf('category', [unstorable], { rowKeys: ['nul'] }));
    expect(refused.results[0]?.errors).toMatchObject([{ field: 'nameFr', code: 'V002' }]);
    expect(changed).toBeGreaterThan(20);
  });
});
