import type { Cell } from '../entity/cell';
import type { EntityTable } from '../entity/column-table';
import type { AnyEntity } from '../entity/entity';
import { fieldOf } from '../entity/entity-fields';
import { readCell } from '../entity/decode-table';
import type { ReadContext } from '../entity/kind-spec';
import type { EntityChange } from './entity-change';
import { secretCell } from './secret-cells';

/** A cell that does not hold what an operation left in it; of a row that is gone only its Row Id is told. */
export interface TouchedCell {
  readonly entity: string;
  readonly rowId: string;
  readonly field: string;
  /** What it should hold. */
  readonly left: Cell;
  /** What it holds; blank where the row is gone. */
  readonly found: Cell;
}

/** Every check writes these anew, so that they differ is no reason to stop. */
export const writtenByCheck: ReadonlySet<string> = new Set(['rowStatus', 'messages']);

/** Whether a cell still says what was written; a label in the other language says the same. */
function holds(entity: AnyEntity, field: string, found: Cell, left: Cell, context: ReadContext): boolean {
  if (found === left || left === secretCell || String(found) === String(left)) return true;
  const declared = fieldOf(entity, field);
  if (declared?.kind !== 'choice' && declared?.kind !== 'yesNo') return false;
  const value = readCell(found, declared, context).value;
  return value !== null && value === readCell(left, declared, context).value;
}

/**
 * What stands in the way of a change: cells to be changed, or of rows to be taken out, that do not hold what they should,
 * and rows to come in that are there already. None: the change can be made whole.
 */
export function findTouched(
  entity: AnyEntity,
  table: EntityTable | undefined,
  { added, removed, changed }: EntityChange,
  context: ReadContext,
): readonly TouchedCell[] {
  const touched: TouchedCell[] = [];
  const rowOf = new Map(table?.rowIds.map((id, row) => [id, row]));
  const look = (rowId: string, field: string, left: Cell): void => {
    if (writtenByCheck.has(field) || field === 'rowId') return;
    const row = rowOf.get(rowId);
    const found = row === undefined ? '' : (table?.columns.get(field)?.[row] ?? '');
    if (row !== undefined && holds(entity, field, found, left, context)) return;
    touched.push({ entity: entity.name, rowId, field, left, found });
  };
  for (const [field, { rowIds, from }] of changed)
    rowIds.forEach((rowId, index) => look(rowId, field, from[index] ?? ''));
  const everyField = [...(table?.columns.keys() ?? [])];
  removed.rowIds.forEach((rowId, index) => {
    if (!rowOf.has(rowId)) touched.push({ entity: entity.name, rowId, field: '', left: '', found: '' });
    else for (const field of everyField) look(rowId, field, removed.columns.get(field)?.[index] ?? '');
  });
  for (const rowId of added.rowIds)
    if (rowOf.has(rowId)) for (const field of everyField) look(rowId, field, '');
  return touched;
}
