import { run } from '../over-workbook';

describe('ranges', () => {
  test.each([
    ['B2', 'B2', 1, 1],
    ['$B$2:C9', 'B2:C9', 8, 2],
    ['D4:B2', 'B2:D4', 3, 3],
    ['A:C', 'A:C', 1_048_576, 3],
    ['2:5', '2:5', 4, 16_384],
    ['Sheet1!A1', 'A1', 1, 1],
  ])('reads the address %s', (text, address, rows, columns) =>
    run(async (context, sheet) => {
      const range = sheet.getRange(text).load('address, rowCount, columnCount');
      await context.sync();
      expect(range.address).toBe(`Sheet1!${address}`);
      expect([range.rowCount, range.columnCount]).toEqual([rows, columns]);
    }),
  );

  test.each(['', 'A0', 'XFE1', 'A1048577', 'nonsense name', 'Sheet2!A1'])(
    'refuses the address "%s"',
    (text) =>
      run(async (context, sheet) => {
        sheet.getRange(text).load('address');
        await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
      }),
  );

  test('answers every relative range', () =>
    run(async (context, sheet) => {
      const range = sheet.getRange('C3:E6');
      const asked = {
        cell: range.getCell(1, 1),
        outside: range.getCell(9, 9),
        row: range.getRow(1),
        column: range.getColumn(2),
        lastCell: range.getLastCell(),
        lastRow: range.getLastRow(),
        lastColumn: range.getLastColumn(),
        entireRow: range.getEntireRow(),
        entireColumn: range.getEntireColumn(),
        offset: range.getOffsetRange(2, -1),
        resized: range.getResizedRange(1, -1),
        absolute: range.getAbsoluteResizedRange(2, 2),
        bounding: range.getBoundingRect('A1'),
        boundingRange: range.getBoundingRect(sheet.getRange('H9')),
        intersection: range.getIntersection('D4:Z9'),
        below: range.getRowsBelow(2),
        above: range.getRowsAbove(1),
        after: range.getColumnsAfter(2),
        before: range.getColumnsBefore(1),
        byIndexes: sheet.getRangeByIndexes(1, 2, 3, 4),
        sheetCell: sheet.getCell(9, 3),
      };
      const apart = range.getIntersectionOrNullObject('A1:B2');
      for (const asking of Object.values(asked)) asking.load('address');
      apart.load('address');
      await context.sync();
      const found = Object.fromEntries(
        Object.entries(asked).map(([name, { address }]) => [name, address.split('!')[1]]),
      );
      expect(apart.isNullObject).toBe(true);
      expect(found).toEqual({
        cell: 'D4',
        outside: 'L12',
        row: 'C4:E4',
        column: 'E3:E6',
        lastCell: 'E6',
        lastRow: 'C6:E6',
        lastColumn: 'E3:E6',
        entireRow: '3:6',
        entireColumn: 'C:E',
        offset: 'B5:D8',
        resized: 'C3:D7',
        absolute: 'C3:D4',
        bounding: 'A1:E6',
        boundingRange: 'C3:H9',
        intersection: 'D4:E6',
        below: 'C7:E8',
        above: 'C2:E2',
        after: 'F3:G6',
        before: 'B3:B6',
        byIndexes: 'C2:F4',
        sheetCell: 'D10',
      });
    }));

  test('tells the used range, with and without formatted cells', () =>
    run(async (context, sheet) => {
      const none = sheet.getUsedRangeOrNullObject(true).load('address');
      const corner = sheet.getUsedRange().load('address');
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect(corner.address).toBe('Sheet1!A1');
      sheet.getRange('C4').values = [[1]];
      sheet.getRange('F9').format.fill.color = 'yellow';
      sheet.getRange('H:H').format.font.bold = true;
      const values = sheet.getUsedRange(true).load('address');
      const all = sheet.getUsedRange().load('address');
      const part = sheet.getRange('A:C').getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      expect([values.address, all.address, part.address]).toEqual(['Sheet1!C4', 'Sheet1!C4:F9', 'Sheet1!C4']);
    }));

  test('leaves null alone, clears on an empty text and fills a range with one value', () =>
    run(async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.values = [
        [null, ''],
        ['x', null],
      ] as unknown[][];
      const read = range.load('values, valueTypes');
      const filled = sheet.getRange('D1:E2');
      filled.values = 7 as unknown as number[][];
      filled.load('values');
      await context.sync();
      expect(read.values).toEqual([
        [1, ''],
        ['x', 4],
      ]);
      expect(read.valueTypes).toEqual([
        ['Double', 'Empty'],
        ['String', 'Double'],
      ]);
      expect(filled.values).toEqual([
        [7, 7],
        [7, 7],
      ]);
    }));

  test('keeps formulas as text, with the value left blank', () =>
    run(async (context, sheet) => {
      const range = sheet.getRange('A1:A2');
      range.formulas = [['=SUM(B1:B3)*2'], [5]];
      range.load('formulas, values, text');
      await context.sync();
      expect(range.formulas).toEqual([['=SUM(B1:B3)*2'], [5]]);
      expect(range.values).toEqual([[''], [5]]);
    }));

  test('formats and reads formats, and answers null where cells differ', () =>
    run(async (context, sheet) => {
      const range = sheet.getRange('A1:C3');
      range.format.fill.color = '#1a2B3c';
      range.format.font.bold = true;
      range.format.font.color = 'red';
      range.format.font.italic = true;
      range.format.font.size = 14;
      range.format.font.name = 'Arial';
      range.format.font.underline = 'Single';
      range.format.wrapText = true;
      range.format.horizontalAlignment = 'Center';
      range.format.verticalAlignment = 'Top';
      range.format.columnWidth = 120;
      range.format.rowHeight = 30;
      range.format.protection.locked = false;
      range.format.borders.getItem('EdgeBottom').style = 'Continuous';
      sheet.getRange('B2').format.font.bold = false;
      range.load(
        'format/fill/color, format/font/bold, format/font/color, format/font/italic, format/font/size, format/font/name, format/font/underline, format/wrapText, format/horizontalAlignment, format/verticalAlignment, format/columnWidth, format/rowHeight, format/protection/locked',
      );
      const border = range.format.borders.getItem('EdgeBottom').load('style');
      const other = sheet
        .getRange('F9')
        .load('format/fill/color, format/font/bold, format/font/color, format/protection/locked');
      await context.sync();
      expect(range.format.fill.color).toBe('#1A2B3C');
      expect(range.format.font.toJSON()).toMatchObject({
        bold: null,
        color: '#FF0000',
        italic: true,
        size: 14,
        name: 'Arial',
        underline: 'Single',
      });
      expect(range.format.toJSON()).toMatchObject({
        wrapText: true,
        horizontalAlignment: 'Center',
        verticalAlignment: 'Top',
        columnWidth: 120,
        rowHeight: 30,
      });
      expect(range.format.protection.locked).toBe(false);
      expect(border.style).toBe('Continuous');
      expect([
        other.format.fill.color,
        other.format.font.bold,
        other.format.font.color,
        other.format.protection.locked,
      ]).toEqual(['#FFFFFF', false, '#000000', true]);
    }));

  test('clears what it is asked to clear', () =>
    run(async (context, sheet) => {
      const range = sheet.getRange('A1:A3');
      range.values = [[1], [2], [3]];
      range.format.fill.color = 'red';
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('A2').clear('Formats');
      sheet.getRange('A3').clear();
      range.load('values');
      const fills = ['A1', 'A2', 'A3'].map((cell) => sheet.getRange(cell).load('format/fill/color'));
      await context.sync();
      expect(range.values).toEqual([[''], [2], ['']]);
      expect(fills.map((cell) => cell.format.fill.color)).toEqual(['#FF0000', '#FFFFFF', '#FFFFFF']);
    }));

  test('moves cells, formulas, names and kept ranges when cells come and go', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:A4').values = [['a'], ['b'], ['c'], ['d']];
      sheet.getRange('C1').formulas = [['=A3&$A$4&Sheet2!A3']];
      context.workbook.names.add('third', sheet.getRange('A3'));
      const kept = sheet.getRange('A3').load('address');
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      const name = context.workbook.names.getItem('third').load('formula');
      const formula = sheet.getRange('C1').load('formulas');
      kept.load('address, values');
      await context.sync();
      expect(kept.address).toBe('Sheet1!A5');
      expect(kept.values).toEqual([['c']]);
      expect(name.formula).toBe('=Sheet1!$A$5');
      expect(formula.formulas).toEqual([['=A5&$A$6&Sheet2!A3']]);
      sheet.getRange('A1:A4').delete('Up');
      const all = sheet.getRange('A1:A2').load('values');
      await context.sync();
      expect(all.values).toEqual([['c'], ['d']]);
      sheet.getRange('A1').insert('Right');
      const moved = sheet.getRange('A1:B1').load('values');
      await context.sync();
      expect(moved.values).toEqual([['', 'c']]);
      sheet.getRange('A:A').delete('Left');
      kept.load('address');
      await context.sync();
      expect(kept.address).toBe('Sheet1!A1');
    }));

  test('hides lines and copies, merges and sorts cells', () =>
    run(async (context, sheet) => {
      sheet.getRange('A1:B3').values = [
        [3, 'c'],
        [1, 'a'],
        [2, 'b'],
      ];
      sheet.getRange('A1:B3').sort.apply([{ key: 0, ascending: true }]);
      sheet.getRange('D1').copyFrom('A1:B3');
      sheet.getRange('G1:H2').merge();
      sheet.getRange('B:B').columnHidden = true;
      sheet.getRange('5:6').rowHidden = true;
      const sorted = sheet.getRange('D1:E3').load('values');
      const column = sheet.getRange('B1').load('columnHidden, hidden');
      const rows = sheet.getRange('A4:A5').load('rowHidden');
      await context.sync();
      expect(sorted.values).toEqual([
        [1, 'a'],
        [2, 'b'],
        [3, 'c'],
      ]);
      expect([column.columnHidden, column.hidden, rows.rowHidden]).toEqual([true, true, null]);
    }));

  test('shows numbers as their formats say', () =>
    run(async (context, sheet) => {
      const range = sheet.getRange('A1:F1');
      range.numberFormat = [['0.00', '#,##0', '0%', 'yyyy-mm-dd', '@', 'General']];
      range.values = [[1.5, 1234567, 0.25, 46348, '007', 0.1]];
      range.load('text, values, numberFormat');
      await context.sync();
      expect(range.text).toEqual([['1.50', '1,234,567', '25%', '2026-11-22', '007', '0.1']]);
      expect(range.values).toEqual([[1.5, 1234567, 0.25, 46348, '007', 0.1]]);
      expect(range.numberFormat).toEqual([['0.00', '#,##0', '0%', 'yyyy-mm-dd', '@', 'General']]);
    }));

  test('answers nothing for whole columns and refuses what leaves the sheet', () =>
    run(async (context, sheet) => {
      const column = sheet.getRange('A:A').load('values, isEntireColumn');
      await context.sync();
      expect(column.values).toBeNull();
      expect(column.isEntireColumn).toBe(true);
      sheet.getRange('A1').getOffsetRange(-1, 0).load('address');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    }));

  test('selects and links', () =>
    run(async (context, sheet) => {
      const other = context.workbook.worksheets.getItem('Sheet2');
      other.getRange('B2:C3').select();
      sheet.getRange('A1').hyperlink = { address: 'https://example.com/', textToDisplay: 'there' };
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.getActiveCell().load('address');
      const link = sheet.getRange('A1').load('hyperlink, values');
      await context.sync();
      expect([selected.address, active.address]).toEqual(['Sheet2!B2:C3', 'Sheet2!B2']);
      expect(link.hyperlink).toMatchObject({ address: 'https://example.com/', textToDisplay: 'there' });
      expect(link.values).toEqual([['there']]);
    }));
});
