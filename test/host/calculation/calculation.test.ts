import { areaAt, lastRow, lastColumn } from '../../../src/host/workbook/area';
import type { CellValue } from '../../../src/host/workbook/cell-value';
import type { Change } from '../../../src/host/workbook/change';
import { addTable, renameTable } from '../../../src/host/workbook/table-acts';
import { clearArea, deleteRows, setCells } from '../../../src/host/workbook/user-edit';
import { createWorkbook, type Workbook } from '../../../src/host/workbook/workbook';
import { writeCells } from '../../../src/host/workbook/write-cells';
import { loadWorkbook } from '../../../src/host/xlsx/load-workbook';
import { saveWorkbook } from '../../../src/host/xlsx/save-workbook';
import { overWorkbook } from '../over-workbook';

const formulas = [
  ['=COUNTA(Offers[Offer Code])', '=COUNTIF(Offers[Row Status],"Ready")', '=SUM(Offers[Price])'],
];

/** `Data` with the table Offers (A1:C4, three rows) and `Plan` with formulas over it in A1:C1. */
function planned(): Workbook {
  const workbook = createWorkbook(['Data', 'Plan']);
  const [data, plan] = workbook.sheets;
  if (!data || !plan) throw new Error('no sheets');
  writeCells(data, areaAt(0, 0, 4, 3), [
    ['Offer Code', 'Row Status', 'Price'],
    ['A', 'Ready', 10],
    ['B', 'ready', 20],
    ['C', 'Error', 30],
  ]);
  renameTable(addTable(data, areaAt(0, 0, 4, 3), true), 'Offers');
  writeCells(plan, areaAt(0, 0, 1, 3), formulas);
  return workbook;
}

const cell = (workbook: Workbook, row: number, column: number, sheet = 'Plan'): CellValue | undefined =>
  workbook.sheetNamed(sheet)?.cells.get(row, column);

const counts = (workbook: Workbook) => [0, 1, 2].map((column) => cell(workbook, 0, column));

describe('a supported formula', () => {
  test('shows its value to an add-in in values, text and valueTypes, and keeps its text', () =>
    overWorkbook(
      (session) =>
        session.run(async (context) => {
          const range = context.workbook.worksheets.getItem('Plan').getRange('A1:C1');
          range.numberFormat = [['General', 'General', '0.00']];
          range.load('values, text, valueTypes, formulas');
          await context.sync();
          expect(range.values).toEqual([[3, 2, 60]]);
          expect(range.text).toEqual([['3', '2', '60.00']]);
          expect(range.valueTypes).toEqual([['Double', 'Double', 'Double']]);
          expect(range.formulas).toEqual(formulas);
        }),
      planned(),
    ));

  test('follows what an add-in writes, adds, sorts and resizes, also within one request', () =>
    overWorkbook(
      (session) =>
        session.run(async (context) => {
          const data = context.workbook.worksheets.getItem('Data');
          const plan = () => context.workbook.worksheets.getItem('Plan').getRange('A1:C1').load('values');
          data.getRange('B2:B4').values = [['Ready'], ['Ready'], ['Ready']];
          const written = plan();
          const table = context.workbook.tables.getItem('Offers');
          table.rows.add(undefined, [
            ['D', 'Error', 1],
            ['E', 'Ready', 2],
          ]);
          const added = plan();
          table.sort.apply([{ key: 2, ascending: false }]);
          table.resize('A1:C3');
          const resized = plan();
          table.getDataBodyRange().clear('Contents');
          const cleared = plan();
          await context.sync();
          expect([written, added, resized, cleared].map(({ values }) => values)).toEqual([
            [[3, 3, 60]],
            [[5, 4, 63]],
            [[2, 2, 50]],
            [[0, 0, 0]],
          ]);
        }),
      planned(),
    ));

  test('follows what a person types, pastes below the table, clears and deletes', () => {
    const workbook = planned();
    expect(counts(workbook)).toEqual([3, 2, 60]);
    setCells(workbook, 'Data', 1, 1, [['Error']]);
    expect(counts(workbook)).toEqual([3, 1, 60]);
    setCells(workbook, 'Data', 4, 0, [['D', 'READY', 5]]);
    expect(counts(workbook)).toEqual([4, 2, 65]);
    clearArea(workbook, 'Data', areaAt(2, 0, 1, 3));
    expect(counts(workbook)).toEqual([3, 1, 45]);
    deleteRows(workbook, 'Data', 1, 1);
    expect(counts(workbook)).toEqual([2, 1, 35]);
  });

  test('counts cells of other formulas by what they show, in any order of reading', () => {
    const workbook = planned();
    setCells(workbook, 'Plan', 2, 0, [['=SUM(A1:C1)', '=SUM(A3,Data!$C$2:$C$4,0.5)', '=COUNTA(A3:B3,"x")']]);
    const row = () => [2, 1, 0].map((column) => cell(workbook, 2, column)).reverse();
    expect(row()).toEqual([65, 125.5, 3]);
    setCells(workbook, 'Data', 1, 2, [[110]]);
    expect(row()).toEqual([165, 325.5, 3]);
  });

  test('may add and take away several calls', () => {
    const workbook = planned();
    const both = '=COUNTA(Offers[Offer Code]) - COUNTIF(Offers[Row Status],"Error")+SUM(Offers[Price])';
    setCells(workbook, 'Plan', 2, 0, [[both, '=COUNTA(Offers[Price])-COUNTA(Gone[Price])']]);
    expect([cell(workbook, 2, 0), cell(workbook, 2, 1)]).toEqual([62, undefined]);
    setCells(workbook, 'Data', 1, 1, [['Error']]);
    expect(cell(workbook, 2, 0)).toBe(61);
    setCells(workbook, 'Data', 1, 2, [['#N/A']]);
    expect(cell(workbook, 2, 0)).toMatchObject({ code: '#N/A' });
  });

  test('hands an error among its cells on', () => {
    const workbook = planned();
    setCells(workbook, 'Data', 1, 2, [['#N/A']]);
    expect(cell(workbook, 0, 2)).toMatchObject({ code: '#N/A' });
    expect(counts(workbook).slice(0, 2)).toEqual([3, 2]);
  });

  test('is zero when it needs itself, however long the circle', () => {
    const workbook = planned();
    setCells(workbook, 'Plan', 5, 0, [['=SUM(A5:A7)', 1]]);
    const circle = Array.from({ length: 450 }, (_, row) => [`=SUM(E${((row + 1) % 450) + 1},F1)`]);
    setCells(workbook, 'Plan', 0, 4, circle);
    const twice = [0, 1].map(() => [cell(workbook, 5, 0), cell(workbook, 7, 4)]);
    expect(twice).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  test('is found behind thousands of formulas that need one another', () => {
    const workbook = planned();
    const totals = Array.from({ length: 5_000 }, (_, row) => [1, `=SUM(E${row + 1},F${row + 2})`]);
    setCells(workbook, 'Plan', 0, 4, totals);
    expect(cell(workbook, 0, 5)).toBe(5_000);
    setCells(workbook, 'Plan', 4_999, 4, [[3]]);
    expect(cell(workbook, 0, 5)).toBe(5_002);
  });
});

describe('a formula that is not worked out', () => {
  test.each([
    '=COUNTA(Offers[Price])+1',
    '=LEN("abc")',
    '=SUM(Offers)',
    '=COUNTIF(A5:A6,B1)',
    '=SUM(Nowhere!A1)',
  ])('%s shows nothing and stays as it is', (formula) => {
    const workbook = planned();
    setCells(workbook, 'Plan', 1, 0, [[formula]]);
    const plan = workbook.sheetNamed('Plan');
    expect([cell(workbook, 1, 0), plan?.cells.formula(1, 0)]).toEqual([undefined, formula]);
  });

  test('keeps the value of its file, and so does one whose table or column has another name now', async () => {
    const workbook = planned();
    workbook.sheetNamed('Plan')?.cells.set(1, 0, 42, '=AVERAGE(Offers[Price])');
    const loaded = await loadWorkbook(await saveWorkbook(workbook));
    setCells(loaded, 'Data', 0, 0, [['Code']]);
    setCells(loaded, 'Data', 1, 0, [['', '', 100]]);
    expect([...counts(loaded), cell(loaded, 1, 0)]).toEqual([3, 1, 150, 42]);
    const table = loaded.tableNamed('Offers');
    if (table) renameTable(table, 'Sold');
    setCells(loaded, 'Data', 1, 1, [['Ready', 0]]);
    expect([...counts(loaded), cell(loaded, 1, 0)]).toEqual([3, 1, 150, 42]);
    if (table) renameTable(table, 'Offers');
    setCells(loaded, 'Data', 0, 0, [['Offer Code']]);
    expect(counts(loaded)).toEqual([2, 2, 50]);
  });
});

test('a saved file carries the values, which any reader finds beside the formulas', async () => {
  const workbook = planned();
  setCells(workbook, 'Data', 4, 0, [['D', 'Ready', 40]]);
  const loaded = await loadWorkbook(await saveWorkbook(workbook));
  expect(loaded.sheetNamed('Plan')?.cells.formula(0, 0)).toBe('=COUNTA(Offers[Offer Code])');
  loaded.calculation.mode = 'Manual';
  setCells(loaded, 'Data', 1, 0, [['', '', '']]);
  expect(counts(loaded)).toEqual([4, 3, 100]);
});

test('a value that an earlier program left stale in a file is current once read', async () => {
  const workbook = planned();
  const stale = workbook.sheetNamed('Plan');
  stale?.arrayFormulas.set('0,0', 'A1');
  stale?.cells.set(0, 0, 0, '=COUNTA(Offers[Offer Code])');
  const bytes = await saveWorkbook(workbook);
  const loaded = await loadWorkbook(bytes);
  expect(cell(loaded, 0, 0)).toBe(0);
  loaded.sheetNamed('Plan')?.arrayFormulas.clear();
  expect(cell(loaded, 0, 0)).toBe(3);
});

test('in manual mode values stay until calculate, but a new formula and a save have them worked out', () =>
  overWorkbook(async (session, workbook) => {
    await session.run(async (context) => {
      const { application, worksheets } = context.workbook;
      const read = () => worksheets.getItem('Plan').getRange('A1:C1').load('values');
      application.calculationMode = 'Manual';
      worksheets.getItem('Data').getRange('C2').values = [[1000]];
      const held = read();
      worksheets.getItem('Plan').getRange('A2').formulas = [['=SUM(Offers[Price])']];
      const entered = worksheets.getItem('Plan').getRange('A2').load('values');
      const stillHeld = read();
      application.calculate('Recalculate');
      const calculated = read();
      worksheets.getItem('Data').getRange('C2').values = [[0]];
      worksheets.getItem('Plan').getRange('A2').calculate();
      const one = worksheets.getItem('Plan').getRange('A2').load('values');
      const others = read();
      await context.sync();
      expect([held, stillHeld, calculated, others].map(({ values }) => values[0]?.[2])).toEqual([
        60, 60, 1050, 1050,
      ]);
      expect([entered.values, one.values]).toEqual([[[1050]], [[50]]]);
    });
    const loaded = await loadWorkbook(await saveWorkbook(workbook));
    expect(cell(loaded, 0, 2)).toBe(50);
    setCells(workbook, 'Data', 1, 2, [[7]]);
    workbook.calculation.mode = 'Automatic';
    expect(counts(workbook)).toEqual([3, 2, 57]);
  }, planned()));

describe('observers', () => {
  const watched = () => {
    const workbook = planned();
    const batches: string[][] = [];
    workbook.observe((changes: readonly Change[]) =>
      batches.push(
        changes.map((change) =>
          change.kind === 'calculated'
            ? `${change.sheet.name} ${Object.values(change.area).join()}`
            : change.kind,
        ),
      ),
    );
    return { workbook, batches };
  };

  test('hear once a batch which cells may show something else, but only of cells that were read', () => {
    const { workbook, batches } = watched();
    setCells(workbook, 'Data', 1, 0, [['Z']]);
    counts(workbook);
    workbook.batch('addin', () => {
      setCells(workbook, 'Data', 1, 0, [['Y']]);
      setCells(workbook, 'Data', 2, 1, [['Ready']]);
    });
    setCells(workbook, 'Data', 1, 0, [['X']]);
    counts(workbook);
    setCells(workbook, 'Data', 9, 9, [['far away']]);
    setCells(workbook, 'Plan', 9, 9, [['beside']]);
    expect(batches).toEqual([['cells'], ['cells', 'cells', 'Plan 0,0,0,2'], ['cells'], ['cells'], ['cells']]);
  });

  test('hear of results behind other results, of tables resized, and of manual calculation', () => {
    const { workbook, batches } = watched();
    workbook.addSheet('Sum');
    setCells(workbook, 'Sum', 3, 3, [['=SUM(Plan!A1:C1)']]);
    const read = () => cell(workbook, 3, 3, 'Sum');
    expect(read()).toBe(65);
    setCells(workbook, 'Data', 1, 2, [[0]]);
    expect(read()).toBe(55);
    setCells(workbook, 'Data', 4, 0, [['below']]);
    expect(read()).toBe(56);
    workbook.calculation.mode = 'Manual';
    setCells(workbook, 'Data', 1, 2, [[10]]);
    expect(read()).toBe(56);
    workbook.calculation.calculate();
    expect(read()).toBe(66);
    const both = ['Plan 0,0,0,2', 'Sum 3,3,3,3'];
    expect(batches.slice(2).map((kinds) => [...kinds].sort())).toEqual([
      [...both, 'cells'],
      [...both, 'cells', 'table'],
      ['Plan 0,0,0,2', 'Sum 3,3,3,3', 'document'],
      ['cells'],
      ['Plan 0,0,0,2', 'Sum 3,3,3,3', 'document'],
    ]);
  });

  test('an add-in hears of no edit where only a result changed', () =>
    overWorkbook(async (session, workbook) => {
      const heard: string[] = [];
      await session.run(async (context) => {
        context.workbook.worksheets.onChanged.add(({ address }) => {
          heard.push(address);
          return Promise.resolve();
        });
        await context.sync();
      });
      counts(workbook);
      setCells(workbook, 'Data', 1, 2, [[11]]);
      await new Promise((resolve) => setTimeout(resolve, 15));
      expect(heard).toEqual(['C2']);
    }, planned()));
});

test('a hundred thousand rows are written and read as quickly beside a plan as without one', () => {
  const rows = Array.from({ length: 100_000 }, (_, row) => [
    `K${row}`,
    row % 3 === 0 ? 'Ready' : 'Error',
    row,
  ]);
  const time = (workbook: Workbook): number => {
    const data = workbook.sheetNamed('Data');
    if (!data) throw new Error('no sheet');
    counts(workbook);
    const start = performance.now();
    for (let top = 0; top < rows.length; top += 1_000)
      workbook.batch('addin', () =>
        writeCells(data, areaAt(top + 1, 0, 1_000, 3), rows.slice(top, top + 1_000)),
      );
    for (const column of [0, 1, 2]) data.cells.column(column).length.toString();
    return performance.now() - start;
  };
  const bare = createWorkbook(['Data', 'Plan']);
  bare.observe(() => undefined);
  const full = planned();
  full.observe(() => undefined);
  const [before, after] = [time(bare), time(full)];
  expect(after).toBeLessThan(before * 3 + 200);
  const table = full.tableNamed('Offers');
  if (table) table.area = { ...table.area, bottom: rows.length };
  full.calculation.calculate([{ sheet: full.activeSheet, area: areaAt(0, 0, lastRow + 1, lastColumn + 1) }]);
  expect(counts(full)).toEqual([100_000, 33_334, 4_999_950_000]);
});
