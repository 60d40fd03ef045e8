import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  type IDataValidationRule,
} from '@univerjs/core';
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
} from '@univerjs/preset-sheets-data-validation';
import { plainValue } from '../../host/workbook/cell-value';
import type { ValidationRule, Worksheet } from '../../host/workbook/worksheet';
import { formulaPlace } from './formula-place';
import type { GridEngine } from './grid-engine';

/** A drop-down with more choices than this is no help, and typing still works. */
const mostChoices = 1_000;

/** The choices of a list rule: written in it, or the cells it names. */
export function choicesOf(sheet: Worksheet, rule: ValidationRule['rule']): string[] {
  const { formula1, values } = rule;
  if (values) return [...values];
  if (formula1 === undefined) return [];
  if (formula1.startsWith('"')) return formula1.slice(1, -1).split(',');
  const place = formulaPlace(sheet.workbook, formula1.replace(/^=/, ''), sheet);
  if (!place) return [];
  const { area } = place;
  return place.sheet.cells
    .column(area.left)
    .slice(area.top, area.bottom + 1)
    .filter((value) => value !== undefined && value !== '')
    .map((value) => String(plainValue(value)));
}

function dropDown(
  sheet: Worksheet,
  rule: ValidationRule,
  index: number,
  lastRow: number,
): IDataValidationRule[] {
  if (rule.rule.type !== 'list') return [];
  const choices = [...new Set(choicesOf(sheet, rule.rule))];
  if (choices.length === 0 || choices.length > mostChoices) return [];
  return [
    {
      uid: `${sheet.id}-${index}`,
      type: DataValidationType.LIST,
      formula1: JSON.stringify(choices),
      allowBlank: true,
      showErrorMessage: false,
      errorStyle: DataValidationErrorStyle.INFO,
      renderMode: DataValidationRenderMode.ARROW,
      ranges: rule.areas.map(({ top, left, bottom, right }) => ({
        startRow: top,
        startColumn: left,
        endRow: Math.min(bottom, lastRow),
        endColumn: right,
      })),
    },
  ];
}

/** Drop-downs reach one row below what is filled in, where the next row is typed; arrows down an empty sheet only distract. */
const lastFilled = (sheet: Worksheet): number =>
  Math.max(1, sheet.cells.usedArea()?.bottom ?? 0, ...sheet.tables.map(({ area }) => area.bottom));

/** Offers the sheet's list rules as drop-downs, with the choices they have now. */
export class DropDowns {
  readonly #painted = new Map<string, { readonly ids: string[]; readonly as: string }>();

  constructor(private readonly engine: GridEngine) {}

  /** Answers whether they are others than before. */
  paint(sheet: Worksheet): boolean {
    const { commands, unit } = this.engine;
    const place = { unitId: unit.getUnitId(), subUnitId: sheet.id };
    const grid = unit.getSheetBySheetId(sheet.id);
    if (!grid) return false;
    const lastRow = Math.min(grid.getRowCount() - 1, lastFilled(sheet) + 1);
    const rules = sheet.validations.flatMap((rule, index) => dropDown(sheet, rule, index, lastRow));
    const old = this.#painted.get(sheet.id);
    const as = JSON.stringify(rules);
    if (as === (old?.as ?? '[]')) return false;
    if (old && old.ids.length > 0)
      commands.syncExecuteCommand(RemoveDataValidationMutation.id, { ...place, ruleId: old.ids });
    if (rules.length > 0)
      commands.syncExecuteCommand(AddDataValidationMutation.id, { ...place, rule: rules });
    this.#painted.set(sheet.id, { ids: rules.map(({ uid }) => uid), as });
    return true;
  }
}
