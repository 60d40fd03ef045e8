import type { ColumnTemplate } from '../../core/entity/sheet-template';
import type { Language } from '../../core/kernel/bilingual';
import {
  anythingGoes,
  messageText,
  systemValidation,
  validationOf,
  titleText,
  type CellValidation,
} from './in-cell-validation';

/** A reference to a sheet this workbook lacks, or to one of several, is only explained. */
export function validationFor(
  { readOnly, inCellRule: rule }: ColumnTemplate,
  letters: string,
  targets: ReadonlySet<string>,
  row: number,
): CellValidation {
  if (readOnly) return systemValidation;
  if (!rule || (rule.type === 'referenceList' && !targets.has(rule.entity))) return anythingGoes;
  return validationOf(rule, letters, row);
}

/** Gives the cells of a column the rule and the prompt Excel shows; `range` begins with the column's first data cell, in sheet row `row`. */
export function addColumnRule(
  range: Excel.Range,
  letters: string,
  column: ColumnTemplate,
  targets: ReadonlySet<string>,
  language: Language,
  row = 2,
): void {
  const { dataValidation } = range;
  const { rule, style, title, message } = validationFor(column, letters, targets, row);
  dataValidation.rule = rule;
  dataValidation.errorAlert = {
    showAlert: true,
    style,
    title: titleText(title[language]),
    message: messageText(message?.[language] ?? column.prompt),
  };
  // The heading stands frozen above: a title would only say it again.
  dataValidation.prompt = {
    showPrompt: column.prompt !== '',
    title: '',
    message: messageText(column.prompt),
  };
}
