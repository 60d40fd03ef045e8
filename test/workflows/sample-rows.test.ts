import { findEntity } from '../../src/core/entities/registry';
import { sampleRow } from '../../src/core/entity/sample-rows';
import { mappingProfileSchema } from '../../src/core/mapping/mapping-profile';
import type { SourceTable } from '../../src/core/mapping/source-table';
import { readWorkspace } from '../../src/excel/workspace/read-workspace';
import type { HostSession } from '../../src/host/client/session';
import { checkWorkspace } from '../../src/workflows/validate-workspace';
import { connect } from '../../src/workflows/connect';
import { createWorkspace } from '../../src/workflows/create-workspace';
import { mapSource } from '../../src/workflows/map-source';
import { packageWorkspace } from '../../src/workflows/package-workspace';
import { pushWorkspace } from '../../src/workflows/push-workspace';
import { readWithRowIds } from '../../src/workflows/read-with-row-ids';
import { countSampleRows, removeSampleRows, showSampleRows } from '../../src/workflows/sample-rows';
import { fillSheet } from '../excel/fill-sheet';
import { countingIds, newSession } from '../excel/new-workspace';
import { openTestServer } from '../server/pushing';
import { checkContext } from '../core/sample-workspace';
import { issuesOf } from './issues-of';

const today = '2026-11-22';

let session: HostSession;
afterEach(() => session.close());

async function created(language: 'en' | 'fr', entities?: readonly string[]): Promise<void> {
  session = newSession();
  const design = { language, newRowId: countingIds() };
  await createWorkspace(session, { ...design, ...(entities ? { entities } : {}) });
}

/** The values of every sheet. */
const cells = (): Promise<Readonly<Record<string, unknown>>> =>
  session.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load('values,address'));
    await context.sync();
    return Object.fromEntries(
      used.map((range, index) => [sheets.items[index]!.name, [range.address, range.values]]),
    );
  });

const column = async (field: string, rows = 5): Promise<Excel.Range> => {
  const place = (await readWorkspace(session)).places.get('customer')!;
  return session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    const range = sheet.getRangeByIndexes(place.firstRow, place.columnOf.get(field)!, rows, 1).load('values');
    await context.sync();
    return range;
  });
};

/** What the Plan sheet says of the customers: name, purpose, rows, and so on. */
const planOfCustomers = (): Promise<unknown[] | undefined> =>
  session.run(async (context) => {
    const used = context.workbook.worksheets.getItem('Plan').getUsedRange().load('values');
    await context.sync();
    return (used.values as unknown[][]).find(([sheet]) => sheet === 'Customers' || sheet === 'Clients');
  });

const type = async (field: string, row: number, value: string): Promise<void> => {
  const place = (await readWorkspace(session)).places.get('customer')!;
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    sheet.getRangeByIndexes(place.firstRow + row, place.columnOf.get(field)!, 1, 1).values = [[value]];
    await context.sync();
  });
};

describe.each([
  ['en', 'Sample'],
  ['fr', 'Exemple'],
] as const)('in a new workspace in %s', (language, status) => {
  test('samples are shown on every blank sheet, are nothing to anybody, and go without a trace', async () => {
    await created(language);
    const checked = await checkWorkspace(session, { today });
    const before = await cells();
    const shown = await showSampleRows(session);
    expect(shown.sheets).toBeGreaterThan(40);
    expect(shown.rows).toBe(2 * shown.sheets);
    expect(await showSampleRows(session)).toEqual({ rows: 0, sheets: 0 });
    expect(await countSampleRows(session)).toBe(shown.rows);
    expect((await column('rowStatus')).values.flat()).toEqual([status, status, '', '', '']);
    expect((await planOfCustomers())?.[2]).toBe(0);
    expect((await column('accountName')).values.flat().filter((name) => name !== '')).toHaveLength(2);

    const again = await checkWorkspace(session, { today });
    expect({ ...again, places: checked.places, at: checked.at }).toEqual(checked);
    expect((await column('rowStatus')).values.flat().slice(0, 2)).toEqual([status, status]);
    expect((await readWorkspace(session)).rowIdFaults).toEqual([]);
    const packed = await packageWorkspace(session, { today, language, createdAt: `${today}T00:00:00Z` });
    expect(packed.manifest.files.some(({ entity }) => entity === 'customer')).toBe(false);

    expect(await removeSampleRows(session)).toEqual({ rows: shown.rows });
    expect(await countSampleRows(session)).toBe(0);
    expect(await cells()).toEqual(before);
  });
});

test('a sample somebody types over is that person’s row: checked, given a Row Id of its own, never removed', async () => {
  await created('en', ['customer']);
  await showSampleRows(session);
  await type('billingEmail', 1, 'not an address');
  const check = await checkWorkspace(session, { today });
  expect(check.entities['customer']?.rows).toBe(1);
  expect(issuesOf(check)).toContainEqual(expect.objectContaining({ field: 'billingEmail', rowIndex: 1 }));
  expect((await column('rowStatus')).values.flat().slice(0, 2)).toEqual(['Sample', 'Error']);
  const { snapshot } = await readWithRowIds(session, countingIds());
  expect(snapshot.tables.tables.get('customer')?.rowIds).toEqual(['', 'row-1']);
  const [id] = (await column('rowId')).values.flat();
  expect(id).toMatch(/^sample-/);
  expect(await removeSampleRows(session)).toEqual({ rows: 1 });
  expect((await planOfCustomers())?.[2]).toBe(1);
  expect((await column('rowId')).values.flat()).toEqual(['', 'row-1', '', '', '']);
  expect((await column('billingEmail')).values[1]).toEqual(['not an address']);
});

test('a sheet with rows gets no samples, and removing takes nothing from it', async () => {
  await created('en', ['customer']);
  await fillSheet(session, 'customer', [sampleRow(findEntity('customer')!, 0, findEntity, checkContext)]);
  const before = await cells();
  expect(await showSampleRows(session)).toEqual({ rows: 0, sheets: 0 });
  expect(await removeSampleRows(session)).toEqual({ rows: 0 });
  expect(await cells()).toEqual(before);
});

const source: SourceTable = {
  name: 'names.csv',
  format: 'csv',
  headerRow: 1,
  headings: ['Code', 'Name'],
  rows: [
    ['C-1', 'Mapped One'],
    ['C-2', 'Mapped Two'],
    ['C-3', 'Mapped Three'],
  ],
  rowNumbers: [2, 3, 4],
  notes: [],
};
const profile = mappingProfileSchema.parse({
  name: 'names',
  version: 1,
  entities: [
    {
      entity: 'customer',
      fields: {
        legacyId: { from: 'column', column: 'Code' },
        accountName: { from: 'column', column: 'Name' },
      },
    },
  ],
});
const map = (): Promise<unknown> => mapSource(session, source, profile, { newRowId: countingIds() });
const mappedNames = ['Mapped One', 'Mapped Two', 'Mapped Three'];

test('rows brought into a sheet of samples stand in their place', async () => {
  await created('en', ['customer']);
  await map();
  const without = await cells();
  session.close();
  await created('en', ['customer']);
  await showSampleRows(session);
  await map();
  expect(await cells()).toEqual(without);
  expect((await column('accountName')).values.flat()).toEqual([...mappedNames, '', '']);
  expect(await countSampleRows(session)).toBe(0);
});

test('rows brought into a sheet with samples and rows of one’s own lose none of these', async () => {
  await created('en', ['customer']);
  await showSampleRows(session);
  await type('accountName', 2, 'My Own');
  await map();
  expect((await column('accountName', 6)).values.flat()).toEqual(['', '', 'My Own', ...mappedNames]);
  expect((await column('rowStatus', 6)).values.flat()).toEqual(['', '', '', 'Draft', 'Draft', 'Draft']);
  expect(await countSampleRows(session)).toBe(0);
});

test('a push sends no sample rows and leaves them and their status', async () => {
  await created('en');
  await showSampleRows(session);
  const { sampleRows, places } = await readWorkspace(session);
  const sheets = [...sampleRows.keys()].map((name) => places.get(name)?.sheet ?? '');
  const shown = async () => {
    const all = await cells();
    return sheets.map((sheet) => all[sheet]);
  };
  const before = await shown();
  const server = await openTestServer();
  try {
    const connection = await connect({ url: server.url, token: server.tokens.importer });
    const options = { dryRun: false, today, now: `${today}T12:00:00.000Z`, newRowId: countingIds() };
    const summary = await pushWorkspace(session, connection, options);
    expect(summary).toMatchObject({ tied: true, fates: { unknown: 0 } });
    expect(summary.entities['customer']?.rows ?? 0).toBe(0);
    expect((await server.importer.read('customer')).records).toEqual([]);
    expect((await column('rowStatus')).values.flat()).toEqual(['Sample', 'Sample', '', '', '']);
    expect(await shown()).toEqual(before);
  } finally {
    await server.close();
  }
});
