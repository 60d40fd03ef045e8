import type { AnyEntity } from '../../core/entity/entity';
import { rangeOf } from '../cells/sheet-area';
import { withoutEvents, writeQuietly } from '../cells/write-columns';
import type { ExcelHost } from '../excel-host';
import { locateTables, type FoundTable } from './locate-table';

/** Takes rows out of a table from the last to the first; a table keeps one row, which is emptied instead. */
function removeFrom(
  context: Excel.RequestContext,
  { place, probe }: FoundTable,
  rows: readonly number[],
): void {
  const { sheet, firstRow, bodyRows, columnOf } = place;
  probe.table.clearFilters();
  const inTable = rows.filter((row) => row < bodyRows);
  const kept = inTable.length === bodyRows ? inTable[0] : undefined;
  for (const row of [...rows].sort((a, b) => b - a)) {
    if (row < bodyRows && row !== kept) {
      probe.table.rows.getItemAt(row).delete();
      continue;
    }
    for (const left of columnOf.values())
      rangeOf(context, { sheet, top: firstRow + row, left, rows: 1, columns: 1 }).clear('Contents');
  }
}

/** Takes rows out of these tables, rows counted from the first: three syncs for all of them. */
export const removeTableRows = (
  host: ExcelHost,
  rows: ReadonlyMap<AnyEntity, readonly number[]>,
): Promise<void> =>
  host.run((context) =>
    withoutEvents(context, async () => {
      const found = await locateTables(context, [...rows.keys()]);
      writeQuietly(context);
      for (const table of found) removeFrom(context, table, rows.get(table.entity) ?? []);
    }),
  );
