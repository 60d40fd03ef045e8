import * as fc from 'fast-check';
import { LocalChecker } from '../../src/core/validation/local-checker';
import type { HostSession } from '../../src/host/client/session';
import { areaAt } from '../../src/host/workbook/area';
import { clearArea, deleteRows, insertRows, setCells, sortRange } from '../../src/host/workbook/user-edit';
import { startLiveCheck, type LiveCheck } from '../../src/workflows/live-check';
import { checkWorkspace, type WorkspaceCheck } from '../../src/workflows/validate-workspace';
import { readWorkspace } from '../../src/excel/workspace/read-workspace';
import { fillSheet } from '../excel/fill-sheet';
import { newWorkspace } from '../excel/new-workspace';

const today = '2026-11-22';
const pause = () => new Promise<void>((resolve) => setImmediate(resolve));
/** The listener's own waits, shortened: a burst of edits is still one. */
const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds > 500 ? 30 : 3));

interface Following {
  readonly session: HostSession;
  readonly live: LiveCheck;
  readonly last: () => WorkspaceCheck;
  readonly failures: unknown[];
}

const entities = ['category', 'taxArea', 'customer', 'supplier'];

async function following(rows = 8): Promise<Following> {
  const session = await newWorkspace('en', { entities });
  const names = Array.from({ length: rows }, (_, row) => ({ categoryName: `Category ${String(row)}` }));
  await fillSheet(session, 'category', names);
  const failures: unknown[] = [];
  let last: WorkspaceCheck | undefined;
  const live = await startLiveCheck(session, new LocalChecker(pause), {
    today: () => today,
    now: () => new Date(0),
    wait,
    onChecked: (check) => (last = check),
    onFailure: (error) => failures.push(error),
  });
  await live.check();
  return { session, live, last: () => last!, failures };
}

const spoken = async (session: HostSession) => {
  const { tables } = (await readWorkspace(session)).tables;
  return [...tables].map(([name, { columns }]) => [name, columns.get('rowStatus'), columns.get('messages')]);
};

/** What the live check says and has written, beside what a whole pass over the same workbook says and writes. */
async function expectAsAFullPass({ session, live, last, failures }: Following): Promise<void> {
  await live.settle();
  expect(failures).toEqual([]);
  const written = await spoken(session);
  const full = await checkWorkspace(session, { today });
  const { counts, entities: sheets, groups } = last();
  expect({ counts, sheets }).toEqual({ counts: full.counts, sheets: full.entities });
  const sorted = (check: Pick<WorkspaceCheck, 'groups'>) =>
    check.groups.map((group) => JSON.stringify(group)).sort();
  expect(sorted({ groups })).toEqual(sorted(full));
  expect(written).toEqual(await spoken(session));
}

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
});

type Act = (book: Following) => void;
const sheetOf = ({ last }: Following, entity: string) => last().places.get(entity)!.sheet;
const text = fc.constantFrom(
  'Category 1',
  'Category 2',
  'x',
  ' y ',
  '',
  'Internet',
  12,
  true,
  '2026-02-30',
  'QC',
);
const entity = fc.constantFrom('category', 'customer', 'supplier');
const row = fc.integer({ min: 1, max: 14 });
const column = fc.integer({ min: 0, max: 12 });
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(entity, row, column, text).map(
      ([name, top, left, cell]): Act =>
        (book) =>
          setCells(book.session.workbook, sheetOf(book, name), top, left, [[cell]]),
    ),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        entity,
        row,
        column,
        fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      )
      .map(
        ([name, top, left, cells]): Act =>
          (book) =>
            setCells(book.session.workbook, sheetOf(book, name), top, left, cells),
      ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(entity, row, fc.integer({ min: 1, max: 3 })).map(
      ([name, top, count]): Act =>
        (book) =>
          insertRows(book.session.workbook, sheetOf(book, name), top, count),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(entity, row, fc.integer({ min: 1, max: 3 })).map(
      ([name, top, count]): Act =>
        (book) =>
          deleteRows(book.session.workbook, sheetOf(book, name), top, count),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(entity, row, column).map(
      ([name, top, left]): Act =>
        (book) =>
          clearArea(book.session.workbook, sheetOf(book, name), areaAt(top, left, 3, 3)),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(entity, column).map(([name, key]): Act => (book) => {
      const sheet = book.session.workbook.sheetNamed(sheetOf(book, name))!;
      const table = sheet.tables[0]!;
      const { top, ...rest } = table.area;
      sortRange(book.session.workbook, sheet.name, { ...rest, top: top + 1 }, [
        { column: key, ascending: true },
      ]);
    }),
  },
);
const burst = fc.tuple(fc.array(act, { minLength: 1, maxLength: 6 }), fc.boolean(), fc.boolean());

/** One act of a person of this or another computer; what the host refuses changes nothing. */
function perform(book: Following, one: Act, remote: boolean): void {
  const { workbook } = book.session;
  try {
    if (remote) workbook.batch('coauthor', () => one(book));
    else one(book);
  } catch (refusal) {
    expect(refusal).toHaveProperty('code');
  }
}

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
    { numRuns: 50, endOnFailure: true },
  );
  await book.live.close();
  book.session.close();
}, 120_000);
