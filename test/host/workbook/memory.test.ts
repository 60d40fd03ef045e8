import { createWorkbook } from '../../../src/host/workbook/workbook';

test('two million mixed cells take less than 300 MB', () => {
  const [sheet] = createWorkbook().sheets;
  if (!sheet) throw new Error('no sheet');
  const before = process.memoryUsage().heapUsed;
  for (let column = 0; column < 20; column++) {
    for (let row = 0; row < 100_000; row++) {
      const value = column % 3 === 0 ? `Name ${row}` : column % 3 === 1 ? row * 1.5 : row % 2 === 0;
      sheet.cells.set(row, column, value);
    }
  }
  const taken = process.memoryUsage().heapUsed - before;
  expect(sheet.cells.usedArea()).toEqual({ top: 0, left: 0, bottom: 99_999, right: 19 });
  expect(taken / 1e6).toBeLessThan(300);
});
