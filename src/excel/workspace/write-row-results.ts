import type { Cell } from '../../core/entity/cell';
import type { AnyEntity } from '../../core/entity/entity';
import { maxCellText } from '../cells/safe-cell';
import { withoutEvents, writeColumns } from '../cells/write-columns';
import type { ExcelHost } from '../excel-host';
import { locateTable } from './locate-table';
import { columnCells } from './write-rows';

/** Whole columns of what the product says of the rows, in the order of the sheet; null is blank. */
export interface RowResults {
  /** As people read them: labels of the list `rowStatus` in the workbook's language. */
  readonly status?: readonly string[];
  readonly messages?: readonly string[];
  readonly smartBillingIds?: readonly (string | null)[];
  readonly rowIds?: readonly string[];
}

const fit = (text: string): string =>
  text.length > maxCellText ? `${text.slice(0, maxCellText - 1)}…` : text;

function columnsOf(results: RowResults): ReadonlyMap<string, readonly Cell[]> {
  const columns = new Map<string, readonly Cell[]>();
  if (results.smartBillingIds)
    columns.set(
      'smartBillingId',
      results.smartBillingIds.map((id) => id ?? ''),
    );
  if (results.status) columns.set('rowStatus', results.status);
  if (results.messages) columns.set('messages', results.messages.map(fit));
  if (results.rowIds) columns.set('rowId', results.rowIds);
  return columns;
}

/** Writes the product's own columns from the first row on; a filter is taken off first, rows are left as they are. */
export async function writeRowResults(
  host: ExcelHost,
  entity: AnyEntity,
  results: RowResults,
): Promise<void> {
  const columns = columnsOf(results);
  const rowCount = Math.max(0, ...[...columns.values()].map((cells) => cells.length));
  if (rowCount === 0) return;
  await host.run((context) =>
    withoutEvents(context, async () => {
      const { probe, ...place } = await locateTable(context, entity);
      const cells = [...columns].map(([field, values]) => columnCells(entity, place, field, values));
      probe.table.clearFilters();
      await writeColumns(context, { sheet: place.sheet, firstRow: place.firstRow, rowCount }, cells);
    }),
  );
}
