import * as fc from 'fast-check';
import { insertRows, setCells } from '../../src/host/workbook/user-edit';
import { act, perform } from './acts-of-people';
import { ActingHost } from './acting-host';
import { expectAsAFullPass, following, type Following } from './following';

/** What may come between: text in our own columns, and rows that move. */
const interruptions: Readonly<Record<string, (book: Following) => void>> = {
  'a message is overwritten': (book) => {
    const { sheet, firstRow, columnOf } = book.last().places.get('category')!;
    setCells(book.session.workbook, sheet, firstRow + 1, columnOf.get('messages')!, [['mine']]);
  },
  'a row is put in': (book) => {
    const { sheet, firstRow } = book.last().places.get('category')!;
    insertRows(book.session.workbook, sheet, firstRow + 1, 1);
  },
};

test.each(Object.entries(interruptions))(
  'at whatever moment between reading and writing %s, it ends as a whole pass',
  async (_, interrupt) => {
    const host = new ActingHost();
    const book = await following({ rows: 20, later: host.later });
    const { sheet, firstRow } = book.last().places.get('category')!;
    let moments = 0;
    for (let undone = 0; undone === 0; moments += 1) {
      setCells(book.session.workbook, sheet, firstRow + 4, 0, [[`Category ${String((moments % 2) + 5)}`]]);
      host.plan([{ afterTasks: moments, act: () => interrupt(book) }]);
      await book.live.settle();
      undone = host.doTheRest();
      await expectAsAFullPass(book);
    }
    // Reading and writing are at least two requests, each worked on and answered.
    expect(moments).toBeGreaterThan(4);
    await book.live.close();
    book.session.close();
  },
  60_000,
);

test('whatever people do while it reads and writes, it ends as a whole pass', async () => {
  const timed = fc.tuple(fc.integer({ min: 0, max: 8 }), act, fc.boolean());
  const host = new ActingHost();
  const book = await following({ later: host.later });
  await fc.assert(
    fc.asyncProperty(fc.array(timed, { minLength: 3, maxLength: 14 }), async (acts) => {
      host.plan(
        acts.map(([afterTasks, one, remote]) => ({ afterTasks, act: () => perform(book, one, remote) })),
      );
      // So that there is a reading to come between from the first act on.
      void book.live.reread(['category']);
      await book.live.settle();
      host.doTheRest();
      await expectAsAFullPass(book);
    }),
    { numRuns: 12, endOnFailure: true },
  );
  await book.live.close();
  book.session.close();
}, 120_000);
