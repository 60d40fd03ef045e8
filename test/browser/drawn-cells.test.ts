import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { openWorkbench, type OpenWorkbench } from './workbench';

const rows = 600;

/** An add-in's write into a sheet, or into its looks; rows count from 0. */
const write = fc.record({
  row: fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: rows - 1 })),
  column: fc.nat({ max: 4 }),
  value: fc.constantFrom('text', 12.5, true, ''),
  bold: fc.boolean(),
  fill: fc.constantFrom('#FFCC00', undefined),
});
/** Rows gone to, and writes near them or far away. */
const visits = fc.array(
  fc.record({ writes: fc.array(write, { maxLength: 6 }), to: fc.constantFrom(0, 20, 60, rows - 1) }),
  {
    minLength: 1,
    maxLength: 4,
  },
);

type Visit = typeof visits extends fc.Arbitrary<readonly (infer V)[]> ? V : never;

/** Goes to a row, and writes once it is drawn. */
const visit = (page: Page, given: Visit): Promise<void> =>
  page.evaluate(async ({ writes, to }) => {
    const { session, grid } = window.workbench!;
    await session.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getCell(to, 0).select();
      await context.sync();
    });
    await grid.settled();
    await new Promise((done) => setTimeout(done, 100));
    await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      for (const { row, column, value, bold, fill } of writes) {
        const cell = sheet.getCell(row, column);
        cell.values = [[value]];
        cell.format.font.bold = bold;
        if (fill !== undefined) cell.format.fill.color = fill;
      }
      await context.sync();
    });
    await grid.settled();
  }, given);

/** What is drawn, once nothing more is being drawn. */
async function picture(page: Page): Promise<string> {
  await page.evaluate(async () => {
    await new Promise((done) => setTimeout(done, 150));
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
  const canvas = page.locator('#univer-sheet-main-canvas_workbook');
  return (await canvas.screenshot()).toString('base64');
}

describe('what the grid draws', () => {
  let open: OpenWorkbench;
  beforeAll(async () => {
    open = await openWorkbench();
  }, 120_000);
  afterAll(() => open.close());

  test('is what it would draw anew, wherever cells changed and wherever one goes', async () => {
    const { page } = open;
    const filled = Array.from({ length: rows }, (_, row) => {
      return { row, column: row % 5, value: `Row ${String(row)}`, bold: false, fill: undefined };
    });
    await visit(page, { writes: filled, to: 0 });
    await fc.assert(
      fc.asyncProperty(visits, async (given) => {
        for (const one of given) await visit(page, one);
        const drawn = await picture(page);
        await page.evaluate(() => window.workbench!.grid.engine.redraw());
        expect(drawn === (await picture(page))).toBe(true);
      }),
      { seed: 20_261_122, numRuns: 7, endOnFailure: true },
    );
  }, 120_000);
});
