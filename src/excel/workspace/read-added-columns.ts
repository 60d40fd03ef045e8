import type { Cell } from '../../core/entity/cell';
import type { AnyEntity } from '../../core/entity/entity';
import { readCells } from '../cells/read-cells';
import type { ExcelHost } from '../excel-host';
import { locateTables } from './locate-table';

/** The cells of the columns that people added to these entities' tables, by entity, from the first row on. */
export const readAddedColumns = (
  host: ExcelHost,
  entities: readonly AnyEntity[],
): Promise<ReadonlyMap<string, readonly (readonly Cell[])[]>> =>
  host.run(async (context) => {
    const found = await locateTables(context, entities);
    const columns = found.flatMap(({ entity, headings, place }) => {
      const ours = new Set(place.columnOf.values());
      const { sheet, firstRow: top, firstColumn, bodyRows: rows } = place;
      return headings.flatMap((_heading, index) => {
        const left = firstColumn + index;
        if (ours.has(left)) return [];
        return [{ entity: entity.name, cells: [] as Cell[], area: { sheet, top, left, rows, columns: 1 } }];
      });
    });
    await readCells(
      context,
      columns.map(({ area }) => area),
      (index, _fromRow, rows) => {
        for (const [cell = ''] of rows) columns[index]?.cells.push(cell);
      },
    );
    const byEntity = new Map<string, (readonly Cell[])[]>();
    for (const { entity, cells } of columns) byEntity.set(entity, [...(byEntity.get(entity) ?? []), cells]);
    return byEntity;
  });
