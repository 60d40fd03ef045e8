import type { Cell } from '../../core/entity/cell';
import type { AnyEntity } from '../../core/entity/entity';
import { fieldOf } from '../../core/entity/entity-fields';
import { kindOf } from '../../core/entity/field-kinds';
import { setNumberFormat } from '../cells/set-number-format';
import { rangeOf } from '../cells/sheet-area';
import { withoutEvents, writeParts, type ColumnsPart } from '../cells/write-columns';
import type { ExcelHost } from '../excel-host';
import { locateTable, type LocatedTable } from './locate-table';
import { requireOpenSheets } from './require-open-sheets';
import { columnCells } from './write-rows';

/** New cells of rows that are there, by field, then row counted from 0. */
export type RowChanges = ReadonlyMap<string, ReadonlyMap<number, Cell>>;

interface Run {
  readonly from: number;
  readonly cells: Cell[];
}

/** Neighbouring rows together. */
function runsOf(cells: ReadonlyMap<number, Cell>): readonly Run[] {
  const runs: Run[] = [];
  for (const [row, cell] of [...cells].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last?.from !== undefined && last.from + last.cells.length === row) last.cells.push(cell);
    else runs.push({ from: row, cells: [cell] });
  }
  return runs;
}

/** The changed cells of a sheet, neighbours together. */
export const changedParts = (entity: AnyEntity, place: LocatedTable, changes: RowChanges): ColumnsPart[] =>
  [...changes].flatMap(([field, cells]) =>
    runsOf(cells).map((run) => ({
      sheet: place.sheet,
      firstRow: place.firstRow + run.from,
      rowCount: run.cells.length,
      columns: [columnCells(entity, place, field, run.cells)],
    })),
  );

/** Formats before values, as for whole rows: a person may have changed them. */
function formatParts(
  context: Excel.RequestContext,
  entity: AnyEntity,
  place: LocatedTable,
  changes: RowChanges,
): void {
  for (const [name, cells] of changes) {
    const field = fieldOf(entity, name);
    const left = place.columnOf.get(name);
    if (!field || left === undefined) continue;
    for (const { from, cells: own } of runsOf(cells)) {
      const area = { sheet: place.sheet, top: place.firstRow + from, left, rows: own.length, columns: 1 };
      setNumberFormat(rangeOf(context, area), kindOf(field).numberFormat(field));
    }
  }
}

/** Writes single cells of an entity's rows and leaves all others, formulas among them, as they are. */
export const writeRowChanges = (host: ExcelHost, entity: AnyEntity, changes: RowChanges): Promise<void> =>
  host.run((context) =>
    withoutEvents(context, async () => {
      const { probe, ...place } = await locateTable(context, entity);
      requireOpenSheets([place]);
      probe.table.clearFilters();
      formatParts(context, entity, place, changes);
      await writeParts(context, changedParts(entity, place, changes));
    }),
  );
