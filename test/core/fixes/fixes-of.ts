import type { Cell } from '../../../src/core/entity/cell';
import type { EntityTable, WorkspaceTables } from '../../../src/core/entity/column-table';
import { registry } from '../../../src/core/entities/registry';
import type { CellEdit } from '../../../src/core/validation/cell-edit';
import type { CheckedTables } from '../../../src/core/validation/checked-tables';
import { validateWorkspace } from '../../../src/core/validation/validate-workspace';
import { checkContext } from '../sample-workspace';

/** Cells to lay over a workspace: by entity, then row, then field. */
export type Dirt = Readonly<Record<string, readonly Readonly<Record<string, Cell>>[]>>;

export function withCells(
  workspace: WorkspaceTables,
  edits: readonly Pick<CellEdit, 'entity' | 'field' | 'rowIndex' | 'to'>[],
): WorkspaceTables {
  const tables = new Map(workspace.tables);
  for (const { entity, field, rowIndex, to } of edits) {
    const table = tables.get(entity);
    if (!table) throw new Error(entity);
    const column = [...(table.columns.get(field) ?? [])];
    column[rowIndex] = to;
    const changed: EntityTable = { ...table, columns: new Map([...table.columns, [field, column]]) };
    tables.set(entity, changed);
  }
  return { ...workspace, tables };
}

export const dirtied = (workspace: WorkspaceTables, dirt: Dirt): WorkspaceTables =>
  withCells(
    workspace,
    Object.entries(dirt).flatMap(([entity, rows]) =>
      rows.flatMap((row, rowIndex) =>
        Object.entries(row).map(([field, to]) => ({ entity, field, rowIndex, to })),
      ),
    ),
  );

export const checkedTables = (tables: WorkspaceTables): CheckedTables => ({
  tables,
  registry,
  lists: checkContext.lists,
  facts: checkContext.facts,
  result: validateWorkspace(tables, { ...checkContext, registry }),
});
