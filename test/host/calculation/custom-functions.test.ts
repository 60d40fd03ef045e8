import { areaAt } from '../../../src/host/workbook/area';
import { CellError } from '../../../src/host/workbook/cell-value';
import { setCells } from '../../../src/host/workbook/user-edit';
import { createWorkbook, type Workbook } from '../../../src/host/workbook/workbook';
import { writeCells } from '../../../src/host/workbook/write-cells';

function bookWith(formula: string): Workbook {
  const workbook = createWorkbook(['Data']);
  writeCells(workbook.sheets[0]!, areaAt(0, 0, 1, 2), [[2, formula]]);
  return workbook;
}

const shown = (workbook: Workbook) => workbook.sheets[0]!.cells.get(0, 1);

describe('a function that an add-in associated', () => {
  test('is worked out from literals and cells, again when they change, whatever the case of its name', () => {
    const workbook = bookWith('=ab.double(A1)+SUM(AB.DOUBLE(AB.DOUBLE(10)),1)');
    workbook.calculation.custom.associate('AB.DOUBLE', (value) => Number(value) * 2);
    expect(shown(workbook)).toBe(45);
    setCells(workbook, 'Data', 0, 0, [[5]]);
    expect(shown(workbook)).toBe(51);
  });

  test('shows #BUSY! until its answer is there, and tells who shows it', async () => {
    const workbook = bookWith('=AB.LATER(A1,)');
    const heard: string[] = [];
    workbook.calculation.custom.associate('AB.LATER', (...inputs) => Promise.resolve(JSON.stringify(inputs)));
    expect(shown(workbook)).toBe(CellError.named('#BUSY!'));
    workbook.observe((changes) => heard.push(...changes.map(({ kind }) => kind)));
    await workbook.calculation.custom.settled();
    expect(shown(workbook)).toBe('[2,""]');
    expect(heard).toContain('calculated');
  });

  test('is asked again only when what it goes by changed', async () => {
    const workbook = bookWith('=AB.COUNT(A1)');
    let asked = 0;
    workbook.calculation.custom.associate('AB.COUNT', () => Promise.resolve((asked += 1)));
    shown(workbook);
    await workbook.calculation.custom.settled();
    setCells(workbook, 'Data', 3, 0, [['elsewhere']]);
    expect([shown(workbook), asked]).toEqual([1, 1]);
    workbook.calculation.custom.refresh();
    expect(shown(workbook)).toBe(CellError.named('#BUSY!'));
    await workbook.calculation.custom.settled();
    expect(shown(workbook)).toBe(2);
  });

  test('does not show an answer to what was asked before a change', async () => {
    const workbook = bookWith('=AB.SLOW(A1)');
    const { custom } = workbook.calculation;
    let answer: (value: string) => void = () => undefined;
    const asked = new Promise<string>((done) => (answer = done));
    custom.associate('AB.SLOW', () => asked);
    shown(workbook);
    custom.refresh();
    answer('old');
    await asked;
    await custom.settled();
    custom.associate('AB.SLOW', () => 'new');
    expect(shown(workbook)).toBe('new');
  });

  test('that throws or rejects is #VALUE!, and an error among its inputs is its result', async () => {
    const workbook = bookWith('=AB.FAILS(A1)');
    workbook.calculation.custom.associate('AB.FAILS', (value) => {
      if (value === 2) throw new Error('no');
      return Promise.reject(new Error('no'));
    });
    expect(shown(workbook)).toBe(CellError.named('#VALUE!'));
    setCells(workbook, 'Data', 0, 0, [[3]]);
    shown(workbook);
    await workbook.calculation.custom.settled();
    expect(shown(workbook)).toBe(CellError.named('#VALUE!'));
    setCells(workbook, 'Data', 0, 0, [['#N/A']]);
    expect(shown(workbook)).toBe(CellError.named('#N/A'));
  });

  test('that nobody associated leaves the value the cell had', () => {
    const workbook = bookWith('=AB.UNKNOWN(A1)');
    expect(shown(workbook)).toBeUndefined();
  });
});
