import type { Cell } from '../../entity/cell';
import { ChangingColumns } from '../../history/changing-columns';
import { emptyBlock, type EntityChange } from '../../history/entity-change';
import { groupName, type ExtractChoice } from './extract-choice';
import { draftColumns, type ChangeWriting } from './draft-columns';
import {
  goneColumn,
  type ExtractComparison,
  type ExtractSides,
  type FieldChange,
  type FieldConflict,
} from './extract-sides';
import { incomingCells } from './incoming-cells';
import { mappedBlock, rememberExtract } from './remember-extract';

/** What of an extract goes where: cells of the sheet, and what is remembered as brought in. */
export interface ExtractPlan {
  readonly sheet: EntityChange;
  readonly broughtIn: EntityChange;
  /** Conflicts in which the sheet's value stands and nobody has decided so. */
  readonly open: readonly FieldConflict[];
  /** Rows marked as gone from the source by this run. */
  readonly goneNow: number;
}

/** Cells of rows that stay: what comes in, that it must be checked again, and a word beside rows gone. */
function changedCells(
  { sheet }: ExtractSides,
  cells: readonly FieldChange[],
  goneIds: readonly string[],
  { draft, goneMessage }: ChangeWriting,
): EntityChange['changed'] {
  const columns = new ChangingColumns();
  const set = (field: string, row: number, to: Cell): void =>
    columns.add(field, sheet.rowIds[row] ?? '', sheet.columns.get(field)?.[row] ?? '', to);
  for (const { field, row, to } of cells) set(field, row, to);
  for (const row of new Set(cells.map((cell) => cell.row))) {
    set('rowStatus', row, draft);
    set('messages', row, '');
  }
  const rowOf = new Map(sheet.rowIds.map((id, row) => [id, row]));
  for (const rowId of goneIds) {
    const row = rowOf.get(rowId);
    if (row !== undefined) set('messages', row, goneMessage);
  }
  return columns.changed;
}

/** What a run writes, as chosen: only cells that differ, new rows, marks on rows gone. */
export function planExtract(
  sides: ExtractSides,
  compared: ExtractComparison,
  choice: ExtractChoice,
  writing: ChangeWriting,
): ExtractPlan {
  const { name } = sides.entity;
  const { cells, open } = incomingCells(compared, choice);
  const comes = choice.leave.has(groupName(name, 'added')) ? [] : compared.added;
  const rowIds = comes.map(writing.newRowId);
  const added = mappedBlock(sides.mapped, comes, rowIds, draftColumns(comes.length, writing.draft));
  const left = [
    ...open,
    ...compared.changes.filter(({ field }) => choice.leave.has(groupName(name, 'changed', field))),
  ];
  const marksGone = !choice.leave.has(groupName(name, 'gone'));
  const broughtIn = rememberExtract(sides, compared, {
    added,
    left,
    gone: marksGone ? writing.source : undefined,
  });
  const gone = broughtIn.changed.get(goneColumn);
  const goneIds = gone?.rowIds.filter((_id, index) => gone.to[index] !== '') ?? [];
  return {
    sheet: {
      entity: name,
      added,
      removed: emptyBlock,
      changed: changedCells(sides, cells, goneIds, writing),
    },
    broughtIn,
    open,
    goneNow: goneIds.length,
  };
}
