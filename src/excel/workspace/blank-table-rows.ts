import type { AnyEntity } from '../../core/entity/entity';
import { rangeOf } from '../cells/sheet-area';
import { withoutEvents, writeQuietly } from '../cells/write-columns';
import type { ExcelHost } from '../excel-host';
import { locateTables, type FoundTable } from './locate-table';
import { setBodyRows } from './set-body-rows';

/** Empties rows in place, so that no other cell of the sheet moves, and lets the table end before the last of them. */
function blankRows(
  host: ExcelHost,
  context: Excel.RequestContext,
  { place, probe }: FoundTable,
  rows: readonly number[],
): void {
  const { sheet, firstRow, columnOf } = place;
  probe.table.clearFilters();
  for (const row of rows)
    for (const left of columnOf.values())
      rangeOf(context, { sheet, top: firstRow + row, left, rows: 1, columns: 1 }).clear('Contents');
  let end = place.bodyRows;
  while (rows.includes(end - 1)) end -= 1;
  setBodyRows(host, context, probe.table, place, end);
}

/** Empties rows of these tables, counted from the first: three syncs for all of them. */
export const blankTableRows = (
  host: ExcelHost,
  rows: ReadonlyMap<AnyEntity, readonly number[]>,
): Promise<void> =>
  host.run((context) =>
    withoutEvents(context, async () => {
      const found = await locateTables(context, [...rows.keys()]);
      writeQuietly(context);
      for (const table of found) blankRows(host, context, table, rows.get(table.entity) ?? []);
    }),
  );
