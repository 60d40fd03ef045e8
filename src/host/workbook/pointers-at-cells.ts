import type { Area } from './area';
import { moveReferences } from './formula-references';
import { movedArea, type CellShift } from './moved-area';
import type { Worksheet } from './worksheet';

/** Moves in-cell rules, conditional formats, merges and notes along; those whose cells are gone go. */
export function moveRules(sheet: Worksheet, edit: CellShift): void {
  const moveAll = (areas: readonly Area[]) =>
    areas.map((area) => movedArea(area, edit)).filter((area) => area !== undefined);
  const moveRule = <R extends { areas: Area[] }>(rules: R[]) =>
    rules.map((rule) => ({ ...rule, areas: moveAll(rule.areas) })).filter((rule) => rule.areas.length > 0);
  sheet.validations = moveRule(sheet.validations);
  sheet.conditionalFormats = moveRule(sheet.conditionalFormats);
  sheet.merges = moveAll(sheet.merges);
  sheet.notes = sheet.notes.filter((note) => {
    const cell = { top: note.row, bottom: note.row, left: note.column, right: note.column };
    const moved = movedArea(cell, edit);
    if (moved) Object.assign(note, { row: moved.top, column: moved.left });
    return moved !== undefined;
  });
}

/** Charts draw the cells they drew; where all of them are gone, they go on drawing the place. */
export function moveCharts(sheet: Worksheet, edit: CellShift): void {
  for (const { series } of sheet.workbook.sheets.flatMap(({ charts }) => charts))
    for (const { name, values, categories } of series)
      for (const cells of [name, values, categories])
        if (typeof cells === 'object' && cells.sheet === sheet)
          cells.area = movedArea(cells.area, edit) ?? cells.area;
}

/** Lets formulas, rules and names everywhere go on pointing at the cells they pointed at. */
export function moveFormulas(sheet: Worksheet, edit: CellShift): void {
  const { workbook, name } = sheet;
  const move = (area: Area) => movedArea(area, edit);
  for (const other of workbook.sheets) {
    other.cells.rewriteFormulas((formula) => moveReferences(formula, other.name, name, move));
    rewriteRuleFormulas(other, (formula) => moveReferences(formula, other.name, name, move));
  }
  for (const defined of workbook.names) defined.formula = moveReferences(defined.formula, '', name, move);
}

/** Replaces the formulas of a sheet's in-cell rules and conditional formats. */
export function rewriteRuleFormulas(sheet: Worksheet, rewrite: (formula: string) => string): void {
  for (const { rule } of sheet.validations) {
    if (rule.formula1 !== undefined) rule.formula1 = rewrite(rule.formula1);
    if (rule.formula2 !== undefined) rule.formula2 = rewrite(rule.formula2);
  }
  for (const { rule } of sheet.conditionalFormats) {
    if (typeof rule.formula === 'string') rule.formula = rewrite(rule.formula);
    else if (rule.formula) rule.formula = rule.formula.map(rewrite);
  }
}
