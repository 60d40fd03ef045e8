import fc from 'fast-check';
import type { RowResults } from '../../src/excel/workspace/write-row-results';
import { resultsInSheet } from '../../src/workflows/push/results-in-sheet';

/** What a push has to say of rows read in this order. */
const resultsOf = (ids: readonly string[], untouched: readonly number[] = []): RowResults => ({
  status: ids.map((id) => `Pushed ${id}`),
  messages: ids.map((id) => `message of ${id}`),
  smartBillingIds: ids.map((id) => (id === '' ? null : `SB-${id}`)),
  rowIds: ids,
  untouched,
});

/** The rows that are written, each with all that is said of it. */
const written = (results: RowResults, rowIdsNow: readonly string[]): unknown[] =>
  rowIdsNow.flatMap((id, row) =>
    results.untouched?.includes(row)
      ? []
      : [
          [
            id,
            results.status?.[row],
            results.messages?.[row],
            results.smartBillingIds?.[row],
            results.rowIds?.[row],
          ],
        ],
  );

const said = (ids: readonly string[]): unknown[] =>
  ids.map((id) => [id, `Pushed ${id}`, `message of ${id}`, `SB-${id}`, id]);

test('a sheet nobody touched takes the very results', () => {
  const results = resultsOf(['a', 'b', '']);
  expect(resultsInSheet(results, ['a', 'b', ''], ['a', 'b', ''])).toBe(results);
  // Blank rows at the end are read and are not there when asked again.
  expect(resultsInSheet(results, ['a', 'b', ''], ['a', 'b'])).toBe(results);
});

test('in a sheet sorted, with rows taken away and put in, each row read gets its own and the others keep theirs', () => {
  const read = ['a', 'b', 'c', 'd'];
  const now = ['d', 'new', 'b', '', 'a'];
  const placed = resultsInSheet(resultsOf(read), read, now);
  expect(placed.untouched).toEqual([1, 3]);
  expect(written(placed, now)).toEqual(said(['d', 'b', 'a']));
});

test('rows left alone stay so wherever they went, and what is not told stays untold', () => {
  const read = ['example', 'b'];
  const { status, untouched } = resultsOf(read, [0]);
  const placed = resultsInSheet({ status: status ?? [], untouched: untouched ?? [] }, read, ['b', 'example']);
  expect(placed).toEqual({ status: ['Pushed b', 'Pushed example'], untouched: [1] });
});

test('whatever becomes of the order, every row that was read and is still there gets exactly its own', () => {
  const row = fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f');
  fc.assert(
    fc.property(
      fc.uniqueArray(row),
      fc.uniqueArray(fc.oneof(row, fc.constantFrom('x', 'y'))),
      fc.nat({ max: 2 }),
      (read, shuffled, blanks) => {
        const now = [...shuffled, ...Array.from({ length: blanks }, () => '')];
        const placed = resultsInSheet(resultsOf(read), read, now);
        expect(written(placed, now)).toEqual(said(now.filter((id) => read.includes(id))));
      },
    ),
    { numRuns: 200 },
  );
});
