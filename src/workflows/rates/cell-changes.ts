import type { Canonical, Cell } from '../../core/entity/cell';
import { writeCell } from '../../core/entity/decode-table';
import type { AnyEntity } from '../../core/entity/entity';
import { fieldOf } from '../../core/entity/entity-fields';
import type { ChangedColumn } from '../../core/history/entity-change';
import type { WorkspaceSnapshot } from '../../excel/workspace/read-workspace';

/** A cell of a data row that gets another value. */
export interface WantedCell {
  readonly row: number;
  readonly field: string;
  readonly to: Canonical;
}

interface Gathered {
  readonly rowIds: string[];
  readonly from: Cell[];
  readonly to: Cell[];
}

/** Cells of one sheet, by column, as a change of the history: with what they hold now. */
export function changedColumns(
  { tables, lists, language }: WorkspaceSnapshot,
  entity: AnyEntity,
  wanted: Iterable<WantedCell>,
): ReadonlyMap<string, ChangedColumn> {
  const table = tables.tables.get(entity.name);
  const context = { lists, language, dateSystem: tables.dateSystem };
  const changed = new Map<string, Gathered>();
  for (const { row, field, to } of wanted) {
    const declared = fieldOf(entity, field);
    if (!declared || !table) continue;
    const column = changed.get(field) ?? { rowIds: [], from: [], to: [] };
    changed.set(field, column);
    column.rowIds.push(table.rowIds[row] ?? '');
    column.from.push(table.columns.get(field)?.[row] ?? '');
    column.to.push(writeCell(to, declared, context));
  }
  return changed;
}
