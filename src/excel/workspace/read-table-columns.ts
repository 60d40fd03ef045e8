import type { Cell } from '../../core/entity/cell';
import type { EntityTable } from '../../core/entity/column-table';
import type { AnyEntity } from '../../core/entity/entity';
import { filledRows } from '../../core/entity/filled-rows';
import { readCells } from '../cells/read-cells';
import type { SheetArea } from '../cells/sheet-area';
import { blankSamples } from './blank-samples';
import type { LocatedTable } from './locate-table';

export interface TablePlace {
  readonly entity: AnyEntity;
  readonly place: LocatedTable;
}

/** A table's rows; `rowsBelowGap` counts filled rows further down the sheet, which were taken for notes and left. */
export interface ReadTable extends EntityTable {
  readonly rowsBelowGap: number;
  /** Untouched sample rows, counted from the first row of the table: they are read as blank. */
  readonly sampleRows: readonly number[];
  /** Row Ids of the blank rows that follow, up to the last that has one: rows that were taken out come back there. */
  readonly placesBelow: readonly string[];
}

/** Who waits for a reading: it hears how many cells are read, and may end it between two slices. */
export interface ReadingWatch {
  readonly onCells?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** The rows of a table, and those typed right below it where Excel did not take them in. */
const areaOf = ({ place }: TablePlace): SheetArea => ({
  sheet: place.sheet,
  top: place.firstRow,
  left: place.firstColumn,
  rows: Math.max(0, place.usedEnd - place.firstRow),
  columns: place.columnCount,
});

/** Rows up to the last filled one; below the table, only those that follow it without a gap. */
function countRows(filled: readonly boolean[], bodyRows: number): number {
  let end = Math.min(bodyRows, filled.length);
  while (filled[end]) end += 1;
  while (end > 0 && !filled[end - 1]) end -= 1;
  return end;
}

/** Where filled rows lie further down, a Row Id below may be one of theirs. */
function placesFrom(rowIds: readonly Cell[], rowCount: number, rowsBelowGap: number): readonly string[] {
  const below = rowsBelowGap > 0 ? [] : rowIds.slice(rowCount).map(String);
  return below.slice(0, below.findLastIndex((id) => id !== '') + 1);
}

function tableOf({ entity, place }: TablePlace, columns: Map<string, Cell[]>, rows: number): ReadTable {
  const sampleRows = blankSamples(entity, columns);
  const filled = filledRows(columns, rows);
  const rowCount = countRows(filled, place.bodyRows);
  const rowsBelowGap = filled.slice(rowCount).filter(Boolean).length;
  const placesBelow = placesFrom(columns.get('rowId') ?? [], rowCount, rowsBelowGap);
  for (const cells of columns.values()) cells.length = rowCount;
  const rowIds = columns.get('rowId')?.map(String) ?? new Array<string>(rowCount).fill('');
  return { entity: entity.name, rowCount, columns, rowIds, rowsBelowGap, sampleRows, placesBelow };
}

/** Reads all tables in shared slices; blank rows at the end are no rows, and sample rows are blank. */
export async function readTableColumns(
  context: Excel.RequestContext,
  places: readonly TablePlace[],
  { onCells, signal }: ReadingWatch = {},
): Promise<readonly ReadTable[]> {
  const areas = places.map(areaOf);
  const total = areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  let done = 0;
  const read = places.map(
    ({ place }, index) =>
      new Map(
        [...place.columnOf.keys()].map((field) => [field, new Array<Cell>(areas[index]?.rows ?? 0).fill('')]),
      ),
  );
  await readCells(context, areas, (areaIndex, fromRow, rows) => {
    signal?.throwIfAborted();
    const place = places[areaIndex]?.place;
    done += rows.length * (areas[areaIndex]?.columns ?? 0);
    onCells?.(done, total);
    for (const [field, cells] of read[areaIndex] ?? []) {
      const offset = (place?.columnOf.get(field) ?? 0) - (place?.firstColumn ?? 0);
      for (let row = 0; row < rows.length; row += 1) cells[fromRow + row] = rows[row]?.[offset] ?? '';
    }
  });
  return places.map((place, index) =>
    tableOf(place, read[index] ?? new Map<string, Cell[]>(), areas[index]?.rows ?? 0),
  );
}
