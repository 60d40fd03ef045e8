import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openNodeSession } from '../../../src/host/client/node-session';
import type { HostSession } from '../../../src/host/client/session';
import { createWorkbook } from '../../../src/host/workbook/workbook';

/** What this host relies on in Microsoft's undocumented bridge; a new version of the library must pass it before the pin moves. */
describe('the bridge of the published client library', () => {
  let session: HostSession;
  beforeEach(() => {
    session = openNodeSession(createWorkbook(['Sheet1', 'Other']));
  });
  afterEach(() => session.close());

  test('is pinned', () => {
    const manifest = createRequire(import.meta.filename).resolve('@microsoft/office-js/package.json');
    expect((JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version).toBe('1.1.110');
  });

  test('writes and reads cells, null objects and collections in one request', async () => {
    await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const range = sheet.getRange('A1:B2');
      range.values = [
        ['id', 'amt'],
        ["'00123", 5],
      ];
      range.format.fill.color = '#FFEEDD';
      const back = sheet.getRange('A2:B2').load('values, address, valueTypes');
      const absent = context.workbook.worksheets.getItemOrNullObject('zz').load('name');
      const sheets = context.workbook.worksheets.load('items/name, items/visibility');
      context.application.suspendScreenUpdatingUntilNextSync();
      await context.sync();
      expect(back.values).toEqual([['00123', 5]]);
      expect(back.valueTypes).toEqual([['String', 'Double']]);
      expect(back.address).toBe('Sheet1!A2:B2');
      expect(absent.isNullObject).toBe(true);
      expect(sheets.items.map((item) => [item.name, item.visibility])).toEqual([
        ['Sheet1', 'Visible'],
        ['Other', 'Visible'],
      ]);
    });
    expect(session.stats.syncs).toBe(2);
  });

  test.each([
    [
      'PropertyNotLoaded',
      async (context: Excel.RequestContext) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
        await context.sync();
        return range.values;
      },
    ],
    [
      'ItemNotFound',
      async (context: Excel.RequestContext) => {
        context.workbook.worksheets.getItem('nope').load('name');
        await context.sync();
      },
    ],
    [
      'InvalidArgument',
      async (context: Excel.RequestContext) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1, 2]];
        await context.sync();
      },
    ],
    [
      'NotImplemented',
      async (context: Excel.RequestContext) => {
        context.workbook.pivotTables.refreshAll();
        await context.sync();
      },
    ],
  ])('fails with %s as the library does in Excel', async (code, work) => {
    await expect(session.run<unknown>(work)).rejects.toMatchObject({ code });
  });

  test('tells an edit to the handlers of the sheet and of the collection, once a request', async () => {
    const heard: string[] = [];
    await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.load('id');
      sheet.onChanged.add(
        async (event) => void heard.push(`sheet ${event.address} ${event.changeType} ${event.source}`),
      );
      context.workbook.worksheets.onChanged.add(async (event) => void heard.push(`all ${event.address}`));
      await context.sync();
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('D5').values = [[1]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual(['sheet B2:D5 RangeEdited Local', 'all B2:D5']);
  });

  test('slices large writes inside one request', async () => {
    const rows = Array.from({ length: 5000 }, (_, row) => [row, `name ${row}`, row % 2 === 0]);
    await session.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:D5001');
      range.values = rows;
      await context.sync();
      const back = context.workbook.worksheets.getItem('Sheet1').getUsedRange(true).load('values, address');
      await context.sync();
      expect(back.address).toBe('Sheet1!B2:D5001');
      expect(back.values).toEqual(rows);
    });
  });

  test('offers notes, which the published library lacks', async () => {
    expect(session.isSetSupported('ExcelApi', '1.18')).toBe(true);
    await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const note = sheet.notes.add('C3', 'Look here');
      note.load('content');
      sheet.notes.load('items/content');
      const absent = context.workbook.notes.getItemOrNullObject('Sheet1!A1');
      const place = sheet.notes.getItem('C3').getLocation().load('address');
      await context.sync();
      expect(note.content).toBe('Look here');
      expect(sheet.notes.items.map((item) => item.content)).toEqual(['Look here']);
      expect(absent.isNullObject).toBe(true);
      expect(place.address).toBe('Sheet1!C3');
      note.content = 'Changed';
      await context.sync();
      note.delete();
      const count = sheet.notes.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });
});
