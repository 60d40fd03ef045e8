import { copyFileSync } from 'node:fs';
import { findEntity } from '../../src/core/entities/registry';
import { editWorkbookFile } from '../../src/cli/workbook-file';
import { readWorkspace } from '../../src/excel/workspace/read-workspace';
import { applyCustomFields } from '../../src/workflows/apply-custom-fields';
import { Folder, sbm, sbmJson, type Failed } from './terminal';

const folder = new Folder();
const whole = folder.file('atlas.xlsx');
const sheets =
  'company,customField,glAccount,taxCode,category,charge,service,serviceItem,customer,contact,note,serviceLocation,subscription,subscriptionItem';

interface Split {
  readonly rows: Readonly<Record<string, number>>;
}
interface Merged {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly conflicts: readonly {
    entity: string;
    key: string;
    field: string;
    whole: unknown;
    part: unknown;
  }[];
  readonly deleted: readonly { key: string }[];
  readonly addedColumns: Readonly<Record<string, readonly string[]>>;
  readonly undo: string | null;
}
interface Checked {
  readonly counts: Readonly<Record<string, number>>;
  readonly issues: readonly { code: string; entity: string }[];
}

beforeAll(async () => {
  await sbm(['workspace', 'create', whole, '--entities', sheets]);
  await sbm(['map', folder.extract, '--profile', folder.profile, '--into', whole]);
});
afterAll(() => {
  folder.remove();
});

const copyOf = (path: string, name: string): string => {
  copyFileSync(path, folder.file(name));
  return folder.file(name);
};

const split = (out: string, ...more: readonly string[]) =>
  sbmJson<Split>(['workspace', 'split', whole, '--out', out, ...more]);
const merge = (into: string, part: string, ...more: readonly string[]) =>
  sbmJson<Merged>(['workspace', 'merge', into, part, ...more]);

/** Types into a field of one row of a workbook file, found as the product finds it; past the last row, a new one. */
const type = (path: string, entity: string, row: number, values: Readonly<Record<string, string>>) =>
  editWorkbookFile(path, async (session) => {
    const place = (await readWorkspace(session)).places.get(entity);
    await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(place?.sheet ?? '');
      for (const [field, value] of Object.entries(values)) {
        const column = place?.columnOf.get(field) ?? 0;
        sheet.getRangeByIndexes((place?.firstRow ?? 0) + row, column, 1, 1).values = [[value]];
      }
      await context.sync();
    });
  });

/** A column of an entity as its cells stand. */
const column = (path: string, entity: string, field: string) =>
  editWorkbookFile(
    path,
    async (session) => (await readWorkspace(session)).tables.tables.get(entity)?.columns.get(field) ?? [],
    null,
  );

test('a part in French validates by itself, and merged back untouched it changes nothing', async () => {
  const part = folder.file('contacts.xlsx');
  const { exitCode, result } = await split(part, '--part', 'contacts', '--lang', 'fr');
  expect(exitCode).toBe(0);
  expect(Object.keys(result.rows).sort()).toEqual(['contact', 'listValue', 'note', 'serviceLocation']);
  expect(result.rows['serviceLocation']).toBeGreaterThan(5);
  const checks = await Promise.all([whole, part].map((path) => sbmJson<Checked>(['validate', path])));
  const [inWhole, inPart] = checks.map(({ result: { issues } }) =>
    issues.filter(({ code, entity }) => code === 'V005' && entity === 'serviceLocation'),
  );
  expect(inPart).toEqual(inWhole);
  await type(part, 'serviceLocation', 0, { customer: 'nobody' });
  const lost = await sbmJson<Checked>(['validate', part]);
  expect(lost.result.issues).toEqual(expect.arrayContaining([expect.objectContaining({ code: 'V005' })]));
  const fresh = folder.file('fresh.xlsx');
  await split(fresh, '--part', 'contacts', '--lang', 'fr');
  const into = copyOf(whole, 'untouched.xlsx');
  const merged = await merge(into, fresh);
  expect([merged.exitCode, merged.result]).toMatchObject([
    0,
    { added: 0, changed: 0, conflicts: [], undo: null },
  ]);
});

test('what both sides did comes together, conflicts are shown, and the whole as it was is kept beside', async () => {
  const part = folder.file('part.xlsx');
  await split(part, '--entities', 'customer');
  const into = copyOf(whole, 'into.xlsx');
  const before = folder.bytes('into.xlsx');
  await type(into, 'customer', 0, { legalName: 'Whole Inc.' });
  await type(into, 'customer', 1, { legalName: 'Only whole' });
  const rows = (await column(into, 'customer', 'legacyId')).length;
  await type(part, 'customer', 0, { legalName: 'Part Inc.' });
  await type(part, 'customer', 2, { legalName: '=1+1' });
  await type(part, 'customer', rows, { legacyId: 'C-NEW', legalName: '0042' });
  const dry = await merge(into, part, '--dry-run');
  expect(dry.result).toMatchObject({ added: 1, changed: 1, undo: null });
  expect(await column(into, 'customer', 'legalName')).toHaveLength(rows);
  const merged = await merge(into, part);
  expect([merged.exitCode, merged.result]).toMatchObject([1, { added: 1, changed: 1, deleted: [] }]);
  expect(merged.result.conflicts).toMatchObject([
    { field: 'legalName', whole: 'Whole Inc.', part: 'Part Inc.' },
  ]);
  const names = await column(into, 'customer', 'legalName');
  expect([...names.slice(0, 3), names[rows]]).toEqual(['Whole Inc.', 'Only whole', '=1+1', '0042']);
  const again = await merge(into, part, '--take', 'part');
  expect([again.exitCode, again.result]).toMatchObject([0, { added: 0, changed: 1, conflicts: [] }]);
  expect((await column(into, 'customer', 'legalName'))[0]).toBe('Part Inc.');
  expect(await column(into, 'customer', 'legacyId')).toHaveLength(rows + 1);
  expect(folder.names()).toEqual(
    expect.arrayContaining(['into.before-merge.xlsx', 'into.before-merge-2.xlsx']),
  );
  expect(await column(folder.file('into.before-merge.xlsx'), 'customer', 'legalName')).toContain(
    'Whole Inc.',
  );
  expect(before.equals(folder.bytes('into.xlsx'))).toBe(false);
});

test('custom fields go along with their column and come back with their values', async () => {
  const into = copyOf(whole, 'custom-whole.xlsx');
  const floor = { object: 'Customers', fieldSet: 'Building', fieldName: 'Floor', fieldType: 'Text' };
  await type(into, 'customField', 0, floor);
  await editWorkbookFile(into, (session) => applyCustomFields(session, { retire: false }));
  await type(into, 'customer', 0, { custom_floor: 'Third' });
  const part = folder.file('custom.xlsx');
  await sbmJson<Split>(['workspace', 'split', into, '--entities', 'customer', '--lang', 'fr', '--out', part]);
  expect((await column(part, 'customer', 'custom_floor'))[0]).toBe('Third');
  await type(part, 'customer', 1, { custom_floor: 'Second' });
  expect((await merge(into, part)).result).toMatchObject({ added: 0, changed: 1, conflicts: [] });
  expect((await column(into, 'customer', 'custom_floor')).slice(0, 2)).toEqual(['Third', 'Second']);
});

test('rows gone from the part go from the whole only when told; a column added to the part is listed', async () => {
  const part = folder.file('fewer.xlsx');
  await split(part, '--entities', 'category');
  const into = copyOf(whole, 'fewer-whole.xlsx');
  const blank = Object.fromEntries(
    Object.keys(findEntity('category')?.fields ?? {}).map((field) => [field, '']),
  );
  await type(part, 'category', 0, blank);
  await editWorkbookFile(part, (session) =>
    session.run(async (context) => {
      const table = context.workbook.tables.getItem(findEntity('category')?.table ?? '');
      table.columns.add(undefined, undefined, 'My notes');
      await context.sync();
    }),
  );
  const [first] = await column(into, 'category', 'categoryName');
  const kept = await merge(into, part);
  expect(kept.result.deleted.map(({ key }) => key)).toEqual([expect.stringContaining(String(first))]);
  expect(kept.result.addedColumns).toEqual({ category: ['My notes'] });
  expect(await column(into, 'category', 'categoryName')).toContain(first);
  await merge(into, part, '--delete-rows');
  expect(await column(into, 'category', 'categoryName')).not.toContain(first);
});

test('a workbook that is no part, and a part of another workbook, are refused in so many words', async () => {
  const other = folder.file('other.xlsx');
  await sbm(['workspace', 'create', other, '--entities', sheets]);
  const noPart = await sbmJson<Failed>(['workspace', 'merge', whole, other]);
  expect([noPart.exitCode, noPart.result.error.code]).toEqual([3, 'NOT_A_PART']);
  const theirs = folder.file('theirs.xlsx');
  await sbm(['workspace', 'split', other, '--part', 'catalog', '--out', theirs]);
  await type(theirs, 'category', 0, { categoryName: 'X' });
  const before = folder.state();
  const refused = await sbmJson<Failed>(['workspace', 'merge', whole, theirs]);
  expect([refused.exitCode, refused.result.error.code]).toEqual([3, 'PART_OF_ANOTHER']);
  expect(folder.state()).toEqual(before);
});

test.each([
  ['no sheets chosen', ['workspace', 'split', whole, '--out', folder.file('x.xlsx')]],
  ['an unknown part', ['workspace', 'split', whole, '--out', folder.file('x.xlsx'), '--part', 'everything']],
  ['the part over the whole', ['workspace', 'split', whole, '--out', whole, '--part', 'contacts', '--force']],
  ['a workbook with itself', ['workspace', 'merge', whole, whole]],
])('%s is used wrongly', async (_case, args) => {
  expect((await sbm(args)).exitCode).toBe(2);
});
