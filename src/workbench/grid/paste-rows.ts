import type { ICellData } from '@univerjs/core';
import { areaAt, intersection, lastColumn, lastRow, type Area } from '../../host/workbook/area';
import { selectRange, setCells } from '../../host/workbook/user-edit';
import type { Workbook } from '../../host/workbook/workbook';
import type { Worksheet } from '../../host/workbook/worksheet';
import { clipboardRows } from './clipboard-rows';
import type { GridEngine } from './grid-engine';
import { heldCell } from './held-cell';

export const pasteCommand = 'sheet.command.paste-by-short-key';

/** What the clipboard held; `files` are pictures. */
export interface PasteOrder {
  readonly htmlContent?: string;
  readonly textContent?: string;
}

/** What the grid itself copied: it knows the cells, formulas included. */
const copiedHere = /data-copy-id=/;

/** Whether the clipboard's text is pasted by the host; what the grid copied itself is pasted by the grid. */
export const isForeignText = ({ htmlContent = '', textContent = '' }: PasteOrder): boolean =>
  textContent !== '' && !copiedHere.test(htmlContent);

type Matrix = Record<number, Record<number, ICellData | null>>;

function heldCells(sheet: Worksheet, { top, left, bottom, right }: Area): Matrix {
  const matrix: Matrix = {};
  for (let row = top; row <= bottom; row++) {
    const cells: Record<number, ICellData | null> = {};
    for (let column = left; column <= right; column++) cells[column] = heldCell(sheet, row, column) ?? null;
    matrix[row] = cells;
  }
  return matrix;
}

/**
 * Types another program's rows into the host from the selected cell on, as one act that the grid can undo. The grid's own
 * paste would go through every cell of the sheet for styles and formulas the host does not take from there.
 */
export function pasteRows(
  { undo, unit }: GridEngine,
  workbook: Workbook,
  { textContent = '' }: PasteOrder,
): void {
  const sheet = workbook.activeSheet;
  const rows = clipboardRows(textContent);
  const { top, left } = sheet.selection;
  const width = Math.max(...rows.map((row) => row.length));
  const whole = { top: 0, left: 0, bottom: lastRow, right: lastColumn };
  const area = intersection(areaAt(top, left, rows.length, width), whole);
  if (!area) return;
  const before = heldCells(sheet, area);
  setCells(workbook, sheet.name, top, left, rows);
  selectRange(workbook, sheet.name, area);
  const mutation = (cellValue: Matrix) => ({
    id: 'sheet.mutation.set-range-values',
    params: { unitId: unit.getUnitId(), subUnitId: sheet.id, cellValue },
  });
  undo.pushUndoRedo({
    unitID: unit.getUnitId(),
    undoMutations: [mutation(before)],
    redoMutations: [mutation(heldCells(sheet, area))],
  });
}
