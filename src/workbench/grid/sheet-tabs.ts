import { mergeWorksheetSnapshotWithDefault, type IWorksheetData } from '@univerjs/core';
import type { Workbook } from '../../host/workbook/workbook';
import type { Worksheet } from '../../host/workbook/worksheet';
import type { GridEngine } from './grid-engine';

/** A tab's data before its sheet is first shown. */
const blank = (sheet: Worksheet): IWorksheetData =>
  mergeWorksheetSnapshotWithDefault({
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    rowCount: 1_000,
    columnCount: 26,
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
  });

export const shownSheets = (workbook: Workbook): Worksheet[] =>
  workbook.sheets.filter(({ visibility }) => visibility === 'Visible');

/** The sheets a new grid starts with. */
export const firstTabs = (workbook: Workbook): Record<string, Partial<IWorksheetData>> =>
  Object.fromEntries(shownSheets(workbook).map((sheet) => [sheet.id, blank(sheet)]));

/** Else the grid would go to each sheet that comes. */
const notByPerson = { fromCollab: true };

const act = ({ commands, unit }: GridEngine, id: string, params: object): void =>
  void commands.syncExecuteCommand(
    `sheet.mutation.${id}`,
    { unitId: unit.getUnitId(), ...params },
    notByPerson,
  );

/** Makes the grid's tabs those of the host's visible sheets, in their order and under their names. */
export function paintTabs(engine: GridEngine, workbook: Workbook): void {
  const { unit } = engine;
  const shown = shownSheets(workbook);
  shown.forEach((sheet, index) => {
    const grid = unit.getSheetBySheetId(sheet.id);
    if (!grid) act(engine, 'insert-sheet', { index, sheet: blank(sheet) });
    else if (grid.getName() !== sheet.name)
      act(engine, 'set-worksheet-name', { subUnitId: sheet.id, name: sheet.name });
  });
  const wanted = new Set(shown.map(({ id }) => id));
  for (const grid of [...unit.getSheets()]) {
    const id = grid.getSheetId();
    if (!wanted.has(id)) act(engine, 'remove-sheet', { subUnitId: id, subUnitName: grid.getName() });
  }
  paintOrder(engine, shown);
}

function paintOrder(engine: GridEngine, shown: readonly Worksheet[]): void {
  shown.forEach(({ id }, index) => {
    const from = engine.unit.getSheets().findIndex((grid) => grid.getSheetId() === id);
    if (from >= 0 && from !== index)
      act(engine, 'set-worksheet-order', { subUnitId: id, fromOrder: from, toOrder: index });
  });
}
