import { intersection, touches, type Area } from './area';
import { invalidOperation } from './host-fault';
import { requireAllowed } from './sheet-guard';
import type { Worksheet } from './worksheet';

/** Merges an area, or each of its rows when `across`; only the top left value stays. */
export function mergeCells(sheet: Worksheet, area: Area, across: boolean): void {
  requireAllowed(sheet, 'formatCells');
  if (sheet.tables.some((table) => touches(table.area, area))) {
    throw invalidOperation('Cells of a table cannot be merged.');
  }
  const rows = across ? area.bottom - area.top + 1 : 1;
  for (let index = 0; index < rows; index++) {
    const part = across ? { ...area, top: area.top + index, bottom: area.top + index } : area;
    unmergeCells(sheet, (merge) => intersection(merge, part) !== undefined);
    const value = sheet.cells.get(part.top, part.left);
    const formula = sheet.cells.formula(part.top, part.left);
    sheet.cells.clear(part);
    sheet.cells.set(part.top, part.left, value, formula);
    sheet.merges.push(part);
  }
  sheet.workbook.record({ kind: 'layout', sheet });
}

/** Takes apart the merges that the test picks. */
export function unmergeCells(sheet: Worksheet, picks: (merge: Area) => boolean): void {
  sheet.merges = sheet.merges.filter((merge) => !picks(merge));
  sheet.workbook.record({ kind: 'layout', sheet });
}
