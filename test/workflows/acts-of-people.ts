import * as fc from 'fast-check';
import { areaAt } from '../../src/host/workbook/area';
import { clearArea, deleteRows, insertRows, setCells, sortRange } from '../../src/host/workbook/user-edit';
import type { Following } from './following';

/** One thing a person does. */
export type Act = (book: Following) => void;
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
export const act: fc.Arbitrary<Act> = fc.oneof(
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

/** One act of a person of this or another computer; what the host refuses changes nothing. */
export function perform(book: Following, one: Act, remote: boolean): void {
  const { workbook } = book.session;
  try {
    if (remote) workbook.batch('coauthor', () => one(book));
    else one(book);
  } catch (refusal) {
    expect(refusal).toHaveProperty('code');
  }
}
