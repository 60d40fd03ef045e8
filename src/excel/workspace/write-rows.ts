import type { Cell } from '../../core/entity/cell';
import type { AnyEntity } from '../../core/entity/entity';
import { fieldOf, sheetFields } from '../../core/entity/entity-fields';
import { kindOf } from '../../core/entity/field-kinds';
import { requireCellsFit } from '../cells/safe-cell';
import { setNumberFormat } from '../cells/set-number-format';
import { rangeOf } from '../cells/sheet-area';
import { withoutEvents, writeColumns, type ColumnCells } from '../cells/write-columns';
import type { ExcelHost, Progress } from '../excel-host';
import { locateTable, requireColumn, type LocatedTable } from './locate-table';
import { requireOpenSheets } from './require-open-sheets';
import { setBodyRows } from './set-body-rows';

export type WriteMode = 'replace' | 'append';

const isText = (entity: AnyEntity, field: string): boolean => {
  const declared = fieldOf(entity, field);
  return declared === undefined || kindOf(declared).numberFormat(declared) === '@';
};

/** The column of a field, ready to write. */
export const columnCells = (
  entity: AnyEntity,
  place: LocatedTable,
  field: string,
  cells: readonly Cell[],
): ColumnCells => ({ column: requireColumn(entity, place, field), cells, isText: isText(entity, field) });

/** Takes the values out of the fields' own columns; columns that people added keep theirs. */
function clearFields(context: Excel.RequestContext, place: LocatedTable): void {
  const rows = Math.max(place.bodyRows, place.usedEnd - place.firstRow);
  for (const column of place.columnOf.values()) {
    const area = { sheet: place.sheet, top: place.firstRow, left: column, rows, columns: 1 };
    rangeOf(context, area).clear('Contents');
  }
}

/** Formats before values: a person may have changed them, and a code in a number cell loses its zeros. */
export function formatRows(
  context: Excel.RequestContext,
  entity: AnyEntity,
  place: LocatedTable,
  top: number,
  rows: number,
): void {
  for (const [name, field] of sheetFields(entity)) {
    const left = place.columnOf.get(name);
    if (left === undefined) continue;
    const range = rangeOf(context, { sheet: place.sheet, top, left, rows, columns: 1 });
    setNumberFormat(range, kindOf(field).numberFormat(field));
  }
}

const hasContent = (cells: readonly Cell[]): boolean => cells.some((cell) => cell !== '');

/**
 * Writes rows into an entity's table: in place of all rows it has, or after them. `columns` holds cells by field, all as
 * long as `rowIds`; fields that are not given stay blank. Cancelled or failed half way, the rows written so far stay.
 */
export async function writeRows(
  host: ExcelHost,
  entity: AnyEntity,
  columns: ReadonlyMap<string, readonly Cell[]>,
  rowIds: readonly string[],
  mode: WriteMode,
  onProgress?: Progress,
  signal?: AbortSignal,
): Promise<void> {
  for (const [field, cells] of columns) requireCellsFit(field, cells);
  await host.run((context) =>
    withoutEvents(context, async () => {
      const { probe, ...place } = await locateTable(context, entity);
      requireOpenSheets([place]);
      const filled = [...columns, ['rowId', rowIds] as const]
        .filter(([, cells]) => hasContent(cells))
        .map(([field, cells]) => columnCells(entity, place, field, cells));
      probe.table.clearFilters();
      if (mode === 'replace') clearFields(context, place);
      const from = mode === 'replace' ? place.firstRow : place.usedEnd;
      const rowCount = rowIds.length;
      setBodyRows(host, context, probe.table, place, from + rowCount - place.firstRow);
      if (rowCount > 0) formatRows(context, entity, place, from, rowCount);
      await writeColumns(
        context,
        { sheet: place.sheet, firstRow: from, rowCount },
        filled,
        onProgress,
        signal,
      );
    }),
  );
}
