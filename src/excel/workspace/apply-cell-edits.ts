import type { Cell } from '../../core/entity/cell';
import type { AnyEntity } from '../../core/entity/entity';
import { fieldOf } from '../../core/entity/entity-fields';
import { kindOf } from '../../core/entity/field-kinds';
import type { CellEdit } from '../../core/validation/cell-edit';
import { withoutEvents } from '../cells/write-columns';
import type { ExcelHost, Progress } from '../excel-host';
import { locateTables, type FoundTable } from './locate-table';
import { readStanding, type StandingCells } from './read-standing';
import { writeSparseColumns, type SparseColumn } from './write-sparse-columns';

/** Why a cell was left as it is: somebody changed it since, or it cannot be written. */
type SkipReason = 'changed' | 'rowGone' | 'columnGone' | 'protected';

export interface SkippedEdit {
  readonly edit: CellEdit;
  /** What stands in the cell now; blank where there is none. */
  readonly found: Cell;
  readonly reason: SkipReason;
}

/** Every edit asked for is in one of the two, in the order asked. */
export interface AppliedEdits {
  /** With the rows they were found in. */
  readonly applied: readonly CellEdit[];
  readonly skipped: readonly SkippedEdit[];
  /** The applied ones by the edits that were asked for. */
  readonly placed: ReadonlyMap<CellEdit, CellEdit>;
}

interface EditWish {
  readonly onProgress?: Progress;
  readonly signal?: AbortSignal;
  /** Writes nothing where one of the edits this holds for cannot be made. */
  readonly mustAll?: (edit: CellEdit) => boolean;
}

/** What becomes of one edit: itself with the row it is in now, or why not. A cell to write counts as written for the edits after it. */
function settle(
  sheet: StandingCells | undefined,
  edit: CellEdit,
  columns: Map<string, SparseColumn>,
): SkippedEdit | CellEdit {
  const cells = sheet?.columns.get(edit.field);
  const skipped = (reason: SkipReason, found: Cell = ''): SkippedEdit => ({ edit, found, reason });
  if (!sheet || !cells) return skipped('columnGone');
  const row = sheet.rowOf(edit);
  const found = row === undefined ? undefined : cells[row];
  if (row === undefined || found === undefined) return skipped('rowGone');
  if (sheet.found.place.isProtected) return skipped('protected', found);
  if (found !== edit.from) return skipped('changed', found);
  cells[row] = edit.to;
  const place = `${edit.entity}\n${edit.field}`;
  const column = columns.get(place) ?? columnOf(sheet.found, edit.field);
  columns.set(place, column);
  column.cells.set(row, { cell: edit.to, numberFormat: formatOf(sheet.found.entity, edit) });
  return { ...edit, rowIndex: row };
}

const columnOf = ({ place }: FoundTable, field: string): SparseColumn => ({
  sheet: place.sheet,
  column: place.columnOf.get(field) ?? 0,
  firstRow: place.firstRow,
  cells: new Map(),
});

/** The column's own format; a number in a column of text stays the number it was asked to be. */
function formatOf(entity: AnyEntity, { field: name, to }: CellEdit): string | null {
  const field = fieldOf(entity, name);
  if (!field || to === '') return null;
  const own = kindOf(field).numberFormat(field);
  return own === '@' && typeof to !== 'string' ? 'General' : own;
}

/**
 * Writes cells that still hold what they held when the edits were made, whatever was sorted or inserted since; all as
 * one undo step where Excel has it. Rows are found by Row Id, those without one by their place.
 */
export async function applyCellEdits(
  host: ExcelHost,
  entities: readonly AnyEntity[],
  edits: readonly CellEdit[],
  { onProgress, signal, mustAll }: EditWish = {},
): Promise<AppliedEdits> {
  if (edits.length === 0) return { applied: [], skipped: [], placed: new Map() };
  return host.run(
    (context) =>
      withoutEvents(context, async () => {
        const names = new Set(edits.map(({ entity }) => entity));
        const tables = await locateTables(
          context,
          entities.filter(({ name }) => names.has(name)),
        );
        const sheets = await readStanding(context, tables, edits);
        const columns = new Map<string, SparseColumn>();
        const placed = new Map<CellEdit, CellEdit>();
        const skipped: SkippedEdit[] = [];
        for (const edit of edits) {
          const settled = settle(sheets.get(edit.entity), edit, columns);
          if ('reason' in settled) skipped.push(settled);
          else placed.set(edit, settled);
        }
        if (mustAll && skipped.some(({ edit }) => mustAll(edit)))
          return { applied: [], skipped, placed: new Map() };
        signal?.throwIfAborted();
        const applied = [...placed.values()];
        const touched = new Set(applied.map(({ entity }) => entity));
        for (const { entity, probe } of tables) if (touched.has(entity.name)) probe.table.clearFilters();
        await writeSparseColumns(context, [...columns.values()], onProgress);
        return { applied, skipped, placed };
      }),
    { oneUndoStep: true },
  );
}
