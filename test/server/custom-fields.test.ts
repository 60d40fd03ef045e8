import type { CanonicalRow } from '../../src/core/entity/judge-row';
import type { HostSession } from '../../src/host/client/session';
import { applyCustomFields } from '../../src/workflows/apply-custom-fields';
import { connect } from '../../src/workflows/connect';
import { pushWorkspace, type PushSummary } from '../../src/workflows/push-workspace';
import { fillSheet } from '../excel/fill-sheet';
import { countingIds, newWorkspace } from '../excel/new-workspace';
import { batchOf, openTestServer, sample, today, type TestServer } from './pushing';

const definitions: readonly CanonicalRow[] = (
  [
    ['Region', 'Région', 'Text', { required: true }],
    ['Deposit', 'Dépôt', 'Money', {}],
    ['Since', 'Depuis', 'Date', {}],
    ['VIP', 'VIP', 'Yes/No', {}],
  ] as const
).map(([fieldName, fieldNameFr, fieldType, more]) => ({
  object: 'Suppliers',
  fieldSet: 'Care',
  fieldName,
  fieldNameFr,
  fieldType,
  ...more,
}));

const suppliers: readonly CanonicalRow[] = [
  sample('supplier', 0, { custom_region: 'Île', custom_deposit: '100.10', custom_vip: true }),
  sample('supplier', 1, { custom_region: 'O"\'\\', custom_deposit: '0.25', custom_since: '2020-02-29' }),
];

describe('custom fields on their way to SmartBilling', () => {
  let server: TestServer;
  let session: HostSession;
  beforeAll(async () => {
    server = await openTestServer();
    session = await newWorkspace('fr', { entities: ['supplier', 'customField'] });
    await fillSheet(session, 'customField', definitions);
    await applyCustomFields(session, { retire: true });
    await fillSheet(session, 'supplier', suppliers);
  });
  afterAll(async () => {
    session.close();
    await server.close();
  });

  async function push(dryRun: boolean): Promise<PushSummary> {
    const connection = await connect({ url: server.url, token: server.tokens.importer });
    const now = `${today}T12:00:00.000Z`;
    return pushWorkspace(session, connection, { dryRun, today, now, newRowId: countingIds() });
  }

  const stored = async (): Promise<readonly CanonicalRow[]> => {
    const { records } = await server.importer.read('supplier');
    return records.map(({ values }) =>
      Object.fromEntries(Object.entries(values).filter(([name]) => name.startsWith('custom_'))),
    );
  };

  const refused = async (columns: readonly string[]): Promise<unknown> => {
    const { run } = await server.importer.openRun({ name: 'by hand', mode: 'commit' });
    const body = batchOf('supplier', suppliers, { columns: [...columns] });
    return server.importer.sendBatch(run, 'key', body).catch((error: unknown) => error);
  };

  test('a field nobody defined is refused by name', async () => {
    expect(await refused(['supplierName', 'custom_region'])).toMatchObject({ code: 'UNKNOWN_COLUMN' });
  });

  test('a dry run knows the fields it would have defined, and stores nothing', async () => {
    const { entities } = await push(true);
    expect(entities['supplier']).toMatchObject({ rows: 2, created: 2, rejected: 0 });
    expect(await stored()).toEqual([]);
  });

  test('values are read back as they were, and the totals of money tie', async () => {
    const { tied, controlTotals } = await push(false);
    expect(tied).toBe(true);
    expect(controlTotals['supplier']?.stored?.sums['custom_deposit']).toBe('100.35');
    expect(controlTotals['supplier']?.sums['custom_deposit']).toBe('100.35');
    expect(await stored()).toEqual([
      { custom_region: 'Île', custom_deposit: '100.10', custom_since: null, custom_vip: true },
      { custom_region: 'O"\'\\', custom_deposit: '0.25', custom_since: '2020-02-29', custom_vip: null },
    ]);
    const { entities } = await server.importer.schema();
    const described = entities.find(({ name }) => name === 'supplier')?.customFields;
    expect(described?.map(({ name, required }) => [name, required])).toEqual([
      ['custom_region', true],
      ['custom_deposit', false],
      ['custom_since', false],
      ['custom_vip', false],
    ]);
  });

  test('the same again changes nothing; a changed value updates its row alone', async () => {
    expect((await push(false)).entities['supplier']).toMatchObject({ unchanged: 2 });
    const [first = {}, second = {}] = suppliers;
    await fillSheet(session, 'supplier', [first, { ...second, custom_deposit: '1.00' }]);
    expect((await push(false)).entities['supplier']).toMatchObject({ unchanged: 1, updated: 1 });
  });

  test('what SmartBilling holds stays when the field leaves the workbook', async () => {
    const before = await stored();
    await fillSheet(session, 'customField', definitions.slice(1));
    await applyCustomFields(session, { retire: true });
    const [first = {}, second = {}] = suppliers;
    await fillSheet(session, 'supplier', [first, { ...second, custom_deposit: '2.00' }]);
    const { tied, entities } = await push(false);
    expect(entities['supplier']).toMatchObject({ rejected: 0, updated: 1 });
    expect(tied).toBe(true);
    expect((await stored()).map((row) => row['custom_region'])).toEqual(
      before.map((row) => row['custom_region']),
    );
  });

  test('values are judged by their definition', async () => {
    const { run } = await server.importer.openRun({ name: 'by hand', mode: 'commit' });
    const body = batchOf(
      'supplier',
      [sample('supplier', 5, { custom_region: 'x', custom_deposit: '1.234' })],
      {
        columns: [...Object.keys(sample('supplier', 5)), 'custom_region', 'custom_deposit'],
        rowKeys: ['new'],
      },
    );
    const { results } = await server.importer.sendBatch(run, 'key', body);
    expect(results[0]?.errors).toMatchObject([{ field: 'custom_deposit', code: 'V002' }]);
  });
});
