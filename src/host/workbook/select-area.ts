import type { Area } from './area';
import { activateSheet } from './sheet-acts';
import type { Worksheet } from './worksheet';

/** Selects an area and brings its sheet to the front. */
export function selectArea(sheet: Worksheet, area: Area): void {
  activateSheet(sheet);
  sheet.selection = area;
  sheet.workbook.record({ kind: 'selection', sheet, area });
}
