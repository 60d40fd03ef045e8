import { covers, subtract, touches, type Area } from './area';
import { dropLinks } from './cell-links';
import { clearContents } from './write-cells';
import { requireAllowed, requireUnprotected } from './sheet-guard';
import type { CellStyle } from './style-pool';
import type { Worksheet } from './worksheet';

/** Changes the format of every cell in the area. */
export function formatCells(sheet: Worksheet, area: Area, change: (style: CellStyle) => CellStyle): void {
  requireAllowed(sheet, 'formatCells');
  const { styles } = sheet.workbook;
  const known = new Map<number, number>();
  sheet.formats.change(area, (id) => {
    const seen = known.get(id) ?? styles.idOf(change(styles.get(id)));
    known.set(id, seen);
    return seen;
  });
  sheet.workbook.record({ kind: 'format', sheet, area });
}

/** The distinct formats of an area, in no order; whole columns beyond the formatted ones count once. */
export function formatsOf(sheet: Worksheet, area: Area): CellStyle[] {
  const ids = new Set<number>();
  const own = new Set(
    sheet.formats.columns().filter((column) => column >= area.left && column <= area.right),
  );
  let plainSeen = false;
  for (let column = area.left; column <= area.right; column++) {
    if (!own.has(column)) {
      if (plainSeen) continue;
      plainSeen = true;
    }
    for (const run of sheet.formats.runs(column, area.top, area.bottom)) ids.add(run.id);
  }
  return [...ids].map((id) => sheet.workbook.styles.get(id));
}

/** The names of `Excel.ClearApplyTo`. */
export type ClearScope = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks' | 'ResetContents';

/** Clears what the scope says; All also takes rules and notes away. */
export function clearCells(sheet: Worksheet, area: Area, scope: ClearScope): void {
  if (scope === 'All' || scope === 'Contents' || scope === 'ResetContents') clearContents(sheet, area);
  if (scope === 'All' || scope === 'Formats') {
    formatCells(sheet, area, () => ({}));
    cutRules(sheet, area);
  }
  if (scope === 'All') sheet.notes = sheet.notes.filter((note) => !covers(area, note.row, note.column));
  if (scope !== 'Contents' && scope !== 'Formats') dropLinks(sheet, area);
}

function cutRules(sheet: Worksheet, area: Area): void {
  cutValidations(sheet, area);
  sheet.conditionalFormats = cut(sheet.conditionalFormats, area);
}

/** Takes in-cell rules off an area; a rule that reaches further keeps the rest. */
export function cutValidations(sheet: Worksheet, area: Area): void {
  requireUnprotected(sheet);
  sheet.validations = cut(sheet.validations, area);
  sheet.workbook.record({ kind: 'rules', sheet });
}

function cut<R extends { areas: Area[] }>(rules: readonly R[], area: Area): R[] {
  return rules
    .map((rule) =>
      rule.areas.some((own) => touches(own, area))
        ? { ...rule, areas: rule.areas.flatMap((own) => subtract(own, area)) }
        : rule,
    )
    .filter((rule) => rule.areas.length > 0);
}
