import { cellOptions, type CellOption } from '../core/entity/cell-options';
import type { AnyEntity } from '../core/entity/entity';
import { CodedError } from '../core/kernel/coded-error';
import { fillCell } from '../excel/selection/fill-cell';
import { readWorkspace } from '../excel/workspace/read-workspace';
import { entityIn } from './require-workspace';
import type { EntityCell } from './watch-workbook';
import type { WorkspaceHost } from './workspace-host';

/** The values a cell may take, of lists of any length; none where the column takes anything. */
export async function readCellOptions(
  host: WorkspaceHost,
  { entity: name, field, rowIndex }: EntityCell,
): Promise<readonly CellOption[]> {
  const snapshot = await readWorkspace(host);
  const entity = entityIn(snapshot, name);
  if (!entity || field === undefined) return [];
  const { tables, lists, language } = snapshot;
  const find = (target: string): AnyEntity | undefined => entityIn(snapshot, target);
  const source = { tables: tables.tables, lists, language, find };
  return cellOptions(entity, field, rowIndex, source) ?? [];
}

/** Writes the chosen value into the cell, wherever its sheet and column are by now. */
export async function chooseValue(
  host: WorkspaceHost,
  { entity, field = '', rowIndex }: EntityCell,
  text: string,
): Promise<void> {
  const place = (await readWorkspace(host)).places.get(entity);
  const column = place?.columnOf.get(field);
  if (!place || column === undefined)
    throw new CodedError(
      'COLUMN_MISSING',
      'notDone',
      'The column of this cell is no longer in the workbook.',
      {
        entity,
        field,
      },
    );
  await fillCell(host, place.sheet, place.firstRow + rowIndex, column, text);
}
