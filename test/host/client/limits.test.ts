import { apiTable } from '../../../src/host/interpreter/api-table';
import { createOfficeShim } from '../../../src/host/client/office-shim';
import { createWorkbook } from '../../../src/host/workbook/workbook';
import { openNodeSession } from '../../../src/host/client/node-session';
import { overWorkbook, run } from '../over-workbook';

const wide = (rows: number, text: string) => Array.from({ length: rows }, () => [text]);

describe('Excel’s limits', () => {
  test('hold for requests: more than 5 MB is refused and nothing of it done', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:A600').values = wide(600, 'x'.repeat(9_000));
      await expect(context.sync()).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
      const used = sheet.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      expect(used.isNullObject).toBe(true);
    }));

  test('hold for responses, counted in bytes of UTF-8', () =>
    run(async (context, sheet) => {
      for (const part of ['A1:A300', 'A301:A600', 'A601:A900']) {
        sheet.getRange(part).values = wide(300, 'é'.repeat(4_000));
        await context.sync();
      }
      sheet.getRange('A1:A900').load('values');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
      const half = sheet.getRange('A1:A450').load('values');
      await context.sync();
      expect(half.values).toHaveLength(450);
    }));

  test('are measured by the session', () =>
    overWorkbook(async (session) => {
      session.stats.reset();
      await session.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['x'.repeat(10_000)]];
        await context.sync();
      });
      expect(session.stats).toMatchObject({ syncs: expect.any(Number), largestRequest: expect.any(Number) });
      expect(session.stats.largestRequest).toBeGreaterThan(10_000);
      expect(session.stats.requestBytes).toBeLessThan(15_000);
    }));
});

describe('what is not implemented says so by name', () => {
  test.each([
    ['Worksheet.shapes', (sheet: Excel.Worksheet) => sheet.shapes.getCount()],
    ['Range.find', (sheet: Excel.Worksheet) => sheet.getRange('A1').find('x', {})],
    ['Range.FormulasR1C1', (sheet: Excel.Worksheet) => sheet.getRange('A1').load('formulasR1C1')],
    [
      'Table.showTotals (set)',
      (sheet: Excel.Worksheet) => {
        sheet.getRange('A1').values = [['h']];
        sheet.tables.add('A1:A2', true).showTotals = true;
      },
    ],
  ])('%s', (member, ask) =>
    run(async (context, sheet) => {
      ask(sheet);
      await expect(context.sync()).rejects.toMatchObject({
        code: 'NotImplemented',
        message: expect.stringContaining(member) as string,
      });
    }),
  );

  test('so does Office, at any depth', () => {
    const office = createOfficeShim(createWorkbook());
    expect(() => Reflect.get(office.context, 'mailbox')).toThrow('NotImplemented: Office.context.mailbox');
    expect(() => Reflect.get(office.context.ui, 'displayDialogAsync')).toThrow(
      'Office.context.ui.displayDialogAsync',
    );
    expect(() => Reflect.get(office, 'auth')).toThrow('Office.auth');
  });
});

test('every member of the table is a member of the client library, spelled alike', () => {
  const session = openNodeSession(createWorkbook());
  const unknown: string[] = [];
  for (const [kind, type] of Object.entries(apiTable)) {
    const name = kind === 'Note' || kind === 'NoteCollection' || kind === 'Runtime' ? undefined : kind;
    const made =
      name === undefined
        ? undefined
        : (Reflect.get(session.Excel, name) as { prototype: object } | undefined);
    if (!made) continue;
    const members = [type.get, type.getOnDemand, type.set, type.object, type.call].flatMap((group) =>
      Object.keys(group ?? {}),
    );
    for (const member of members) {
      const camel = member.charAt(0).toLowerCase() + member.slice(1);
      if (!(camel in made.prototype) && !(member in made.prototype)) unknown.push(`${kind}.${member}`);
    }
  }
  session.close();
  // The library sends these two under names of their own when it runs on the web.
  expect(unknown).toEqual(['Worksheet.Gridlines', 'Worksheet.Headings']);
});

test('the Office stand-in answers what an add-in asks at start', async () => {
  const workbook = createWorkbook();
  const office = createOfficeShim(workbook, {
    displayLanguage: 'fr-CA',
    requirementSets: { ExcelApi: '1.9' },
  });
  await expect(office.onReady()).resolves.toEqual({ host: 'Excel', platform: 'OfficeOnline' });
  const { requirements, displayLanguage, document } = office.context;
  expect(displayLanguage).toBe('fr-CA');
  expect(['1.4', '1.9', '1.10'].map((version) => requirements.isSetSupported('ExcelApi', version))).toEqual([
    true,
    true,
    false,
  ]);
  expect(requirements.isSetSupported('Other')).toBe(false);
  document.settings.set('a', 1);
  const saved = jest.fn();
  document.settings.saveAsync(saved);
  expect(saved).toHaveBeenCalledWith(expect.objectContaining({ status: 'succeeded' }));
  office.actions.associate('check', () => undefined);
  expect([...office.associatedActions.keys()]).toEqual(['check']);
  await office.addin.setStartupBehavior('Load');
  await expect(office.addin.getStartupBehavior()).resolves.toBe('Load');
});
