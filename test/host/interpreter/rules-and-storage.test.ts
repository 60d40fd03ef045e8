import { run, overWorkbook } from '../over-workbook';

describe('in-cell rules', () => {
  test.each([
    ['List', { list: { inCellDropDown: true, source: 'a,b,c' } }],
    ['List', { list: { inCellDropDown: true, source: '=Choices' } }],
    ['WholeNumber', { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } }],
    ['Decimal', { decimal: { formula1: 0.5, operator: 'GreaterThan' } }],
    ['Date', { date: { formula1: 46000, operator: 'GreaterThanOrEqualTo' } }],
    ['TextLength', { textLength: { formula1: 10, operator: 'LessThan' } }],
    ['Custom', { custom: { formula: '=COUNTIF(A:A,A1)=1' } }],
  ])('of type %s come back as given', (type, rule) =>
    run(async (context, sheet) => {
      const { dataValidation } = sheet.getRange('A1:A9');
      dataValidation.rule = rule as Excel.DataValidationRule;
      dataValidation.errorAlert = { message: 'No', showAlert: true, style: 'Warning', title: 'Wrong' };
      dataValidation.prompt = { message: 'Do', showPrompt: true, title: 'Hint' };
      dataValidation.ignoreBlanks = false;
      dataValidation.load('type, rule, errorAlert, prompt, ignoreBlanks');
      await context.sync();
      expect(dataValidation.toJSON()).toEqual({
        type,
        rule,
        errorAlert: { message: 'No', showAlert: true, style: 'Warning', title: 'Wrong' },
        prompt: { message: 'Do', showPrompt: true, title: 'Hint' },
        ignoreBlanks: false,
      });
    }),
  );

  test('take a range as the source of a list, and are cut by clearing', () =>
    run(async (context, sheet) => {
      const source = context.workbook.worksheets.getItem('Sheet2').getRange('A1:A4');
      sheet.getRange('B1:B9').dataValidation.rule = { list: { inCellDropDown: true, source } };
      sheet.getRange('B4:B5').dataValidation.clear();
      const [top, cut, whole] = ['B1:B3', 'B4', 'B1:B9'].map((cells) =>
        sheet.getRange(cells).dataValidation.load('type, rule'),
      );
      await context.sync();
      expect(top?.rule.list?.source).toBe('=Sheet2!$A$1:$A$4');
      expect([cut?.type, whole?.type]).toEqual(['None', 'Inconsistent']);
    }));

  test.each([
    [{ list: { inCellDropDown: true, source: 'x'.repeat(256) } }],
    [{ wholeNumber: { formula1: 1, operator: 'Between' } }],
    [{}],
  ])('are refused when Excel would refuse them', (rule) =>
    run(async (context, sheet) => {
      sheet.getRange('A1').dataValidation.rule = rule as Excel.DataValidationRule;
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    }),
  );
});

test('conditional formats are added, read, ordered and taken away', () =>
  run(async (context, sheet) => {
    const range = sheet.getRange('A2:F9');
    const custom = range.conditionalFormats.add('Custom');
    custom.custom.rule.formula = '=$A2="Error"';
    custom.custom.format.fill.color = '#FFC7CE';
    custom.custom.format.font.color = '#9C0006';
    custom.custom.format.font.bold = true;
    const value = range.conditionalFormats.add('CellValue');
    value.cellValue.rule = { formula1: '=10', operator: 'GreaterThan' };
    value.cellValue.format.fill.color = 'yellow';
    const text = range.conditionalFormats.add('ContainsText');
    text.textComparison.rule = { operator: 'BeginsWith', text: 'E' };
    text.stopIfTrue = true;
    custom.load('id, type, priority, custom/rule/formula, custom/format/fill/color, custom/format/font/bold');
    value.load('cellValue/rule');
    text.load('textComparison/rule, stopIfTrue, priority');
    const place = custom.getRange().load('address');
    const count = range.conditionalFormats.getCount();
    await context.sync();
    expect([custom.type, custom.priority, text.priority, count.value]).toEqual(['Custom', 2, 0, 3]);
    expect([
      custom.custom.rule.formula,
      custom.custom.format.fill.color,
      custom.custom.format.font.bold,
    ]).toEqual(['=$A2="Error"', '#FFC7CE', true]);
    expect(value.cellValue.rule).toEqual({ formula1: '=10', operator: 'GreaterThan' });
    expect([text.textComparison.rule, text.stopIfTrue, place.address]).toEqual([
      { operator: 'BeginsWith', text: 'E' },
      true,
      'Sheet1!A2:F9',
    ]);
    range.conditionalFormats.getItem(custom.id).delete();
    range.conditionalFormats.clearAll();
    const left = range.conditionalFormats.getCount();
    await context.sync();
    expect(left.value).toBe(0);
    range.conditionalFormats.add('DataBar');
    await expect(context.sync()).rejects.toMatchObject({ code: 'NotImplemented' });
  }));

test('custom XML parts are stored, found by namespace, changed and deleted', () =>
  run(async (context) => {
    const parts = context.workbook.customXmlParts;
    const part = parts.add('<p:plan xmlns:p="urn:test:1"><p:step/></p:plan>');
    part.load('id, namespaceUri');
    parts.add('<other/>');
    const only = parts.getByNamespace('urn:test:1').getOnlyItemOrNullObject();
    const xml = only.getXml();
    const none = parts.getByNamespace('urn:none').getOnlyItemOrNullObject().load('id');
    const count = parts.getCount();
    await context.sync();
    expect([part.namespaceUri, xml.value, none.isNullObject, count.value]).toEqual([
      'urn:test:1',
      '<p:plan xmlns:p="urn:test:1"><p:step/></p:plan>',
      true,
      2,
    ]);
    only.setXml('<plan xmlns="urn:test:2"/>');
    const moved = parts.getItem(part.id).load('namespaceUri');
    await context.sync();
    expect(moved.namespaceUri).toBe('urn:test:2');
    moved.delete();
    const gone = parts.getItemOrNullObject(part.id).load('id');
    await context.sync();
    expect(gone.isNullObject).toBe(true);
    parts.add('<open>');
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
  }));

test('settings and properties keep what they are given', () =>
  overWorkbook(async (session) => {
    await session.run(async (context) => {
      const { settings, properties } = context.workbook;
      settings.add('profile', { a: [1, 2] });
      properties.title = 'Migration';
      properties.author = 'Noé';
      properties.custom.add('Run', 7);
      properties.custom.add('Done', true);
      const setting = settings.getItem('profile').load('value');
      const absent = settings.getItemOrNullObject('nope').load('value');
      properties.load('title, author');
      properties.custom.load('items/key, items/value, items/type');
      await context.sync();
      expect([setting.value, absent.isNullObject]).toEqual([{ a: [1, 2] }, true]);
      expect([properties.title, properties.author]).toEqual(['Migration', 'Noé']);
      expect(properties.custom.items.map(({ key, value, type }) => [key, value, type])).toEqual([
        ['Run', 7, 'Number'],
        ['Done', true, 'Boolean'],
      ]);
      setting.delete();
      properties.custom.getItem('Run').delete();
      const count = settings.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
    session.Office.context.document.settings.set('key', 'kept');
    expect(session.workbook.settings.get('key')).toBe('kept');
  }));

test('calculation calls are taken, and unknown modes refused', () =>
  run(async (context) => {
    const { application } = context.workbook;
    application.calculationMode = 'Manual';
    application.calculate('Full');
    application.suspendApiCalculationUntilNextSync();
    application.load('calculationMode');
    context.workbook.save('Save');
    await context.sync();
    expect(application.calculationMode).toBe('Manual');
    application.calculationMode = 'Sometimes' as 'Manual';
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
  }));
