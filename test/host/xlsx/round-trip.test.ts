import fc from 'fast-check';
import { addressOf } from '../../../src/host/workbook/address';
import { areaAt } from '../../../src/host/workbook/area';
import { plainValue, valueTypeOf } from '../../../src/host/workbook/cell-value';
import { addCustomXml } from '../../../src/host/workbook/custom-xml-acts';
import { formatCells } from '../../../src/host/workbook/format-cells';
import { addName } from '../../../src/host/workbook/name-acts';
import { addNote } from '../../../src/host/workbook/note-acts';
import { addTable, renameTable } from '../../../src/host/workbook/table-acts';
import { setValidation } from '../../../src/host/workbook/validation-acts';
import { createWorkbook, type Workbook } from '../../../src/host/workbook/workbook';
import type { ValidationRule, Worksheet } from '../../../src/host/workbook/worksheet';
import { writeCells, type Input } from '../../../src/host/workbook/write-cells';
import { loadWorkbook } from '../../../src/host/xlsx/load-workbook';
import { saveWorkbook } from '../../../src/host/xlsx/save-workbook';

const input: fc.Arbitrary<Input> = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(
    '#N/A',
    '#REF!',
    '=A1*2',
    '=SUM(A1:B2)&"<x>"',
    '2026-11-22',
    '12.5%',
    "'00123",
    '_x000A_',
    '  ',
    'a\r\nb',
  ),
);

const numberFormat = fc.constantFrom('General', '@', '0.00', '#,##0', 'yyyy-mm-dd', '0%', '$#,##0.00');
const color = fc.constantFrom('FF0000', '00FF00', '123456');

const style = fc.record({
  numFmt: numberFormat,
  fill: fc.option(color),
  bold: fc.boolean(),
  unlocked: fc.boolean(),
});

const rule: fc.Arbitrary<ValidationRule['rule']> = fc.constantFrom<ValidationRule['rule']>(
  {
    type: 'list',
    values: ['a', 'b c', 'é'],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'warning',
  },
  {
    type: 'list',
    formula1: 'Choices',
    showInputMessage: true,
    inputTitle: 'Hint',
    inputMessage: 'Pick <one> & go',
  },
  {
    type: 'whole',
    operator: 'between',
    formula1: '1',
    formula2: '9',
    showErrorMessage: true,
    errorMessage: 'No "way"',
  },
  { type: 'custom', formula1: 'COUNTIF($A:$A,$A2)=1', allowBlank: true },
);

const sheetPlan = fc.record({
  rows: fc.array(fc.array(input, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 6 }),
  styles: fc.array(style, { minLength: 3, maxLength: 3 }),
  wholeColumn: fc.option(style),
  headings: fc.uniqueArray(fc.stringMatching(/^[A-Za-zé&<]{1,6}$/), {
    minLength: 3,
    maxLength: 3,
    selector: (name) => name.toLowerCase(),
  }),
  rule: fc.option(rule),
  note: fc.option(
    fc.string({ minLength: 1, maxLength: 20 }).map((text) => text.replace(/[^ -~]/g, '?').trim() || 'x'),
  ),
  condition: fc.boolean(),
  protectedSheet: fc.boolean(),
  visibility: fc.constantFrom('Visible' as const, 'Hidden' as const, 'VeryHidden' as const),
  frozen: fc.record({ rows: fc.nat(3), columns: fc.nat(3) }),
  width: fc.option(fc.integer({ min: 1, max: 100 })),
  hiddenColumn: fc.boolean(),
  tabColor: fc.option(color),
});

type Plan = typeof sheetPlan extends fc.Arbitrary<infer T> ? T : never;

function fill(sheet: Worksheet, plan: Plan, index: number): void {
  const { workbook } = sheet;
  plan.styles.forEach((wanted, column) =>
    formatCells(sheet, areaAt(4, column, plan.rows.length, 1), () => toStyle(wanted)),
  );
  if (plan.wholeColumn) {
    const wanted = toStyle(plan.wholeColumn);
    formatCells(sheet, { top: 0, bottom: 1_048_575, left: 7, right: 8 }, () => wanted);
  }
  writeCells(sheet, areaAt(4, 0, plan.rows.length, 3), plan.rows);
  writeCells(sheet, areaAt(30, 0, 2, 3), [plan.headings.map((heading) => `'${heading}`), [1, 2, 3]]);
  renameTable(addTable(sheet, areaAt(30, 0, 2, 3), true), `Table_${index}`);
  if (plan.rule) setValidation(sheet, areaAt(4, 1, 5, 1), plan.rule);
  if (plan.note !== null) addNote(sheet, 4, 0, plan.note, 'SmartBilling');
  if (plan.condition) addCondition(sheet);
  sheet.frozen = plan.frozen;
  if (plan.width !== null) sheet.columns.set(2, { width: plan.width });
  if (plan.hiddenColumn) sheet.columns.set(9, { hidden: true });
  sheet.tabColor = plan.tabColor === null ? '' : `#${plan.tabColor}`;
  if (index > 0) sheet.visibility = plan.visibility;
  addName(workbook, `Choices_${index}`, `${sheet.name}!$A$5:$A$6`, { comment: 'kept' }).visible =
    index % 2 === 0;
  addName(workbook, 'Local', `${sheet.name}!$B$1`, { sheet });
  if (plan.protectedSheet)
    sheet.protection = { sheet: true, sort: true, formatCells: true, insertRows: false };
}

function addCondition(sheet: Worksheet): void {
  const rule = { type: 'expression', priority: 1, formula: '$A5="<Error>"', stopIfTrue: true } as const;
  const look = {
    fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'FFC7CE' } },
    font: { bold: true },
  } as const;
  sheet.conditionalFormats.push({ id: 'x', areas: [areaAt(4, 0, 9, 3)], rule: { ...rule, style: look } });
}

const toStyle = ({ numFmt, fill: rgb, bold, unlocked }: Plan['styles'][number]) => ({
  ...(numFmt !== 'General' && { numFmt }),
  ...(rgb !== null && { fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb } } }),
  ...(bold && { font: { bold } }),
  ...(unlocked && { protection: { locked: false } }),
});

/** All that must survive, in a form that can be compared. */
function told(workbook: Workbook) {
  return {
    dateSystem: workbook.dateSystem,
    names: workbook.names.map(({ name, formula, visible, comment, sheet }) => ({
      name,
      formula,
      visible,
      comment,
      on: sheet?.name,
    })),
    parts: workbook.customXmlParts,
    settings: [...workbook.settings],
    custom: workbook.properties.custom,
    title: workbook.properties.title,
    active: workbook.activeSheet.name,
    sheets: workbook.sheets.map(toldSheet),
  };
}

function toldSheet(sheet: Worksheet) {
  const cells: unknown[] = [];
  for (let row = 0; row < 36; row++) {
    for (let column = 0; column < 10; column++) {
      const value = sheet.cells.get(row, column);
      const { numFmt = 'General', font, fill: background, protection } = sheet.styleAt(row, column);
      const formula = sheet.cells.formula(row, column);
      const look = [
        numFmt,
        font?.bold ?? false,
        background?.type === 'pattern' ? background.fgColor?.rgb?.slice(-6) : '',
        protection?.locked ?? true,
      ];
      cells.push([row, column, valueTypeOf(value), plainValue(value), formula, ...look]);
    }
  }
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    frozen: sheet.frozen,
    tabColor: sheet.tabColor,
    cells,
    columns: [...sheet.columns].filter(([, layout]) => Object.keys(layout).length > 0),
    tables: sheet.tables.map((table) => [
      table.name,
      addressOf(table.area),
      table.columns.map(({ name }) => name),
      table.style,
    ]),
    rules: sheet.validations.map(({ areas, rule: own }) => [
      areas.map((area) => addressOf(area)),
      own.type,
      own.values,
      own.formula1,
      own.formula2,
      own.operator,
      own.inputMessage,
      own.errorMessage,
      own.errorStyle,
    ]),
    conditions: sheet.conditionalFormats.map(({ areas, rule: own }) => [
      areas.map((area) => addressOf(area)),
      own.type,
      own.formula,
      own.stopIfTrue,
      own.style?.font?.bold,
    ]),
    notes: sheet.notes.map(({ row, column, text, author }) => [row, column, text, author]),
    protection: sheet.protection && [
      sheet.protection.sort,
      sheet.protection.formatCells,
      sheet.protection.insertRows,
    ],
  };
}

test('a workbook saved and loaded is the same workbook, and so is one saved again', async () => {
  const plans = fc.array(sheetPlan, { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(
      plans,
      fc.constantFrom('1900' as const, '1904' as const),
      fc.nat(),
      async (sheets, dateSystem, seed) => {
        const workbook = createWorkbook(sheets.map((_, index) => `Sheet${index}`));
        workbook.dateSystem = dateSystem;
        sheets.forEach((plan, index) => {
          const sheet = workbook.sheets[index];
          if (sheet) fill(sheet, plan, index);
        });
        addCustomXml(workbook, `<plan xmlns="urn:test"><step n="${seed}">é &amp; &lt;</step></plan>`);
        workbook.settings.set('profile', { nested: ['<', '&', seed] });
        workbook.properties = { title: 'Title & <more>', custom: { Count: seed, Name: '"é"', Flag: true } };
        const before = told(workbook);
        const once = await loadWorkbook(await saveWorkbook(workbook));
        expect(told(once)).toEqual(before);
        const twice = await loadWorkbook(await saveWorkbook(once));
        expect(told(twice)).toEqual(before);
      },
    ),
    { numRuns: 25 },
  );
});

test('a protected sheet keeps the password check of its file, and a note its lines', async () => {
  const workbook = createWorkbook(['A']);
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  addNote(sheet, 0, 0, 'First line\nSecond <line>', 'Zoé');
  sheet.protection = { sheet: true, password: 'secret' };
  const once = await loadWorkbook(await saveWorkbook(workbook));
  const twice = await loadWorkbook(await saveWorkbook(once));
  expect(twice.sheets[0]?.passwordCheck).toMatch(/^password="[0-9A-F]{4}"$/);
  expect(twice.sheets[0]?.passwordCheck).toBe(once.sheets[0]?.passwordCheck);
  expect(twice.sheets[0]?.notes.map(({ text }) => text)).toEqual(['First line\nSecond <line>']);
});

test('sheets keep their places, and a deleted or added one disturbs nothing', async () => {
  const workbook = await loadWorkbook(await saveWorkbook(createWorkbook(['A', 'B', 'C'])));
  workbook.addSheet('D');
  workbook.sheets.reverse();
  addName(workbook, 'OnB', 'B!$A$1', { sheet: workbook.sheetNamed('B') });
  const moved = await loadWorkbook(await saveWorkbook(workbook));
  expect(moved.sheets.map(({ name }) => name)).toEqual(['D', 'C', 'B', 'A']);
  expect(moved.names[0]?.sheet?.name).toBe('B');
  moved.sheets = moved.sheets.filter(({ name }) => name !== 'C');
  const cut = await loadWorkbook(await saveWorkbook(moved));
  expect(cut.sheets.map(({ name }) => name)).toEqual(['D', 'B', 'A']);
});
