import type { Cell } from '../../core/entity/cell';
import { readCells } from '../cells/read-cells';
import type { SheetArea } from '../cells/sheet-area';
import type { FoundTable } from './locate-table';

interface RowIdColumn {
  readonly entity: string;
  readonly rowIds: Cell[];
  readonly area: SheetArea;
}

function rowIdColumnOf({ entity, place }: FoundTable): readonly RowIdColumn[] {
  const left = place.columnOf.get('rowId');
  if (left === undefined) return [];
  const rows = Math.max(0, place.usedEnd - place.firstRow);
  const area = { sheet: place.sheet, top: place.firstRow, left, rows, columns: 1 };
  return [{ entity: entity.name, rowIds: [], area }];
}

/** Reads by entity the Row Ids as they stand in the cells now, in the order of the sheet; `''` where a row has none. */
export async function readRowIds(
  context: Excel.RequestContext,
  tables: readonly FoundTable[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const columns = tables.flatMap(rowIdColumnOf);
  await readCells(
    context,
    columns.map(({ area }) => area),
    (index, fromRow, rows) => {
      const cells = columns[index]?.rowIds ?? [];
      rows.forEach(([cell = ''], at) => (cells[fromRow + at] = cell));
    },
  );
  return new Map(columns.map(({ entity, rowIds }) => [entity, rowIds.map(String)]));
}
