import { loadWorkbook } from '../../../src/host/xlsx/load-workbook';
import { saveWorkbook } from '../../../src/host/xlsx/save-workbook';
import { setCells } from '../../../src/host/workbook/user-edit';
import { createWorkbook } from '../../../src/host/workbook/workbook';
import { formatCells } from '../../../src/host/workbook/format-cells';
import { areaAt } from '../../../src/host/workbook/area';

/** Text that a careless writer turns into something else. */
const texts = [
  '#N/A',
  '#DIV/0!',
  '=1+1',
  '+1514',
  '_x0041_',
  '_x005F_',
  'a_x000D_b',
  ' lead',
  'tail ',
  'a\nb',
  'a\r\nb',
  '<&>"\'',
  'é😀',
  '\u0001',
  '00123',
  '1e5',
  'TRUE',
  '',
];

test('text comes back from a file as the same text', async () => {
  const workbook = createWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  formatCells(sheet, areaAt(0, 0, texts.length, 1), (style) => ({ ...style, numFmt: '@' }));
  setCells(
    workbook,
    'Sheet1',
    0,
    0,
    texts.map((text) => [text]),
  );
  setCells(workbook, 'Sheet1', 0, 1, [['#N/A'], ['=A1&"x"'], [5], [true], ['2026-11-22']]);
  const again = await loadWorkbook(await saveWorkbook(workbook));
  const back = again.sheets[0];
  expect(texts.map((_, row) => back?.cells.get(row, 0) ?? '')).toEqual(texts);
  expect(texts.map((_, row) => back?.numberFormatAt(row, 0))).toEqual(texts.map(() => '@'));
  expect(back?.cells.get(0, 1)).toBe(sheet.cells.get(0, 1));
  expect(back?.cells.formula(1, 1)).toBe('=A1&"x"');
  expect(back?.cells.get(2, 1)).toBe(5);
  expect(back?.cells.get(3, 1)).toBe(true);
  expect(back?.cells.get(4, 1)).toBe(46348);
  expect(back?.numberFormatAt(4, 1)).toBe('m/d/yyyy');
});
