import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { openWorkbench, type OpenWorkbench } from './workbench';

const rows = 12;
const columns = 6;

const row = fc.nat({ max: rows - 1 });
const column = fc.nat({ max: columns - 1 });
const entry = fc.constantFrom(
  '',
  'Érablière',
  '0012',
  "'0012",
  '12',
  '-49.95',
  '5%',
  '$1,234.50',
  '2026-01-05',
  'TRUE',
  '#N/A',
  '=A1+1',
  "'=A1",
  '+1514',
  'a, b',
  ' two  spaces ',
);
const block = fc
  .record({ height: fc.integer({ min: 1, max: 3 }), width: fc.integer({ min: 1, max: 3 }) })
  .chain(({ height, width }) =>
    fc.array(fc.array(entry, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  );
const count = fc.integer({ min: 1, max: 3 });

/** Who acts on what; places are counted from 0. */
const step = fc.oneof(
  fc.record({ act: fc.constantFrom('gridTypes' as const, 'addInWrites' as const), row, column, block }),
  fc.record({
    act: fc.constantFrom(
      'gridInsertsRows' as const,
      'gridDeletesRows' as const,
      'gridInsertsColumns' as const,
      'gridDeletesColumns' as const,
      'addInInsertsRows' as const,
      'addInDeletesRows' as const,
    ),
    at: fc.nat({ max: 8 }),
    count,
  }),
  fc.record({
    act: fc.constantFrom('gridClears' as const, 'gridMoves' as const, 'addInClears' as const),
    row,
    column,
    to: fc.record({ row, column }),
  }),
  fc.record({ act: fc.constantFrom('gridUndoes' as const, 'gridRedoes' as const) }),
  fc.record({
    act: fc.constantFrom('gridRenames' as const, 'addInRenames' as const),
    name: fc.nat({ max: 99 }),
  }),
  fc.record({ act: fc.constant('addInMakesTable' as const), row, column }),
);

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Carries one step out in the page, as a person by the grid's commands or as the add-in by the Excel API. */
async function carryOut(page: Page, given: Step): Promise<void> {
  await page.evaluate(async (one) => {
    const { workbook, session, grid } = window.workbench!;
    const { commands, unit } = grid.engine;
    const sheet = workbook.activeSheet;
    const place = { unitId: unit.getUnitId(), subUnitId: sheet.id };
    const command = (id: string, params: object = {}) => commands.executeCommand(id, { ...place, ...params });
    const cells = (top: number, left: number, height: number, width: number) => ({
      startRow: top,
      startColumn: left,
      endRow: top + height - 1,
      endColumn: left + width - 1,
    });
    const lines = (axis: 'rows' | 'columns', at: number, many: number) =>
      axis === 'rows'
        ? { ...cells(at, 0, many, unit.getActiveSheet().getColumnCount()), rangeType: 1 }
        : { ...cells(0, at, unit.getActiveSheet().getRowCount(), many), rangeType: 2 };
    const addIn = (work: (active: Excel.Worksheet) => void) =>
      session
        .run(async (context) => {
          work(context.workbook.worksheets.getActiveWorksheet());
          await context.sync();
        })
        // Excel refuses some of these too (a torn table, a name in use); what counts is that both sides then agree.
        .catch((error: unknown) => {
          if (!(error instanceof session.OfficeExtension.Error)) throw error;
        });
    const typed = (text: string) => (text.startsWith('=') ? { f: text } : { v: text });

    switch (one.act) {
      case 'gridTypes': {
        const { block: texts } = one;
        const range = cells(one.row, one.column, texts.length, texts[0]?.length ?? 1);
        await command('sheet.command.set-range-values', {
          range,
          value: texts.map((line) => line.map(typed)),
        });
        break;
      }
      case 'addInWrites':
        await addIn((active) => {
          const { block: texts } = one;
          active.getRangeByIndexes(one.row, one.column, texts.length, texts[0]?.length ?? 1).values = texts;
        });
        break;
      case 'gridInsertsRows':
        await command('sheet.command.insert-row', { range: lines('rows', one.at, one.count), direction: 0 });
        break;
      case 'gridDeletesRows':
        await command('sheet.command.remove-row', { range: lines('rows', one.at, one.count) });
        break;
      case 'gridInsertsColumns':
        await command('sheet.command.insert-col', {
          range: lines('columns', one.at, one.count),
          direction: 3,
        });
        break;
      case 'gridDeletesColumns':
        await command('sheet.command.remove-col', { range: lines('columns', one.at, one.count) });
        break;
      case 'addInInsertsRows':
        await addIn((active) => active.getRange(`${one.at + 1}:${one.at + one.count}`).insert('Down'));
        break;
      case 'addInDeletesRows':
        await addIn((active) => active.getRange(`${one.at + 1}:${one.at + one.count}`).delete('Up'));
        break;
      case 'gridClears':
        await command('sheet.command.clear-selection-content', {
          ranges: [cells(one.row, one.column, 2, 2)],
        });
        break;
      case 'gridMoves':
        await command('sheet.command.move-range', {
          fromRange: cells(one.row, one.column, 2, 2),
          toRange: cells(one.to.row, one.to.column, 2, 2),
        });
        break;
      case 'addInClears':
        await addIn((active) => active.getRangeByIndexes(one.row, one.column, 2, 2).clear('Contents'));
        break;
      case 'gridUndoes':
        await commands.executeCommand('univer.command.undo');
        break;
      case 'gridRedoes':
        await commands.executeCommand('univer.command.redo');
        break;
      case 'gridRenames':
        await command('sheet.command.set-worksheet-name', { name: `Grid ${one.name}` });
        break;
      case 'addInRenames':
        await addIn((active) => {
          active.name = `Add-in ${one.name}`;
        });
        break;
      case 'addInMakesTable':
        await addIn((active) => {
          active.tables.add(active.getRangeByIndexes(one.row, one.column, 2, 2), true);
        });
    }
    await grid.settled();
  }, given);
}

interface Picture {
  tabs: string[];
  active: string;
  cells: Record<string, string | number | boolean>;
}

/** What the grid holds: its tabs and the filled cells of the active sheet. */
const gridPicture = (page: Page): Promise<Picture> =>
  page.evaluate(() => {
    const { unit } = window.workbench!.grid.engine;
    const cells: Record<string, string | number | boolean> = {};
    unit
      .getActiveSheet()
      .getCellMatrix()
      .forValue((line, place, cell) => {
        const value = cell?.f ?? (cell?.t === 3 ? cell.v === 1 : cell?.v);
        if (value !== undefined && value !== null && value !== '') cells[`${line},${place}`] = value;
      });
    return {
      tabs: unit.getSheets().map((sheet) => sheet.getName()),
      active: unit.getActiveSheet().getName(),
      cells,
    };
  });

/** The same as an add-in reads it through the Excel API. */
const addInPicture = (page: Page): Promise<Picture> =>
  page.evaluate(() =>
    window.workbench!.session.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      const used = active.getUsedRangeOrNullObject(true).load('formulas,rowIndex,columnIndex');
      await context.sync();
      const cells: Record<string, string | number | boolean> = {};
      if (!used.isNullObject) {
        (used.formulas as (string | number | boolean)[][]).forEach((line, down) =>
          line.forEach((value, across) => {
            if (value !== '') cells[`${used.rowIndex + down},${used.columnIndex + across}`] = value;
          }),
        );
      }
      return { tabs: sheets.items.map(({ name }) => name), active: active.name, cells };
    }),
  );

/** A blank sheet in front, made by the add-in; the ones before stay, so that tabs are compared too. */
const freshSheet = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { session, grid, workbook } = window.workbench!;
    await session.run(async (context) => {
      const made = context.workbook.worksheets.add(`Fresh ${workbook.nextId()}`);
      made.activate();
      if (workbook.sheets.length > 5) context.workbook.worksheets.getFirst().delete();
      await context.sync();
    });
    grid.engine.undo.clearUndoRedo(grid.engine.unit.getUnitId());
    await grid.settled();
  });

describe('the grid and the add-in see one workbook', () => {
  let open: OpenWorkbench;
  beforeAll(async () => {
    open = await openWorkbench();
  }, 120_000);
  afterAll(() => open.close());

  test('whatever people do in the grid and the add-in does through the API', async () => {
    const { page } = open;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        await freshSheet(page);
        for (const one of steps) {
          await carryOut(page, one);
          expect(await gridPicture(page)).toEqual(await addInPicture(page));
        }
      }),
      { seed: 20_261_122, numRuns: 12 },
    );
  }, 180_000);

  test('each act of the grid does what it says', async () => {
    const { page } = open;
    await freshSheet(page);
    const after = async (one: Step): Promise<Picture['cells']> => {
      await carryOut(page, one);
      return (await addInPicture(page)).cells;
    };
    const typed = await after({
      act: 'gridTypes',
      row: 1,
      column: 1,
      block: [
        ['0012', '5%'],
        ["'0012", '=A1+1'],
      ],
    });
    expect(typed).toEqual({ '1,1': 12, '1,2': 0.05, '2,1': '0012', '2,2': '=A1+1' });
    expect(await after({ act: 'gridInsertsRows', at: 1, count: 2 })).toEqual({
      '3,1': 12,
      '3,2': 0.05,
      '4,1': '0012',
      '4,2': '=A1+1',
    });
    expect(await after({ act: 'gridUndoes' })).toEqual(typed);
    expect(await after({ act: 'gridDeletesRows', at: 1, count: 1 })).toEqual({
      '1,1': '0012',
      '1,2': '=A1+1',
    });
    expect(await after({ act: 'gridUndoes' })).toEqual(typed);
    expect(await after({ act: 'gridInsertsColumns', at: 0, count: 1 })).toMatchObject({
      '1,2': 12,
      '2,2': '0012',
    });
    expect(await after({ act: 'gridDeletesColumns', at: 0, count: 1 })).toEqual(typed);
    expect(await after({ act: 'gridClears', row: 1, column: 2, to: { row: 0, column: 0 } })).toEqual({
      '1,1': 12,
      '2,1': '0012',
    });
    expect(await after({ act: 'gridUndoes' })).toEqual(typed);
    expect(await after({ act: 'gridRedoes' })).toEqual({ '1,1': 12, '2,1': '0012' });
    expect(await after({ act: 'gridMoves', row: 1, column: 1, to: { row: 5, column: 3 } })).toEqual({
      '5,3': 12,
      '6,3': '0012',
    });
    await carryOut(page, { act: 'gridRenames', name: 7 });
    expect((await addInPicture(page)).active).toBe('Grid 7');
  });

  test('a cell chosen in the grid is told to the add-in, and the other way round', async () => {
    const { page } = open;
    const selected = await page.evaluate(async () => {
      const { session, grid, workbook } = window.workbench!;
      const { commands, unit } = grid.engine;
      const told: string[] = [];
      await session.run(async (context) => {
        context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => {
          told.push(address);
          return Promise.resolve();
        });
        await context.sync();
      });
      const range = { startRow: 4, startColumn: 2, endRow: 4, endColumn: 2 };
      await commands.executeCommand('sheet.operation.set-selections', {
        unitId: unit.getUnitId(),
        subUnitId: workbook.activeSheet.id,
        type: 2,
        selections: [{ range, primary: null, style: null }],
      });
      await new Promise((resolve) => setTimeout(resolve, 50));
      await session.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('B9:C10').select();
        await context.sync();
      });
      await grid.settled();
      return { told, shown: document.querySelector<HTMLInputElement>('[data-part=grid] input')?.value };
    });
    expect(selected.told[0]).toBe('C5');
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[data-part=grid] input')?.value === 'B9:C10',
    );
  });

  test('what the host refuses is said and taken back', async () => {
    const { page } = open;
    await freshSheet(page);
    await page.evaluate(async () => {
      const { session, grid } = window.workbench!;
      await session.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1').values = [['kept']];
        sheet.protection.protect();
        await context.sync();
      });
      await grid.settled();
    });
    await carryOut(page, { act: 'gridTypes', row: 0, column: 0, block: [['12']] });
    await page.getByText(/protected sheet/).waitFor();
    expect((await gridPicture(page)).cells).toEqual({ '0,0': 'kept' });
  });

  test('the console stayed silent', () => {
    expect(open.complaints).toEqual([]);
  });
});
