import { RANGE_TYPE, type ICommandInfo, type IRange } from '@univerjs/core';
import { lastColumn, lastRow, sameArea, type Area } from '../../host/workbook/area';
import { selectRange, switchToSheet } from '../../host/workbook/user-edit';
import type { Workbook } from '../../host/workbook/workbook';
import type { GridEngine } from './grid-engine';

const activate = 'sheet.operation.set-worksheet-active';
const select = 'sheet.operation.set-selections';
const scrollTo = 'sheet.command.scroll-to-cell';

/** The steps of a selection still being drawn with the pointer; the host hears of its end only. */
const unfinished = new Set([0, 1]);

interface SelectionOrder {
  readonly subUnitId: string;
  readonly type?: number;
  readonly selections?: readonly { readonly range: IRange }[];
}

function areaOf({ startRow, endRow, startColumn, endColumn, rangeType }: IRange): Area {
  const wholeRows = rangeType === RANGE_TYPE.ROW || rangeType === RANGE_TYPE.ALL;
  const wholeColumns = rangeType === RANGE_TYPE.COLUMN || rangeType === RANGE_TYPE.ALL;
  return {
    top: wholeColumns ? 0 : startRow,
    bottom: wholeColumns ? lastRow : endRow,
    left: wholeRows ? 0 : startColumn,
    right: wholeRows ? lastColumn : endColumn,
  };
}

/** Tells the host which sheet and cells a person chose in the grid. */
export function takeSelection(workbook: Workbook, { id, params }: Readonly<ICommandInfo>): void {
  const { subUnitId, type, selections } = (params ?? {}) as SelectionOrder;
  const sheet = workbook.sheets.find((one) => one.id === subUnitId);
  if (!sheet) return;
  if (id === activate && workbook.activeSheet !== sheet) switchToSheet(workbook, sheet.name);
  const range = selections?.at(-1)?.range;
  if (id !== select || !range || (type !== undefined && unfinished.has(type))) return;
  const area = areaOf(range);
  if (workbook.activeSheet === sheet && sameArea(sheet.selection, area)) return;
  selectRange(workbook, sheet.name, area);
}

/** Shows the host's active sheet and its selection in the grid. */
export function showSelection({ commands, unit }: GridEngine, workbook: Workbook): void {
  const sheet = workbook.activeSheet;
  const grid = unit.getSheetBySheetId(sheet.id);
  if (!grid) return;
  const place = { unitId: unit.getUnitId(), subUnitId: sheet.id };
  if (unit.getActiveSheet().getSheetId() !== sheet.id) commands.syncExecuteCommand(activate, place);
  const { top, left, bottom, right } = sheet.selection;
  const range = {
    startRow: top,
    startColumn: left,
    endRow: Math.min(bottom, grid.getRowCount() - 1),
    endColumn: Math.min(right, grid.getColumnCount() - 1),
  };
  const primary = {
    ...range,
    endRow: top,
    endColumn: left,
    actualRow: top,
    actualColumn: left,
    isMerged: false,
    isMergedMainCell: false,
  };
  commands.syncExecuteCommand(select, { ...place, selections: [{ range, primary, style: null }] });
  void commands.executeCommand(scrollTo, { range: { ...range, endRow: top, endColumn: left } });
}
