import { renameSheetInFormula } from './formula-references';
import { invalidOperation, itemAlreadyExists } from './host-fault';
import { checkSheetName } from './sheet-name';
import { rewriteRuleFormulas } from './pointers-at-cells';
import type { Visibility, Worksheet } from './worksheet';

/** Renames a sheet and every formula, name and rule that mentions it. */
export function renameSheet(sheet: Worksheet, name: string): void {
  checkSheetName(name);
  const { workbook, name: nameBefore } = sheet;
  const holder = workbook.sheetNamed(name);
  if (holder && holder !== sheet) throw itemAlreadyExists();
  if (name === nameBefore) return;
  sheet.name = name;
  const rewrite = (formula: string) => renameSheetInFormula(formula, nameBefore, name);
  for (const other of workbook.sheets) {
    other.cells.rewriteFormulas(rewrite);
    rewriteRuleFormulas(other, rewrite);
  }
  for (const defined of workbook.names) defined.formula = rewrite(defined.formula);
  workbook.record({ kind: 'sheet', sheet, act: 'renamed', nameBefore });
}

export function activateSheet(sheet: Worksheet): void {
  const { workbook } = sheet;
  if (sheet.visibility !== 'Visible') throw invalidOperation('A hidden sheet cannot be activated.');
  const before = workbook.activeSheet;
  if (before === sheet) return;
  workbook.activeSheet = sheet;
  workbook.record({ kind: 'sheet', sheet: before, act: 'deactivated' });
  workbook.record({ kind: 'sheet', sheet, act: 'activated' });
}

const visibleOthers = (sheet: Worksheet): Worksheet[] =>
  sheet.workbook.sheets.filter((other) => other !== sheet && other.visibility === 'Visible');

/** Deletes a sheet with its tables and names; the last visible one stays. */
export function deleteSheet(sheet: Worksheet): void {
  const { workbook } = sheet;
  const [next] = nearest(sheet);
  if (!next) throw invalidOperation('A workbook must contain at least one visible worksheet.');
  const wasActive = workbook.activeSheet === sheet;
  for (const table of sheet.tables) workbook.record({ kind: 'table', table, act: 'deleted' });
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.names = workbook.names.filter((name) => name.sheet !== sheet);
  workbook.record({ kind: 'sheet', sheet, act: 'deleted' });
  if (wasActive) {
    workbook.activeSheet = next;
    workbook.record({ kind: 'sheet', sheet: next, act: 'activated' });
  }
}

/** Visible sheets after this one first, then those before it. */
function nearest(sheet: Worksheet): Worksheet[] {
  const { sheets } = sheet.workbook;
  const at = sheets.indexOf(sheet);
  return visibleOthers(sheet).sort((a, b) => Number(sheets.indexOf(b) > at) - Number(sheets.indexOf(a) > at));
}

export function showSheet(sheet: Worksheet, visibility: Visibility): void {
  const { workbook } = sheet;
  if (visibility === sheet.visibility) return;
  const [next] = nearest(sheet);
  if (visibility !== 'Visible' && !next) {
    throw invalidOperation('A workbook must contain at least one visible worksheet.');
  }
  const wasActive = workbook.activeSheet === sheet;
  sheet.visibility = visibility;
  workbook.record({ kind: 'sheet', sheet, act: 'visibility' });
  if (wasActive && visibility !== 'Visible' && next) {
    workbook.activeSheet = next;
    workbook.record({ kind: 'sheet', sheet: next, act: 'activated' });
  }
}

/** Moves a sheet to a place among all sheets, counted from 0. */
export function moveSheet(sheet: Worksheet, position: number): void {
  const others = sheet.workbook.sheets.filter((other) => other !== sheet);
  others.splice(Math.max(0, Math.min(position, others.length)), 0, sheet);
  sheet.workbook.sheets = others;
  sheet.workbook.record({ kind: 'sheet', sheet, act: 'moved' });
}
