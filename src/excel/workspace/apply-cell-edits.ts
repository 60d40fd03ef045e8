import type { Cell } from '../../core/entity/cell';
import type { AnyEntity } from '../../core/entity/entity';
import { fieldOf } from '../../core/entity/entity-fields';
import { kindOf } from '../../core/entity/field-kinds';
import type { CellEdit } from '../../core/validation/cell-edit';
import { readCells } from '../cells/read-cells';
import { withoutEvents } from '../cells/write-columns';
import type { ExcelHost, Progress } from '../excel-host';
import { locateTables, type FoundTable } from './locate-table';
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
  readonly applied: readonly CellEdit[];
  readonly skipped: readonly SkippedEdit[];
}

interface EditWish {
  readonly onProgress?: Progress;
  readonly signal?: AbortSignal;
  /** Writes nothing where one of the edits this holds for cannot be made. */
  readonly mustAll?: (edit: CellEdit) => boolean;
}

/** A sheet's columns as they stand now, those the edits are about. */
interface StandingSheet {
  readonly found: FoundTable;
  readonly columns: ReadonlyMap<string, Cell[]>;
  readonly rowOf: ReadonlyMap<string, number>;
}

const fieldsOf = (edits: readonly CellEdit[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const fields = new Map<string, Set<string>>();
  for (const { entity, field } of edits)
    fields.set(entity, (fields.get(entity) ?? new Set(['rowId'])).add(field));
  return fields;
};

/** Reads only the columns that matter, of all sheets together. */
async function readStanding(
  context: Excel.RequestContext,
  tables: readonly FoundTable[],
  fields: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<ReadonlyMap<string, StandingSheet>> {
  const asked = tables.flatMap((found) =>
    [...(fields.get(found.entity.name) ?? [])].flatMap((field) => {
      const left = found.place.columnOf.get(field);
      return left === undefined ? [] : [{ found, field, left, cells: [] as Cell[] }];
    }),
  );
  const areas = asked.map(({ found: { place }, left }) => ({
    sheet: place.sheet,
    top: place.firstRow,
    left,
    rows: Math.max(0, place.usedEnd - place.firstRow),
    columns: 1,
  }));
  await readCells(context, areas, (index, _fromRow, rows) => {
    for (const [cell = ''] of rows) asked[index]?.cells.push(cell);
  });
  return new Map(
    tables.map((found) => {
      const columns = new Map(
        asked.filter((one) => one.found === found).map(({ field, cells }) => [field, cells]),
      );
      const rowOf = new Map<string, number>();
      columns.get('rowId')?.forEach((id, row) => {
        if (id !== '' && !rowOf.has(String(id))) rowOf.set(String(id), row);
      });
      return [found.entity.name, { found, columns, rowOf }];
    }),
  );
}

/** The row of an edit: where it was if its Row Id is still there, else where the Row Id is now. */
function rowOf({ columns, rowOf: byId }: StandingSheet, { rowId, rowIndex }: CellEdit): number | undefined {
  const ids = columns.get('rowId');
  if (rowId === '') return String(ids?.[rowIndex] ?? '') === '' ? rowIndex : undefined;
  return ids?.[rowIndex] === rowId ? rowIndex : byId.get(rowId);
}

/** What becomes of one edit; a cell to write counts as written for the edits after it. */
function settle(
  sheet: StandingSheet | undefined,
  edit: CellEdit,
  columns: Map<string, SparseColumn>,
): SkippedEdit | undefined {
  const cells = sheet?.columns.get(edit.field);
  const skipped = (reason: SkipReason, found: Cell = ''): SkippedEdit => ({ edit, found, reason });
  if (!sheet || !cells) return skipped('columnGone');
  const row = rowOf(sheet, edit);
  const found = row === undefined ? undefined : cells[row];
  if (row === undefined || found === undefined) return skipped('rowGone');
  if (sheet.found.place.isProtected) return skipped('protected', found);
  if (found !== edit.from) return skipped('changed', found);
  cells[row] = edit.to;
  const place = `${edit.entity}\n${edit.field}`;
  const column = columns.get(place) ?? columnOf(sheet.found, edit.field);
  columns.set(place, column);
  column.cells.set(row, { cell: edit.to, numberFormat: formatOf(sheet.found.entity, edit) });
  return undefined;
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
  if (edits.length === 0) return { applied: [], skipped: [] };
  return host.run(
    (context) =>
      withoutEvents(context, async () => {
        const fields = fieldsOf(edits);
        const tables = await locateTables(
          context,
          entities.filter(({ name }) => fields.has(name)),
        );
        const sheets = await readStanding(context, tables, fields);
        const columns = new Map<string, SparseColumn>();
        const applied: CellEdit[] = [];
        const skipped: SkippedEdit[] = [];
        for (const edit of edits) {
          const left = settle(sheets.get(edit.entity), edit, columns);
          if (left) skipped.push(left);
          else applied.push(edit);
        }
        if (mustAll && skipped.some(({ edit }) => mustAll(edit))) return { applied: [], skipped };
        signal?.throwIfAborted();
        const touched = new Set(applied.map(({ entity }) => entity));
        for (const { entity, probe } of tables) if (touched.has(entity.name)) probe.table.clearFilters();
        await writeSparseColumns(context, [...columns.values()], onProgress);
        return { applied, skipped };
      }),
    { oneUndoStep: true },
  );
}
