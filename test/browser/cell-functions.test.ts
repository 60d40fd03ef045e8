import { openWorkbench, type OpenWorkbench } from './workbench';

describe('functions for cells on the workbench', () => {
  let open: OpenWorkbench;
  beforeAll(async () => {
    open = await openWorkbench();
  }, 120_000);
  afterAll(() => open.close());

  const shows = (row: number, value: string | number): Promise<unknown> =>
    open.page.waitForFunction(
      ([at, wanted]) => {
        const { grid, workbook } = window.workbench!;
        const drawn = grid.engine.unit.getActiveSheet().getCell(at, 0)?.v;
        return workbook.activeSheet.cells.get(at, 0) === wanted && String(drawn) === String(wanted);
      },
      [row, value] as const,
    );

  test('a typed formula shows what it comes to, and follows the cell it refers to', async () => {
    const { page, complaints } = open;
    await page.locator('#univer-sheet-main-canvas_workbook').click({ position: { x: 80, y: 30 } });
    await page.keyboard.type('=SB.TAX("QC","2026-01-01",A2)');
    await page.keyboard.press('Enter');
    await page.keyboard.type('100');
    await page.keyboard.press('Enter');
    await shows(0, 14.98);
    await page.keyboard.type('=SB.PRORATE(49.95,"Monthly",1,"2026-04-11")');
    await page.keyboard.press('Enter');
    await shows(2, 33.3);
    await page.keyboard.type('=SB.CONTRACT.END("2026-01-31",1)');
    await page.keyboard.press('Enter');
    await shows(3, '2026-02-27');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.type('200');
    await page.keyboard.press('Enter');
    await shows(0, 29.95);
    await page.screenshot({ path: 'artifacts/cell-functions.png' });
    expect(complaints).toEqual([]);
  });
});
