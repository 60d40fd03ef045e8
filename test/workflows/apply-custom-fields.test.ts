import type { Cell } from '../../src/core/entity/cell';
import type { CanonicalRow } from '../../src/core/entity/judge-row';
import type { Language } from '../../src/core/kernel/bilingual';
import { readWorkspace } from '../../src/excel/workspace/read-workspace';
import type { HostSession } from '../../src/host/client/session';
import { applyCustomFields, planCustomFields } from '../../src/workflows/apply-custom-fields';
import { checkWorkspace } from '../../src/workflows/validate-workspace';
import { fillSheet } from '../excel/fill-sheet';
import { newWorkspace } from '../excel/new-workspace';
import { sample } from '../server/pushing';
import { issuesOf } from './issues-of';

const today = '2026-11-22';
const floor: CanonicalRow = {
  object: 'Customers',
  fieldSet: 'Building',
  fieldName: 'Floor',
  fieldNameFr: 'Étage',
  fieldType: 'Number',
  decimals: 0,
};
const vip: CanonicalRow = {
  object: 'Customers',
  fieldSet: 'Care',
  fieldName: 'VIP',
  fieldNameFr: 'VIP',
  fieldType: 'Pick list',
  pickList: 'customerCategory',
  required: true,
  default: 'Business',
};

const cellsOf = async (session: HostSession, field: string): Promise<readonly Cell[] | undefined> =>
  (await readWorkspace(session)).tables.tables.get('customer')?.columns.get(field);

describe.each(['en', 'fr'] as const)('custom fields of a workbook (%s)', (language: Language) => {
  let session: HostSession;
  beforeAll(async () => {
    session = await newWorkspace(language, { entities: ['customer', 'customField'] });
    await fillSheet(session, 'customer', [sample('customer', 0), sample('customer', 1)]);
  });
  afterAll(() => session.close());

  test('are added to a sheet with rows, which lose nothing and start with the default', async () => {
    const before = (await readWorkspace(session)).tables.tables.get('customer');
    await fillSheet(session, 'customField', [floor, vip]);
    const colon = language === 'fr' ? '\u00a0:' : ':';
    const headings = language === 'fr' ? ['Étage', 'VIP'] : ['Floor', 'VIP'];
    const plan = await planCustomFields(session);
    expect(plan.retire).toEqual([]);
    expect(plan.add).toEqual(
      ['custom_floor', 'custom_vip'].map((field, index) => ({
        entity: 'customer',
        field,
        heading: `CF${colon} ${headings[index] ?? ''}`,
        returns: false,
      })),
    );
    expect(await applyCustomFields(session, { retire: true })).toEqual(plan);
    const after = (await readWorkspace(session)).tables.tables.get('customer');
    for (const [field, cells] of before?.columns ?? []) expect(after?.columns.get(field)).toEqual(cells);
    const label = language === 'fr' ? 'Affaires' : 'Business';
    expect(after?.columns.get('custom_vip')).toEqual([label, label]);
    expect(after?.columns.get('custom_floor')).toEqual(['', '']);
    expect(await planCustomFields(session)).toEqual({ add: [], retire: [] });
  });

  test('are typed and checked like any other column', async () => {
    await fillSheet(session, 'customer', [
      sample('customer', 0, { custom_floor: '12', custom_vip: 'Business' }),
      sample('customer', 1, { custom_floor: '12.5', custom_vip: null }),
    ]);
    const issues = issuesOf(await checkWorkspace(session, { today }));
    expect(
      issues
        .filter(({ field }) => field.startsWith('custom_'))
        .map(({ field, code, rowIndex }) => [field, code, rowIndex]),
    ).toEqual([
      ['custom_floor', 'V002', 1],
      ['custom_vip', 'V001', 1],
    ]);
    await session.run(async (context) => {
      const column = context.workbook.tables.getItem('Customers').getDataBodyRange().getLastColumn();
      const rule = column.dataValidation.load('rule');
      await context.sync();
      expect(rule.rule.list?.source).toBe('=SB_List_customerCategory');
    });
  });

  test('leave the sheet with their values kept, and come back with them', async () => {
    const floors = await cellsOf(session, 'custom_floor');
    await fillSheet(session, 'customField', [vip]);
    const plan = await planCustomFields(session);
    expect(plan.add).toEqual([]);
    expect(plan.retire).toMatchObject([{ entity: 'customer', field: 'custom_floor', values: 2 }]);
    await applyCustomFields(session, { retire: true });
    expect(await cellsOf(session, 'custom_floor')).toBeUndefined();
    expect(await planCustomFields(session)).toEqual({ add: [], retire: [] });

    await fillSheet(session, 'customField', [vip, floor]);
    expect((await planCustomFields(session)).add).toMatchObject([{ field: 'custom_floor', returns: true }]);
    await applyCustomFields(session, { retire: true });
    expect(await cellsOf(session, 'custom_floor')).toEqual(floors);
    expect(await planCustomFields(session)).toEqual({ add: [], retire: [] });
  });

  test('stay in sight as a column of one’s own when that is decided, and are not asked for again', async () => {
    await fillSheet(session, 'customField', [vip]);
    await applyCustomFields(session, { retire: false });
    expect(await planCustomFields(session)).toEqual({ add: [], retire: [] });
    await session.run(async (context) => {
      const columns = context.workbook.tables.getItem('Customers').columns.load('items/name');
      await context.sync();
      expect(columns.items.map(({ name }) => name)).toContainEqual(
        expect.stringMatching(/^CF.*(Floor|Étage)$/),
      );
    });
  });
});

test('a definition with an error adds no column', async () => {
  const session = await newWorkspace('en', { entities: ['customer', 'customField'] });
  await fillSheet(session, 'customField', [
    { ...vip, pickList: null },
    { ...floor, fieldSet: null },
    { ...floor, fieldName: 'Account #' },
  ]);
  expect((await planCustomFields(session)).add).toEqual([]);
  session.close();
});
