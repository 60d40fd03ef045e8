import type { SheetProtection } from 'hucre';
import { lastColumn, type Area } from './area';
import { accessDenied } from './host-fault';
import type { Worksheet } from './worksheet';

const allOf = (columns: readonly number[], area: Area): number[] =>
  columns.filter((column) => column >= area.left && column <= area.right);

/** Throws AccessDenied when a protected sheet has a locked cell in the area. */
export function requireUnlocked(sheet: Worksheet, area: Area): void {
  if (!sheet.protection?.sheet) return;
  const formatted = allOf(sheet.formats.columns(), area);
  const wide = area.right - area.left > formatted.length;
  const columns = wide ? [...formatted, firstUnformatted(formatted, area)] : allColumns(area);
  for (const column of columns) {
    for (const run of sheet.formats.runs(column, area.top, area.bottom)) {
      if (sheet.workbook.styles.get(run.id).protection?.locked !== false)
        throw accessDenied(protectedMessage);
    }
  }
}

const allColumns = (area: Area): number[] =>
  Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);

function firstUnformatted(formatted: readonly number[], area: Area): number {
  let column = area.left;
  while (formatted.includes(column) && column < lastColumn) column++;
  return column;
}

const protectedMessage =
  "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet.";

type Allowance = Exclude<keyof SheetProtection, 'password' | 'sheet' | 'objects' | 'scenarios'>;

/** Throws AccessDenied when the sheet is protected and its protection does not allow this. */
export function requireAllowed(sheet: Worksheet, allowance: Allowance): void {
  if (sheet.protection?.sheet && sheet.protection[allowance] !== true) throw accessDenied(protectedMessage);
}

/** Throws AccessDenied when the sheet is protected at all. */
export function requireUnprotected(sheet: Worksheet): void {
  if (sheet.protection?.sheet) throw accessDenied(protectedMessage);
}
