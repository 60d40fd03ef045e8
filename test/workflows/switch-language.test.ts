import { decodeTable } from '../../src/core/entity/decode-table';
import { dataFields } from '../../src/core/entity/entity-fields';
import type { Language } from '../../src/core/kernel/bilingual';
import { templateVersion } from '../../src/core/template/versions';
import { readStored } from '../../src/excel/storage/workspace-store';
import { readWorkspace } from '../../src/excel/workspace/read-workspace';
import { openNodeSession } from '../../src/host/client/node-session';
import type { HostSession } from '../../src/host/client/session';
import { loadWorkbook } from '../../src/host/xlsx/load-workbook';
import { switchLanguage } from '../../src/workflows/switch-language';
import { checkWorkspace } from '../../src/workflows/validate-workspace';
import { sampleWorkbook } from '../sample-operator/sample-workbook';

const today = '2026-11-22';

/** Cells by entity and field, the messages of the last check left out. */
async function cellsOf(session: HostSession) {
  const { tables } = await readWorkspace(session);
  return new Map(
    [...tables.tables].map(([name, { columns }]) => [
      name,
      new Map([...columns].filter(([field]) => field !== 'messages')),
    ]),
  );
}

/** What the rows mean, whatever language they are shown in. */
async function meaningOf(session: HostSession) {
  const { tables, lists, registry } = await readWorkspace(session);
  return registry.flatMap((entity) => {
    const table = tables.tables.get(entity.name);
    if (!table) return [];
    const decoded = decodeTable(entity, table, { lists, dateSystem: tables.dateSystem });
    return dataFields(entity).map(([field]) => [entity.name, field, decoded.column(field)]);
  });
}

/** What people see of the sheets: names, headings, notes and prompts, and all of those that explain or hold drop-downs. */
const facesOf = (session: HostSession) =>
  session.run(async (context) => {
    const sheets = session.workbook.sheets.map(({ name, tables, notes, validations }) => {
      const used = context.workbook.worksheets.getItem(name).getUsedRange().load('formulas');
      const headings = tables.flatMap(({ columns }) => columns.map((column) => column.name));
      const prompts = validations
        .map(({ rule }) => String([rule.inputMessage, rule.errorTitle, rule.errorMessage]))
        .sort();
      return { name, headings, notes: notes.map(({ text }) => text).sort(), prompts, used };
    });
    await context.sync();
    return sheets.map(({ used, ...face }) => ({
      ...face,
      text: face.headings.length > 0 ? [] : (used.formulas as unknown[][]),
    }));
  });

describe('a filled workbook in the other language', () => {
  let english: Uint8Array;
  let session: HostSession;
  let wanted: HostSession;
  beforeAll(async () => {
    english = await sampleWorkbook('en');
    wanted = openNodeSession(await loadWorkbook(await sampleWorkbook('fr')));
    await checkWorkspace(wanted, { today });
  }, 300_000);
  beforeEach(async () => {
    session = openNodeSession(await loadWorkbook(english));
  });
  afterEach(() => session.close());
  afterAll(() => wanted.close());

  const to = (language: Language) => switchLanguage(session, { language });

  test('is the one made in that language, checks clean, and comes back as it was', async () => {
    await checkWorkspace(session, { today });
    const [cells, faces] = [await cellsOf(session), await facesOf(session)];
    const done = await to('fr');
    expect(done.sheets).toBeGreaterThan(40);
    expect(await facesOf(session)).toEqual(await facesOf(wanted));
    expect(await meaningOf(session)).toEqual(await meaningOf(wanted));
    const { counts, repairs } = await checkWorkspace(session, { today });
    expect([counts.error, repairs]).toEqual([0, []]);
    expect(await readStored(session, 'settings')).toEqual({ templateVersion, language: 'fr' });
    expect(await to('fr')).toEqual({ sheets: 0, headings: 0, cells: 0 });
    expect(await to('en')).toEqual(done);
    expect(await cellsOf(session)).toEqual(cells);
    expect(await facesOf(session)).toEqual(faces);
  }, 300_000);

  test('keeps what people named, typed or calculate', async () => {
    await session.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      worksheets.getItem('Customers').name = 'Our clients';
      const customers = tables.getItem('Customers');
      customers.columns.getItem('Account Name').name = 'Who';
      customers.columns.add(undefined, [['Mine'], ...Array.from({ length: 24 }, () => ['Active'])]);
      const status = customers.columns.getItem('Customer Status').getDataBodyRange();
      status.getCell(0, 0).formulas = [['="Act"&"ive"']];
      status.getCell(1, 0).values = [['nobody knows']];
      status.getCell(2, 0).values = [['ACTIVE']];
      status.getCell(3, 0).values = [['Active']];
      status.numberFormat = Array.from({ length: 24 }, () => ['General']);
      await context.sync();
    });
    await to('fr');
    const customers = session.workbook.tableNamed('Customers');
    expect(customers?.sheet.name).toBe('Our clients');
    expect(customers?.columns.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Who', 'Mine', 'État du client']),
    );
    const { status, formats, mine } = await session.run(async (context) => {
      const { columns } = context.workbook.tables.getItem('Customers');
      const status = columns.getItem('État du client').getDataBodyRange().load('formulas,numberFormat');
      const mine = columns.getItem('Mine').getDataBodyRange().load('values');
      await context.sync();
      return {
        status: (status.formulas as string[][]).slice(0, 4).flat(),
        formats: new Set(status.numberFormat.flat()),
        mine: new Set(mine.values.flat()),
      };
    });
    expect(status).toEqual(['="Act"&"ive"', 'nobody knows', 'ACTIVE', 'Actif']);
    expect([...formats, ...mine]).toEqual(['General', 'Active']);
  });
});
