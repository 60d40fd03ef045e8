import type { Cell } from '../../core/entity/cell';
import type { AnyEntity } from '../../core/entity/entity';
import { withoutEvents, writeParts } from '../cells/write-columns';
import type { ExcelHost } from '../excel-host';
import { locateTable, type LocatedTable } from './locate-table';
import { readTableColumns, type ReadTable } from './read-table-columns';
import { requireOpenSheets } from './require-open-sheets';
import { findRowIdFaults } from './row-id-faults';
import { setBodyRows } from './set-body-rows';
import { columnCells } from './write-rows';
import { withoutRows } from './without-rows';

export interface RowIdsMade {
  readonly added: number;
  /** Copied rows that became rows of their own. */
  readonly renewed: number;
}

/** What a copied row must not take along: the original's place in SmartBilling. */
const forgotten = ['smartBillingId', 'rowStatus', 'messages'];

function blanked(cells: readonly Cell[], rows: readonly number[]): readonly Cell[] {
  const copy = [...cells];
  for (const row of rows) copy[row] = '';
  return copy;
}

/**
 * Gives every filled row a Row Id of its own: new where there is none, renewed where a row is a copy of an earlier one.
 * Rows typed below the table become part of it.
 */
export async function ensureRowIds(
  host: ExcelHost,
  entity: AnyEntity,
  newRowId: () => string,
): Promise<RowIdsMade> {
  return host.run((context) =>
    withoutEvents(context, async () => {
      const { probe, ...place } = await locateTable(context, entity);
      requireOpenSheets([place]);
      const [table] = await readTableColumns(context, [{ entity, place }]);
      if (!table) return { added: 0, renewed: 0 };
      if (table.rowCount > place.bodyRows) setBodyRows(host, context, probe.table, place, table.rowCount);
      const { missing, copies } = findRowIdFaults(table);
      if (missing.length + copies.length === 0) return { added: 0, renewed: 0 };
      const rowIds = [...table.rowIds];
      for (const row of [...missing, ...copies]) rowIds[row] = newRowId();
      const changed = new Map<string, readonly Cell[]>([['rowId', rowIds]]);
      if (copies.length > 0) {
        for (const field of forgotten) {
          const cells = table.columns.get(field);
          if (cells) changed.set(field, blanked(cells, copies));
        }
      }
      await writeSystemColumns(context, entity, place, changed, table);
      return { added: missing.length, renewed: copies.length };
    }),
  );
}

function writeSystemColumns(
  context: Excel.RequestContext,
  entity: AnyEntity,
  place: LocatedTable,
  columns: ReadonlyMap<string, readonly Cell[]>,
  { rowCount, sampleRows }: ReadTable,
): Promise<void> {
  const cells = [...columns].map(([field, values]) => columnCells(entity, place, field, values));
  const part = { sheet: place.sheet, firstRow: place.firstRow, rowCount, columns: cells };
  return writeParts(context, withoutRows(part, sampleRows));
}
