import { sheetFields } from '../../../src/core/entity/entity-fields';
import { listNames } from '../../../src/core/entity/list-name';
import { loadOrder } from '../../../src/core/entity/load-order';
import { referenceColumns } from '../../../src/core/entity/references';
import { sheetTemplate } from '../../../src/core/entity/sheet-template';
import { shippedListEntries, shippedLists } from '../../../src/core/entities/lists/reference-lists';
import { findEntity, registry } from '../../../src/core/entities/registry';
import { templateVersion } from '../../../src/core/template/versions';
import { readStored } from '../../../src/excel/storage/workspace-store';
import { readWorkspace } from '../../../src/excel/workspace/read-workspace';
import { writeRows } from '../../../src/excel/workspace/write-rows';
import type { HostSession } from '../../../src/host/client/session';
import { buildIn, countingIds, newSession, newWorkspace } from '../new-workspace';

/** What Excel's API says of the columns of a table's first data row. */
async function inspect(session: HostSession, tableName: string) {
  return session.run(async (context) => {
    const table = context.workbook.tables.getItem(tableName);
    const sheet = table.worksheet;
    const body = table.getDataBodyRange().load('columnCount,numberFormat');
    const formats = sheet.getRange('A2').conditionalFormats.load('items/type');
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    const notes = sheet.notes.load('items/content');
    await context.sync();
    const cells = Array.from({ length: body.columnCount }, (_, column) => {
      const cell = sheet.getCell(1, column).load('columnHidden,hidden');
      const rule = cell.dataValidation.load('rule,type,errorAlert,prompt');
      const last = sheet.getCell(1_000_000, column).load('numberFormat');
      return { cell, rule, last };
    });
    await context.sync();
    return {
      frozen: frozen.address,
      tints: formats.items.length,
      notes: notes.items.map((note) => String(note.content)),
      columns: cells.map(({ cell, rule, last }) => ({
        hidden: cell.columnHidden,
        rule: rule.toJSON(),
        numberFormat: String((last.numberFormat as string[][])[0]?.[0]),
      })),
    };
  });
}

describe.each(['en', 'fr'] as const)('the workspace in %s', (language) => {
  let session: HostSession;
  beforeAll(async () => {
    session = await newWorkspace(language);
  });
  afterAll(() => session.close());

  test('is made in at most 40 syncs of at most 1.5 MB', () => {
    expect(session.stats.syncs).toBeLessThanOrEqual(40);
    expect(session.stats.largestRequest).toBeLessThan(1_500_000);
    expect(session.stats.largestResponse).toBeLessThan(1_500_000);
  });

  test('has a sheet for each entity, in the order of the registry, behind the Plan and the Read me', async () => {
    const visible = session.workbook.sheets.filter((sheet) => sheet.visibility === 'Visible');
    const guides = { en: ['Plan', 'Read me'], fr: ['Plan', 'Lisez-moi'] }[language];
    expect(visible.map((sheet) => sheet.name)).toEqual([
      ...guides,
      ...registry.map((e) => e.sheet[language]),
    ]);
    const snapshot = await readWorkspace(session);
    expect(snapshot.language).toBe(language);
    expect(snapshot.tables.dateSystem).toBe('1900');
    for (const entity of registry) {
      const place = snapshot.places.get(entity.name);
      expect([...(place?.columnOf.keys() ?? [])]).toEqual(sheetFields(entity).map(([name]) => name));
      if (entity.name !== 'listValue') expect(snapshot.tables.tables.get(entity.name)?.rowCount).toBe(0);
    }
  });

  test.each(registry.map((entity) => [entity.name, entity] as const))(
    '%s: every column has its format, rule, prompt and note',
    async (_, entity) => {
      const { columns } = sheetTemplate(entity, language);
      const seen = await inspect(session, entity.table);
      expect(seen.columns.map((column) => column.numberFormat)).toEqual(columns.map((c) => c.numberFormat));
      expect(seen.columns.map((column) => column.hidden)).toEqual(columns.map((column) => column.hidden));
      expect(seen.notes).toEqual(columns.filter(({ readOnly }) => !readOnly).map((column) => column.note));
      expect(seen.frozen).toMatch(/A1$/);
      expect(seen.tints).toBe(5);
      columns.forEach((column, index) => {
        const { rule } = seen.columns[index]!;
        expect([column.field, rule.type]).not.toEqual([column.field, 'None']);
        expect(rule.errorAlert?.message.length).toBeLessThanOrEqual(255);
        expect(rule.prompt?.message.length).toBeLessThanOrEqual(255);
        expect(rule.prompt?.title.length).toBeLessThanOrEqual(32);
      });
    },
  );

  test('every drop-down leads to a name of the workbook, and list names to the labels of the list', () => {
    const { workbook } = session;
    const sources = workbook.sheets
      .flatMap((sheet) => sheet.validations)
      .flatMap(({ rule }) => (rule.type === 'list' ? [String(rule.formula1).replace(/^=/, '')] : []));
    const names = new Map(workbook.names.map((name) => [name.name, name.formula]));
    for (const source of sources) {
      const used = source.match(/SB_\w+/g) ?? [];
      expect(used).not.toEqual([]);
      expect(used.filter((name) => !names.has(name))).toEqual([]);
    }
    expect(sources.length).toBeGreaterThan(30);
    const hidden = workbook.sheetNamed('_SmartBilling Lists')!;
    expect(hidden.visibility).toBe('VeryHidden');
    expect(hidden.protection).toBeDefined();
    Object.keys(listNames).forEach((list, column) => {
      const labels = shippedLists.entries(list).map((entry) => entry.label[language]);
      const cells = labels.map((_label, row) => hidden.cells.get(row + 1, column));
      expect([list, cells]).toEqual([list, labels]);
      expect(names.get(`SB_List_${list}`)).toMatch(new RegExp(`\\$${Math.max(1, labels.length) + 1}$`));
    });
  });

  test('every reference offers the column its target is referred to by', () => {
    const names = new Map(session.workbook.names.map((name) => [name.name, name.formula]));
    for (const entity of registry) {
      for (const { field } of referenceColumns(entity)) {
        if (typeof field.to !== 'string') continue;
        const target = findEntity(field.to);
        if (!target) continue;
        const heading = target.fields[target.referenceBy]!.label[language];
        expect(names.get(`SB_Keys_${target.name}`)).toContain(heading.replace(/['#[\]@]/g, "'$&"));
      }
    }
  });

  test('the Lists sheet holds the shipped values, and reading gives them back', async () => {
    const { lists, tables } = await readWorkspace(session);
    expect(tables.tables.get('listValue')?.rowCount).toBe(shippedListEntries.length);
    for (const list of Object.keys(listNames)) {
      expect(lists.entries(list)).toEqual(
        shippedLists.entries(list).map((entry) =>
          expect.objectContaining({
            code: entry.code,
            label: entry.label,
          }),
        ),
      );
    }
    expect(lists.find('province', 'PQ')?.code).toBe('QC');
  });

  test('the Read me leads to every sheet, in the order SmartBilling takes them', () => {
    const sheet = session.workbook.sheetNamed({ en: 'Read me', fr: 'Lisez-moi' }[language])!;
    const links = Array.from({ length: 200 }, (_, row) => [
      sheet.cells.get(row, 0),
      sheet.links.get(`${row},0`),
    ]);
    const linked = links.flatMap(([name, link]) => (link === undefined ? [] : [name]));
    expect(linked).toEqual(loadOrder(registry).map(({ entity }) => entity.sheet[language]));
    const text = links.map(([name]) => String(name)).join('\n');
    expect(text).toContain({ en: 'Full card numbers', fr: 'Numéros de carte complets' }[language]);
  });

  test('the workbook remembers its form and language', async () => {
    expect(await readStored(session, 'settings')).toEqual({ templateVersion, language });
  });
});

test('building again adds only what is missing and leaves other sheets alone', async () => {
  const session = newSession();
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.name = 'Customers';
    sheet.getRange('A1').values = [['mine']];
    await context.sync();
  });
  await buildIn(session, 'en', ['category']);
  const category = findEntity('category')!;
  await writeRows(session, category, new Map([['categoryName', ['Internet']]]), ['row-a'], 'replace');
  await buildIn(session, 'en', ['category', 'customer']);
  const { tables, places } = await readWorkspace(session);
  expect(tables.tables.get('category')?.columns.get('categoryName')).toEqual(['Internet']);
  expect(places.get('customer')?.sheet).toBe('Customers 2');
  expect(session.workbook.sheetNamed('Customers')?.cells.get(0, 0)).toBe('mine');
  const plan = session.workbook.sheetNamed('Plan')!;
  const shown = Array.from({ length: 30 }, (_, row) => plan.cells.get(row, 0));
  expect(shown).toEqual(expect.arrayContaining(['Lists', 'Customers 2', 'Categories']));
  session.close();
});

test('an Excel that knows no more than ExcelApi 1.9 gets the same workspace without notes', async () => {
  const session = await newWorkspace('en', {
    entities: ['category'],
    requirementSets: { ExcelApi: '1.9' },
  });
  const category = findEntity('category')!;
  const newRowId = countingIds();
  const names = ['Internet', 'Voice', 'TV'];
  await writeRows(session, category, new Map([['categoryName', names]]), names.map(newRowId), 'replace');
  await writeRows(session, category, new Map([['categoryName', names]]), names.map(newRowId), 'append');
  await writeRows(session, category, new Map([['categoryName', ['Data']]]), [newRowId()], 'replace');
  await writeRows(session, category, new Map([['categoryName', ['IoT']]]), [newRowId()], 'append');
  const { tables, repairs } = await readWorkspace(session);
  expect(tables.tables.get('category')?.columns.get('categoryName')).toEqual(['Data', 'IoT']);
  expect(repairs).toEqual([]);
  expect(session.workbook.sheets.flatMap((sheet) => sheet.notes)).toEqual([]);
  session.close();
});
