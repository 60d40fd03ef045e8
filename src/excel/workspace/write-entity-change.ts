import type { Cell } from '../../core/entity/cell';
import type { EntityTable } from '../../core/entity/column-table';
import type { AnyEntity } from '../../core/entity/entity';
import { fieldOf } from '../../core/entity/entity-fields';
import { kindOf } from '../../core/entity/field-kinds';
import type { EntityChange, RowBlock } from '../../core/history/entity-change';
import { requireCellsFit } from '../cells/safe-cell';
import { rangeOf } from '../cells/sheet-area';
import { withoutEvents, writeColumns } from '../cells/write-columns';
import type { ExcelHost, Progress } from '../excel-host';
import { locateTable, requireColumn, type LocatedTable } from './locate-table';
import { requireOpenSheets } from './require-open-sheets';
import { setBodyRows } from './set-body-rows';
import { columnCells, formatRows } from './write-rows';
import { writeSparseColumns, type SparseColumn } from './write-sparse-columns';

/** A sheet as it was just read. */
export interface StandingRows {
  readonly table: EntityTable;
  /** Untouched samples: rows that come in take their place. */
  readonly sampleRows: readonly number[];
  /** Filled rows further down, parted from the table by a gap: rows that come in go below them. */
  readonly hasRowsBelow: boolean;
}

interface Writing {
  readonly entity: AnyEntity;
  readonly place: LocatedTable;
  readonly rowOf: ReadonlyMap<string, number>;
}

/** The column's own format; a number in a column of text stays the number it was. */
function formatOf(entity: AnyEntity, name: string, cell: Cell): string | null {
  const field = fieldOf(entity, name);
  if (!field || cell === '') return null;
  const own = kindOf(field).numberFormat(field);
  return own === '@' && typeof cell !== 'string' ? 'General' : own;
}

/** Cells to write into rows that stand, by field. */
class StandingCells {
  readonly #columns = new Map<string, SparseColumn>();

  constructor(private readonly writing: Writing) {}

  set(field: string, rowId: string, cell: Cell): void {
    const { entity, place, rowOf } = this.writing;
    const row = rowOf.get(rowId);
    if (row === undefined || (cell === '' && !place.columnOf.has(field))) return;
    const column = this.#columns.get(field) ?? {
      sheet: place.sheet,
      column: requireColumn(entity, place, field),
      firstRow: place.firstRow,
      cells: new Map(),
    };
    this.#columns.set(field, column);
    column.cells.set(row, { cell, numberFormat: formatOf(entity, field, cell) });
  }

  get columns(): readonly SparseColumn[] {
    return [...this.#columns.values()];
  }
}

/** The row after the last one that stays when these are taken out. */
function endWithout({ rowCount }: EntityTable, rows: ReadonlySet<number>): number {
  let end = rowCount;
  while (rows.has(end - 1)) end -= 1;
  return end;
}

/** Neighbouring rows together: the first and how many. */
function runsOf(rows: Iterable<number>): readonly { from: number; rows: number }[] {
  const runs: { from: number; rows: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.from + last.rows === row) last.rows += 1;
    else runs.push({ from: row, rows: 1 });
  }
  return runs;
}

/** Empties rows where they stand, so that nothing else moves; those before `end` keep the Row Id they are found by again. */
function emptyRows(
  context: Excel.RequestContext,
  { sheet, firstRow, columnOf }: LocatedTable,
  rows: Iterable<number>,
  end: number,
): void {
  const all = [...rows];
  const clear = (some: readonly number[], fields: Iterable<number>): void => {
    for (const left of fields)
      for (const { from, rows: count } of runsOf(some))
        rangeOf(context, { sheet, top: firstRow + from, left, rows: count, columns: 1 }).clear('Contents');
  };
  const visible = [...columnOf].flatMap(([field, left]) => (field === 'rowId' ? [] : [left]));
  clear(all, visible);
  const rowId = columnOf.get('rowId');
  if (rowId !== undefined)
    clear(
      all.filter((row) => row >= end),
      [rowId],
    );
}

const without = ({ rowIds, columns }: RowBlock, standing: ReadonlySet<string>): RowBlock => {
  const kept = rowIds.flatMap((id, index) => (standing.has(id) ? [] : [index]));
  return {
    rowIds: kept.map((index) => rowIds[index] ?? ''),
    columns: new Map([...columns].map(([field, cells]) => [field, kept.map((index) => cells[index] ?? '')])),
  };
};

/** Rows after all others: the table grows around them. */
async function appendRows(
  context: Excel.RequestContext,
  { entity, place }: Writing,
  { rowIds, columns }: RowBlock,
  from: number,
  onProgress: Progress | undefined,
): Promise<void> {
  if (rowIds.length === 0) return;
  const top = place.firstRow + from;
  formatRows(context, entity, place, top, rowIds.length);
  const filled = [...columns, ['rowId', rowIds] as const]
    .filter(([, cells]) => cells.some((cell) => cell !== ''))
    .map(([field, cells]) => columnCells(entity, place, field, cells));
  await writeColumns(
    context,
    { sheet: place.sheet, firstRow: top, rowCount: rowIds.length },
    filled,
    onProgress,
  );
}

/**
 * Makes a change in an entity's sheet as it was just read: only cells that differ are written, new rows go below, rows
 * taken out are emptied where they stand and the table ends before the last of them. Other cells stay as they are.
 */
export async function writeEntityChange(
  host: ExcelHost,
  entity: AnyEntity,
  { added, removed, changed }: EntityChange,
  { table, sampleRows, hasRowsBelow }: StandingRows,
  onProgress?: Progress,
): Promise<void> {
  for (const [field, cells] of added.columns) requireCellsFit(field, cells);
  for (const [field, { to }] of changed) requireCellsFit(field, to);
  const rowOf = new Map(table.rowIds.flatMap((id, row) => (id === '' ? [] : [[id, row] as const])));
  await host.run((context) =>
    withoutEvents(context, async () => {
      const { probe, ...place } = await locateTable(context, entity);
      requireOpenSheets([place]);
      probe.table.clearFilters();
      const writing = { entity, place, rowOf };
      const cells = new StandingCells(writing);
      for (const [field, { rowIds, to }] of changed)
        rowIds.forEach((rowId, index) => cells.set(field, rowId, to[index] ?? ''));
      const back = new Set(added.rowIds.filter((id) => rowOf.has(id)));
      for (const [field, values] of added.columns)
        added.rowIds.forEach((id, index) => back.has(id) && cells.set(field, id, values[index] ?? ''));
      const out = new Set(removed.rowIds.flatMap((id) => rowOf.get(id) ?? []));
      const end = endWithout(table, out);
      emptyRows(context, place, out, end);
      if (added.rowIds.length > 0) emptyRows(context, place, sampleRows, 0);
      const below = without(added, back);
      const from = hasRowsBelow ? place.usedEnd - place.firstRow : end;
      const grows = below.rowIds.length > 0 || end < table.rowCount;
      if (grows) setBodyRows(host, context, probe.table, place, Math.max(end, from + below.rowIds.length));
      await writeSparseColumns(context, cells.columns);
      await appendRows(context, writing, below, from, onProgress);
    }),
  );
}
