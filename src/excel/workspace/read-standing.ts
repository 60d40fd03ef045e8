import type { Cell } from '../../core/entity/cell';
import type { CellEdit } from '../../core/validation/cell-edit';
import { readCells } from '../cells/read-cells';
import type { FoundTable } from './locate-table';
import type { RowRange } from './read-touched-rows';

/** A sheet's cells as they stand now, as far as edits are about them. */
export interface StandingCells {
  readonly found: FoundTable;
  /** By field, then by data row; rows that nobody asked for are missing. */
  readonly columns: ReadonlyMap<string, Cell[]>;
  /** The row of an edit: where it was if its Row Id is still there, else where the Row Id is now. */
  readonly rowOf: (edit: CellEdit) => number | undefined;
}

interface Wanted {
  readonly found: FoundTable;
  readonly edits: readonly CellEdit[];
  readonly rows: readonly RowRange[];
}

/** A range of its own costs as much as so many cells read along. */
const bridge = 40;
/** Beyond so many places it costs less to read the rows in between as well. */
const mostRanges = 200;

const allRows = ({ place }: FoundTable): RowRange => ({
  from: 0,
  end: Math.max(0, place.usedEnd - place.firstRow),
});

/** The rows the edits name, those near one another together. */
function rowsOf(found: FoundTable, edits: readonly CellEdit[]): readonly RowRange[] {
  const { end } = allRows(found);
  const named = new Set(edits.map(({ rowIndex }) => rowIndex).filter((row) => row >= 0 && row < end));
  const ranges: { from: number; end: number }[] = [];
  for (const row of [...named].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && row - last.end <= bridge) last.end = row + 1;
    else ranges.push({ from: row, end: row + 1 });
  }
  const [first, last] = [ranges[0], ranges.at(-1)];
  return first && last && ranges.length > mostRanges ? [{ from: first.from, end: last.end }] : ranges;
}

type Columns = ReadonlyMap<string, Cell[]>;

/** Reads only the columns and rows that matter, of all sheets together. */
async function readColumns(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
): Promise<ReadonlyMap<FoundTable, Columns>> {
  const asked = wanted.flatMap(({ found, edits, rows }) =>
    [...new Set(['rowId', ...edits.map(({ field }) => field)])].flatMap((field) => {
      const left = found.place.columnOf.get(field);
      return left === undefined ? [] : [{ found, field, left, rows, cells: [] as Cell[] }];
    }),
  );
  const areas = asked.flatMap(({ found: { place }, left, rows, cells }) =>
    rows.map(({ from, end }) => ({
      cells,
      from,
      area: { sheet: place.sheet, top: place.firstRow + from, left, rows: end - from, columns: 1 },
    })),
  );
  await readCells(
    context,
    areas.map(({ area }) => area),
    (index, fromRow, rows) => {
      const { cells = [], from = 0 } = areas[index] ?? {};
      rows.forEach(([cell = ''], at) => (cells[from + fromRow + at] = cell));
    },
  );
  return new Map(
    wanted.map(({ found }) => [
      found,
      new Map(asked.filter((one) => one.found === found).map(({ field, cells }) => [field, cells])),
    ]),
  );
}

const idAt = (columns: Columns | undefined, row: number): string =>
  String(columns?.get('rowId')?.[row] ?? '');

const hasMoved = (columns: Columns | undefined, { rowId, rowIndex }: CellEdit): boolean =>
  rowId !== '' && idAt(columns, rowIndex) !== rowId;

function standing(found: FoundTable, columns: Columns): StandingCells {
  const byId = new Map<string, number>();
  columns.get('rowId')?.forEach((id, row) => {
    if (id !== '' && !byId.has(String(id))) byId.set(String(id), row);
  });
  const rowOf = ({ rowId, rowIndex }: CellEdit): number | undefined =>
    idAt(columns, rowIndex) === rowId ? rowIndex : rowId === '' ? undefined : byId.get(rowId);
  return { found, columns, rowOf };
}

/** Reads the cells of the edits, by entity: where they were, and of a sheet whose rows moved all of its rows. */
export async function readStanding(
  context: Excel.RequestContext,
  tables: readonly FoundTable[],
  edits: readonly CellEdit[],
): Promise<ReadonlyMap<string, StandingCells>> {
  const wanted = tables.map((found): Wanted => {
    const own = edits.filter(({ entity }) => entity === found.entity.name);
    return { found, edits: own, rows: rowsOf(found, own) };
  });
  const first = await readColumns(context, wanted);
  const moved = wanted.filter(({ found, edits: own }) =>
    own.some((edit) => hasMoved(first.get(found), edit)),
  );
  const again = await readColumns(
    context,
    moved.map((one) => ({ ...one, rows: [allRows(one.found)] })),
  );
  return new Map(
    tables.map((found) => [
      found.entity.name,
      standing(found, again.get(found) ?? first.get(found) ?? new Map()),
    ]),
  );
}
