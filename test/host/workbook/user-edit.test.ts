import { addTable } from '../../../src/host/workbook/table-acts';
import { areaAt } from '../../../src/host/workbook/area';
import type { Change } from '../../../src/host/workbook/change';
import * as user from '../../../src/host/workbook/user-edit';
import { createWorkbook } from '../../../src/host/workbook/workbook';
import { overWorkbook, settled } from '../over-workbook';

describe('what a person does in the grid', () => {
  test('reaches the add-in as Excel’s events, each act once', () =>
    overWorkbook(async (session, workbook) => {
      const heard: string[] = [];
      const hear = (text: string) => async () => void heard.push(text);
      await session.run(async (context) => {
        const { worksheets, tables } = context.workbook;
        const sheet = worksheets.getItem('Sheet1').load('id');
        sheet.getRange('A1:B2').values = [
          ['h', 'i'],
          [1, 2],
        ];
        const table = sheet.tables.add('A1:B2', true).load('id');
        await context.sync();
        sheet.onChanged.add(async ({ changeType, address, source, details }) => {
          heard.push(
            `${changeType} ${address} ${source} ${String(details?.valueBefore)}>${String(details?.valueAfter)}`,
          );
        });
        sheet.onSelectionChanged.add(async ({ address }) => void heard.push(`selected ${address}`));
        table.onChanged.add(async ({ address }) => void heard.push(`table ${address}`));
        worksheets.onAdded.add(hear('added'));
        worksheets.onDeleted.add(hear('deleted'));
        worksheets.onActivated.add(hear('activated'));
        worksheets.onNameChanged.add(
          async ({ nameBefore, nameAfter }) => void heard.push(`${nameBefore}>${nameAfter}`),
        );
        tables.onAdded.add(hear('table added'));
        await context.sync();
      });
      await settled();
      heard.length = 0;
      const after = async (act: () => unknown): Promise<string[]> => {
        act();
        await settled();
        return heard.splice(0);
      };
      expect(await after(() => user.setCells(workbook, 'Sheet1', 1, 1, [['7']]))).toEqual([
        'RangeEdited B2 Local 2>7',
        'table B2',
      ]);
      expect(await after(() => user.insertRows(workbook, 'Sheet1', 4, 2))).toEqual([
        'RowInserted 5:6 Local undefined>undefined',
      ]);
      expect(await after(() => user.selectRange(workbook, 'Sheet1', areaAt(2, 2)))).toEqual(['selected C3']);
      expect(await after(() => user.addBlankSheet(workbook, 'New'))).toEqual(['added']);
      expect(await after(() => user.switchToSheet(workbook, 'New'))).toEqual(['activated']);
      expect(await after(() => user.renameSheetTo(workbook, 'New', 'Newer'))).toEqual(['New>Newer']);
      expect(await after(() => user.removeSheet(workbook, 'Newer'))).toEqual(['deleted', 'activated']);
    }));

  test('tells the view of every change, whoever makes it', () =>
    overWorkbook(async (session, workbook) => {
      const seen: string[] = [];
      const stop = workbook.observe((changes: readonly Change[]) =>
        seen.push(changes.map(({ kind, actor }) => `${actor} ${kind}`).join(', ')),
      );
      user.setCells(workbook, 'Sheet1', 0, 0, [[1]]);
      await session.run(async (context) => {
        context.runtime.enableEvents = false;
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A2');
        range.values = [[2]];
        range.format.fill.color = 'red';
        await context.sync();
      });
      stop();
      user.setCells(workbook, 'Sheet1', 0, 0, [[3]]);
      expect(seen).toEqual(['user cells', 'addin cells, addin format']);
    }));

  test('moves links with their cells, and takes them away with them', () => {
    const workbook = createWorkbook();
    const sheet = workbook.activeSheet;
    user.setCells(workbook, 'Sheet1', 0, 0, [['c'], ['b'], ['a'], ['d']]);
    for (const row of [0, 1, 2]) {
      const target = String(sheet.cells.get(row, 0));
      sheet.links.set(`${row},0`, { hyperlink: { target } });
    }
    const linked = () =>
      [0, 1, 2, 3, 4, 5].map((row) => sheet.links.get(`${row},0`)?.hyperlink?.target ?? '-').join('');
    user.insertRows(workbook, 'Sheet1', 1, 2);
    expect(linked()).toBe('c--ba-');
    user.deleteRows(workbook, 'Sheet1', 0, 3);
    expect(linked()).toBe('ba----');
    user.sortRange(workbook, 'Sheet1', areaAt(0, 0, 3, 1), [{ column: 0, ascending: true }]);
    expect(linked()).toBe('ab----');
    user.insertColumns(workbook, 'Sheet1', 0, 1);
    expect([...sheet.links.keys()].sort()).toEqual(['0,1', '1,1']);
  });

  test('makes no event while the add-in has switched events off', () =>
    overWorkbook(async (session, workbook) => {
      const heard: string[] = [];
      await session.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1').load('id');
        sheet.onChanged.add(async ({ address }) => void heard.push(address));
        await context.sync();
        context.runtime.enableEvents = false;
        sheet.getRange('A1').values = [[1]];
        context.runtime.enableEvents = true;
        sheet.getRange('A2').values = [[1]];
        await context.sync();
      });
      await settled();
      expect(heard).toEqual(['A2']);
      expect(workbook.eventsEnabled).toBe(true);
    }));

  test('grows a table typed under or beside, with columns named', () => {
    const workbook = createWorkbook();
    user.setCells(workbook, 'Sheet1', 0, 0, [
      ['a', 'b'],
      [1, 2],
    ]);
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    const table = addTable(sheet, areaAt(0, 0, 2, 2), true);
    user.setCells(workbook, 'Sheet1', 2, 0, [[3, 4]]);
    user.setCells(workbook, 'Sheet1', 0, 2, [['c'], [9]]);
    expect(table.area).toEqual(areaAt(0, 0, 3, 3));
    expect(table.columns.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    user.setCells(workbook, 'Sheet1', 9, 0, [['apart']]);
    expect(table.area).toEqual(areaAt(0, 0, 3, 3));
    user.sortRange(workbook, 'Sheet1', table.dataArea(), [{ column: 0, ascending: false }]);
    expect([sheet.cells.get(1, 0), sheet.cells.get(2, 2)]).toEqual([3, 9]);
    user.deleteRows(workbook, 'Sheet1', 1, 1);
    user.deleteColumns(workbook, 'Sheet1', 1, 1);
    user.insertColumns(workbook, 'Sheet1', 1, 1);
    expect(table.columns.map(({ name }) => name)).toEqual(['a', 'Column1', 'c']);
    user.filterTableColumn(workbook, table.name, 1, { filterOn: 'Values', values: ['nothing'] });
    expect(sheet.rows.get(1)?.filtered).toBe(true);
    user.clearArea(workbook, 'Sheet1', areaAt(1, 0));
    expect(sheet.cells.get(1, 0)).toBeUndefined();
  });

  test('is held to the sheet’s protection', () => {
    const workbook = createWorkbook();
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    sheet.protection = { sheet: true };
    expect(() => user.setCells(workbook, 'Sheet1', 0, 0, [[1]])).toThrow(
      expect.objectContaining({ code: 'AccessDenied' }),
    );
    expect(sheet.cells.get(0, 0)).toBeUndefined();
  });
});
