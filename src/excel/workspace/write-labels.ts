import type { Cell } from '../../core/entity/cell';
import type { AnyEntity } from '../../core/entity/entity';
import { readCells } from '../cells/read-cells';
import { withoutEvents, writeParts } from '../cells/write-columns';
import type { ExcelHost, Progress } from '../excel-host';
import { locateTables, type FoundTable } from './locate-table';
import { changedParts, type RowChanges } from './write-row-changes';

interface ChangedColumn {
  readonly table: FoundTable;
  readonly field: string;
  readonly cells: ReadonlyMap<number, Cell>;
}

/** The column from its first changed row to its last. */
function areaOf({ table: { place }, field, cells }: ChangedColumn) {
  const rows = [...cells.keys()];
  const first = rows.reduce((least, row) => Math.min(least, row), Infinity);
  const last = rows.reduce((most, row) => Math.max(most, row), 0);
  const left = place.columnOf.get(field) ?? 0;
  return { sheet: place.sheet, top: place.firstRow + first, left, rows: last - first + 1, columns: 1 };
}

const isFormula = (cell: Cell | undefined): boolean => typeof cell === 'string' && cell.startsWith('=');

/** The changes without those of cells that calculate what they show. */
async function withoutFormulas(
  context: Excel.RequestContext,
  columns: readonly ChangedColumn[],
): Promise<readonly ChangedColumn[]> {
  const areas = columns.map(areaOf);
  const formulas = columns.map(() => new Set<number>());
  await readCells(
    context,
    areas,
    (index, fromRow, rows) => {
      const top = (areas[index]?.top ?? 0) - (columns[index]?.table.place.firstRow ?? 0);
      rows.forEach(([cell], row) => {
        if (isFormula(cell)) formulas[index]?.add(top + fromRow + row);
      });
    },
    'formulas',
  );
  return columns.map((column, index) => ({
    ...column,
    cells: new Map([...column.cells].filter(([row]) => !formulas[index]?.has(row))),
  }));
}

/**
 * Writes single cells of several sheets as texts and leaves formulas, formats and all other cells as they are; says how
 * many it wrote. Filters are taken off first.
 */
export async function writeLabels(
  host: ExcelHost,
  changes: ReadonlyMap<AnyEntity, RowChanges>,
  onProgress?: Progress,
  signal?: AbortSignal,
): Promise<number> {
  if (changes.size === 0) return 0;
  return host.run((context) =>
    withoutEvents(context, async () => {
      const found = await locateTables(context, [...changes.keys()]);
      const all = found.flatMap((table) =>
        [...(changes.get(table.entity) ?? [])].map(([field, cells]) => ({ table, field, cells })),
      );
      const columns = await withoutFormulas(context, all);
      for (const { probe } of found) probe.table.clearFilters();
      const parts = columns.flatMap(({ table: { entity, place }, field, cells }) =>
        changedParts(entity, place, new Map([[field, cells]])),
      );
      await writeParts(context, parts, onProgress, signal);
      return columns.reduce((sum, { cells }) => sum + cells.size, 0);
    }),
  );
}
