import type { Cell } from '../../core/entity/cell';
import type { AnyEntity } from '../../core/entity/entity';
import { wasSample } from '../../core/template/sample-row-id';
import { readCells } from '../cells/read-cells';
import type { SheetArea } from '../cells/sheet-area';
import type { ExcelHost } from '../excel-host';
import { locateTables, type FoundTable } from './locate-table';

interface KeyColumn {
  readonly entity: string;
  readonly keys: Cell[];
  readonly rowIds: Cell[];
  readonly areas: readonly SheetArea[];
}

/** What to read of a table: its key column, and the Row Ids that tell sample rows. */
function keyColumnOf({ entity, place }: FoundTable): readonly KeyColumn[] {
  const key = place.columnOf.get(entity.referenceBy);
  const rowId = place.columnOf.get('rowId');
  if (key === undefined || rowId === undefined) return [];
  const rows = Math.max(0, place.usedEnd - place.firstRow);
  const areas = [key, rowId].map((left) => ({
    ...{ sheet: place.sheet, top: place.firstRow, left, rows, columns: 1 },
  }));
  return [{ entity: entity.name, keys: [], rowIds: [], areas }];
}

/**
 * Reads by entity what its rows are referred to by, as it stands in the cells; of each sheet these columns alone, which is
 * much less than the workspace. Rows that came as samples are left out.
 */
export function readKeyColumns(
  host: ExcelHost,
  entities: readonly AnyEntity[],
): Promise<ReadonlyMap<string, readonly Cell[]>> {
  return host.run(async (context) => {
    const columns = (await locateTables(context, entities)).flatMap(keyColumnOf);
    const targets = columns.flatMap(({ keys, rowIds }) => [keys, rowIds]);
    await readCells(
      context,
      columns.flatMap(({ areas }) => areas),
      (index, fromRow, rows) => {
        const cells = targets[index] ?? [];
        rows.forEach(([cell = ''], at) => (cells[fromRow + at] = cell));
      },
    );
    return new Map(
      columns.map(({ entity, keys, rowIds }) => [
        entity,
        keys.filter((_key, row) => !wasSample(String(rowIds[row] ?? ''))),
      ]),
    );
  });
}
