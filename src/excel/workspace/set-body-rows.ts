import { rangeOf } from '../cells/sheet-area';
import type { ExcelHost } from '../excel-host';
import { ifSupported } from '../requirement-sets';
import type { LocatedTable } from './locate-table';

/** How large a table is, and where. */
export type TableBody = Pick<
  LocatedTable,
  'sheet' | 'headingRow' | 'firstColumn' | 'columnCount' | 'bodyRows' | 'showsTotals'
>;

/**
 * Gives a table this many body rows (at least one). Before ExcelApi 1.13 it can only grow, in one call; rows it no
 * longer needs stay blank, which reading passes over.
 */
export function setBodyRows(
  host: ExcelHost,
  context: Excel.RequestContext,
  table: Excel.Table,
  place: TableBody,
  wanted: number,
): void {
  const rows = Math.max(1, wanted);
  if (rows === place.bodyRows) return;
  const { sheet, headingRow: top, firstColumn: left, columnCount: columns } = place;
  ifSupported(
    host,
    '1.13',
    () => {
      // A totals row would be taken for data: it is hidden while the table changes its size.
      if (place.showsTotals) table.showTotals = false;
      table.resize(rangeOf(context, { sheet, top, left, rows: rows + 1, columns }));
      if (place.showsTotals) table.showTotals = true;
    },
    () => {
      const blank = Array.from({ length: rows - place.bodyRows }, () => new Array<string>(columns).fill(''));
      if (blank.length > 0) table.rows.add(undefined, blank);
    },
  );
}
