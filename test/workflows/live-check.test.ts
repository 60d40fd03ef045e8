import * as fc from 'fast-check';
import { areaAt } from '../../src/host/workbook/area';
import { clearArea, setCells, sortRange } from '../../src/host/workbook/user-edit';
import { act, perform } from './acts-of-people';
import { expectAsAFullPass, following, pause } from './following';

describe('a check that follows the workbook', () => {
  test('says what an edit did, and what its undoing did', async () => {
    const book = await following();
    const { sheet } = book.last().places.get('category')!;
    const { workbook } = book.session;
    const before = book.last();
    const doubles = () => book.last().groups.filter(({ code }) => code === 'V004');
    expect(doubles()).toEqual([]);
    setCells(workbook, sheet, 2, 0, [['Category 0']]);
    await expectAsAFullPass(book);
    expect(doubles()).toMatchObject([{ entity: 'category', field: 'categoryName', count: 1 }]);
    setCells(workbook, sheet, 2, 0, [['Category 1']]);
    await expectAsAFullPass(book);
    expect(book.last().counts).toEqual(before.counts);
    await book.live.close();
    book.session.close();
  });

  test('what another person types is checked again and left as it is', async () => {
    const book = await following();
    const { sheet } = book.last().places.get('category')!;
    const { workbook } = book.session;
    workbook.batch('coauthor', () => setCells(workbook, sheet, 3, 0, [['  category 0 ']]));
    await expectAsAFullPass(book);
    expect(workbook.sheetNamed(sheet)!.cells.get(3, 0)).toBe('  category 0 ');
    await book.live.close();
    book.session.close();
  });

  test('a blank row that still shows a status loses it when a row is typed below', async () => {
    const book = await following();
    const { sheet, firstRow, columnOf } = book.last().places.get('category')!;
    const { workbook } = book.session;
    const rows = areaAt(firstRow, 0, 8, columnOf.size);
    // Sorted to the end together with its status, it is no row to the reading of the whole sheet that follows.
    clearArea(workbook, sheet, areaAt(firstRow, 0, 1, 3));
    sortRange(workbook, sheet, rows, [{ column: 0, ascending: true }]);
    await book.live.settle();
    setCells(workbook, sheet, firstRow + 8, 0, [['Category 9']]);
    await expectAsAFullPass(book);
    await book.live.close();
    book.session.close();
  });
});

const burst = fc.tuple(fc.array(act, { minLength: 1, maxLength: 6 }), fc.boolean(), fc.boolean());

test('after any edits, told in any bursts, it says what a whole pass says', async () => {
  // The workbook is the same all along: what one run leaves behind is where the next begins.
  const book = await following();
  const edits = fc.array(burst, { minLength: 4, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(edits, async (bursts) => {
      for (const [acts, remote, settled] of bursts) {
        for (const one of acts) perform(book, one, remote);
        await (settled ? book.live.settle() : pause());
      }
      await expectAsAFullPass(book);
    }),
    { numRuns: 20, endOnFailure: true },
  );
  await book.live.close();
  book.session.close();
}, 120_000);
