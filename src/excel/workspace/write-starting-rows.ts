import type { Cell } from '../../core/entity/cell';
import type { AnyEntity } from '../../core/entity/entity';
import { requireCellsFit } from '../cells/safe-cell';
import { withoutEvents, writeParts, type ColumnsPart } from '../cells/write-columns';
import type { ExcelHost } from '../excel-host';
import { locateTables } from './locate-table';
import { setBodyRows } from './set-body-rows';
import { columnCells, formatRows } from './write-rows';

/** Rows of an empty sheet, as cells by field; all columns are as long as `rowIds`. */
export interface StartingRows {
  readonly entity: AnyEntity;
  readonly columns: ReadonlyMap<string, readonly Cell[]>;
  readonly rowIds: readonly string[];
}

/** Writes the rows that new sheets start with, all sheets together: two syncs to find them, then as few as they fit in. */
export async function writeStartingRows(host: ExcelHost, sheets: readonly StartingRows[]): Promise<void> {
  for (const { columns } of sheets) for (const [field, cells] of columns) requireCellsFit(field, cells);
  const rowsOf = new Map(sheets.map((sheet) => [sheet.entity.name, sheet]));
  await host.run((context) =>
    withoutEvents(context, async () => {
      const found = await locateTables(
        context,
        sheets.map(({ entity }) => entity),
      );
      const parts = found.flatMap(({ entity, place, probe }): ColumnsPart[] => {
        const rows = rowsOf.get(entity.name);
        if (!rows) return [];
        const { columns, rowIds } = rows;
        setBodyRows(host, context, probe.table, place, rowIds.length);
        formatRows(context, entity, place, place.firstRow, rowIds.length);
        const filled = [...columns, ['rowId', rowIds] as const].filter(([, cells]) =>
          cells.some((cell) => cell !== ''),
        );
        const cells = filled.map(([field, values]) => columnCells(entity, place, field, values));
        return [{ sheet: place.sheet, firstRow: place.firstRow, rowCount: rowIds.length, columns: cells }];
      });
      await writeParts(context, parts);
    }),
  );
}
