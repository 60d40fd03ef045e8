import { overWorkbook, run } from '../over-workbook';

const codes = {
  invalid: 'InvalidArgument',
  exists: 'ItemAlreadyExists',
  missing: 'ItemNotFound',
  denied: 'AccessDenied',
};

describe('worksheets', () => {
  test('come, go, move, hide and are found', () =>
    run(async (context, sheet) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('Données de l’été');
      added.visibility = 'VeryHidden';
      added.tabColor = '#00ff00';
      added.showGridlines = false;
      sheet.position = 1;
      sheet.name = 'First';
      sheet.load('id');
      worksheets.load('items/name, items/visibility, items/position, items/tabColor, items/showGridlines');
      const count = worksheets.getCount();
      const visible = worksheets.getCount(true);
      const next = worksheets.getFirst().getNext().load('name');
      await context.sync();
      expect(worksheets.items.map((item) => [item.name, item.visibility, item.position])).toEqual([
        ['Sheet2', 'Visible', 0],
        ['First', 'Visible', 1],
        ['Données de l’été', 'VeryHidden', 2],
      ]);
      expect([worksheets.items[2]?.tabColor, worksheets.items[2]?.showGridlines]).toEqual(['#00FF00', false]);
      expect([count.value, visible.value, next.name]).toEqual([3, 2, 'First']);
      const byId = worksheets.getItem(sheet.id).load('name');
      sheet.activate();
      const active = worksheets.getActiveWorksheet().load('name');
      await context.sync();
      expect([byId.name, active.name]).toEqual(['First', 'First']);
      worksheets.getItem('Sheet2').delete();
      await context.sync();
      sheet.delete();
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
    }));

  test.each([
    ['a/b', codes.invalid],
    ['x'.repeat(32), codes.invalid],
    ['', codes.invalid],
    ["'a", codes.invalid],
    ['History', codes.invalid],
    ['SHEET2', codes.exists],
  ])('refuse the name "%s"', (name, code) =>
    run(async (context) => {
      context.workbook.worksheets.add(name);
      await expect(context.sync()).rejects.toMatchObject({ code });
    }),
  );

  test('are protected against writing to locked cells only', () =>
    run(async (context, sheet) => {
      sheet.getRange('A:B').format.protection.locked = false;
      sheet.protection.protect({ allowSort: true, allowFormatColumns: true });
      sheet.protection.load('protected, options');
      sheet.getRange('A1').values = [['free']];
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options).toMatchObject({
        allowSort: true,
        allowInsertRows: false,
        selectionMode: 'Normal',
      });
      sheet.getRange('C1').values = [['locked']];
      await expect(context.sync()).rejects.toMatchObject({ code: codes.denied });
      sheet.getRange('1:1').insert('Down');
      await expect(context.sync()).rejects.toMatchObject({ code: codes.denied });
      sheet.protection.unprotect();
      sheet.getRange('C1').values = [['open']];
      await context.sync();
    }));

  test('freeze panes', () =>
    run(async (context, sheet) => {
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B2'));
      const both = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(both.address).toBe('Sheet1!A1:B2');
      sheet.freezePanes.freezeRows(3);
      const rows = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(rows.address).toBe('Sheet1!1:3');
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    }));
});

describe('tables', () => {
  const people = [
    ['Name', 'Age', 'Name'],
    ['Zoé', 30, 1],
    ['Éric', 20, 2],
  ];
  const withTable = <T>(
    work: (context: Excel.RequestContext, table: Excel.Table, sheet: Excel.Worksheet) => Promise<T>,
  ) =>
    run(async (context, sheet) => {
      sheet.getRange('B2:D4').values = people;
      const table = sheet.tables.add('B2:D4', true);
      table.name = 'People';
      await context.sync();
      return work(context, table, sheet);
    });

  test('have parts, and headings made unique', () =>
    withTable(async (context, table) => {
      table.load('id, name, style, showBandedRows, showFilterButton');
      table.columns.load('items/name, items/id, items/index, count');
      table.rows.load('count');
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((part) =>
        part.load('address'),
      );
      const values = table.columns.getItem('Age').getDataBodyRange().load('values');
      const absent = table.columns.getItemOrNullObject('Nope').load('name');
      const byName = context.workbook.tables.getItemOrNullObject('people').load('name');
      const gone = context.workbook.tables.getItemOrNullObject('other').load('name');
      await context.sync();
      expect(table.columns.items.map(({ name, id, index }) => [name, id, index])).toEqual([
        ['Name', 1, 0],
        ['Age', 2, 1],
        ['Name2', 3, 2],
      ]);
      expect([table.rows.count, table.columns.count, table.name]).toEqual([2, 3, 'People']);
      expect(parts.map(({ address }) => address)).toEqual(['Sheet1!B2:D4', 'Sheet1!B2:D2', 'Sheet1!B3:D4']);
      expect(values.values).toEqual([[30], [20]]);
      expect([absent.isNullObject, byName.name, gone.isNullObject]).toEqual([true, 'People', true]);
    }));

  test.each([
    ['tbl1', codes.invalid],
    ['R1C1', codes.invalid],
    ['with space', codes.invalid],
    ['1st', codes.invalid],
  ])('refuse the name %s', (name, code) =>
    withTable(async (context, table) => {
      table.name = name;
      await expect(context.sync()).rejects.toMatchObject({ code });
    }),
  );

  test('grow, shrink, take rows and columns, and are sorted', () =>
    withTable(async (context, table, sheet) => {
      table.resize('B2:E6');
      table.columns.load('items/name');
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(['Name', 'Age', 'Name2', 'Column4']);
      table.resize(sheet.getRange('B2:D4'));
      table.rows.add(undefined, [['Ana', 10, 3]]);
      table.columns.add(1, undefined, 'City');
      table.sort.apply([{ key: 2, ascending: true }]);
      const all = table.getRange().load('values, address');
      await context.sync();
      expect(all.address).toBe('Sheet1!B2:E5');
      expect(all.values).toEqual([
        ['Name', 'City', 'Age', 'Name2'],
        ['Ana', '', 10, 3],
        ['Éric', '', 20, 2],
        ['Zoé', '', 30, 1],
      ]);
      table.rows.getItemAt(0).delete();
      table.columns.getItem('City').delete();
      table.columns.getItem('Age').name = 'Years';
      const rest = table.getRange().load('values');
      await context.sync();
      expect(rest.values).toEqual([
        ['Name', 'Years', 'Name2'],
        ['Éric', 20, 2],
        ['Zoé', 30, 1],
      ]);
    }));

  test('filter and show rows again', () =>
    withTable(async (context, table, sheet) => {
      table.columns.getItem('Name').filter.applyValuesFilter(['Zoé']);
      const hidden = sheet.getRange('A4').load('rowHidden');
      const shown = sheet.getRange('A3').load('rowHidden');
      await context.sync();
      expect([hidden.rowHidden, shown.rowHidden]).toEqual([true, false]);
      table.clearFilters();
      hidden.load('rowHidden');
      await context.sync();
      expect(hidden.rowHidden).toBe(false);
      table.columns.getItem('Age').filter.applyCustomFilter('>=25');
      hidden.load('rowHidden');
      await context.sync();
      expect(hidden.rowHidden).toBe(true);
    }));

  test('showing all rows of a table that hides none changes nothing', () =>
    overWorkbook((session, workbook) =>
      session.run(async (context) => {
        const table = context.workbook.tables.add('Sheet1!B2:D4', true);
        await context.sync();
        const heard: string[] = [];
        const stop = workbook.observe((changes) => heard.push(...changes.map(({ kind }) => kind)));
        table.clearFilters();
        await context.sync();
        stop();
        expect(heard).toEqual([]);
      }),
    ));

  test('cannot overlap, and cells inside are not torn', () =>
    withTable(async (context, _table, sheet) => {
      sheet.tables.add('D4:F6', true);
      await expect(context.sync()).rejects.toMatchObject({ code: codes.invalid });
      sheet.getRange('B3').insert('Down');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
    }));

  test('become plain cells or go away', () =>
    withTable(async (context, table, sheet) => {
      table.convertToRange();
      sheet.tables.load('count');
      const cells = sheet.getRange('B2').load('values');
      await context.sync();
      expect([sheet.tables.count, cells.values[0]?.[0]]).toEqual([0, 'Name']);
      const again = sheet.tables.add('B2:D4', true);
      again.delete();
      const empty = sheet.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      expect(empty.isNullObject).toBe(true);
    }));
});

describe('names', () => {
  test('stand for cells or values, in the workbook or on a sheet', () =>
    run(async (context, sheet) => {
      const { names } = context.workbook;
      const list = names.add('Choices', sheet.getRange('A1:A3'), 'a list');
      names.add('Rate', '=0.15');
      sheet.names.add('Local', '=Sheet1!$B$2');
      list.visible = false;
      list.load('name, formula, value, type, visible, scope, comment');
      const range = list.getRange().load('address');
      const local = names.getItemOrNullObject('Local').load('name');
      const onSheet = sheet.names.getItem('Local').load('scope');
      const none = names.getItem('Rate').getRangeOrNullObject().load('address');
      const named = sheet.getRange('Choices').load('address');
      names.load('items/name');
      await context.sync();
      expect(list.toJSON()).toMatchObject({
        name: 'Choices',
        formula: '=Sheet1!$A$1:$A$3',
        value: 'Sheet1!A1:A3',
        type: 'Range',
        visible: false,
        scope: 'Workbook',
        comment: 'a list',
      });
      expect([range.address, named.address]).toEqual(['Sheet1!A1:A3', 'Sheet1!A1:A3']);
      expect([local.isNullObject, onSheet.scope, none.isNullObject]).toEqual([true, 'Worksheet', true]);
      expect(names.items.map(({ name }) => name)).toEqual(['Choices', 'Rate']);
      names.add('choices', '=1');
      await expect(context.sync()).rejects.toMatchObject({ code: codes.exists });
      names.add('A1', '=1');
      await expect(context.sync()).rejects.toMatchObject({ code: codes.invalid });
      sheet.name = 'Renamed sheet';
      list.formula = '=Sheet2!$A$1';
      list.delete();
      names.getItem('Choices').load('name');
      await expect(context.sync()).rejects.toMatchObject({ code: codes.missing });
    }));
});
