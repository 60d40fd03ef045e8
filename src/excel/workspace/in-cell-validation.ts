import type { InCellRule } from '../../core/entity/in-cell-rule';
import type { Bilingual } from '../../core/kernel/bilingual';
import { lastSheetRow } from '../cells/sheet-area';
import { workbookWords as words } from './workbook-words';
import { workspaceNames } from './workspace-names';

/** What Excel asks of a cell while somebody types, and how it answers when that is not so. */
export interface CellValidation {
  readonly rule: Excel.DataValidationRule;
  readonly style: 'Stop' | 'Warning' | 'Information';
  readonly title: Bilingual;
  /** Absent: what the field expects, from its note. */
  readonly message?: Bilingual;
}

/** The largest number Excel keeps every digit of: a rule without bounds still refuses text. */
const mostDigits = 999_999_999_999_999;

type Bounds = Pick<Excel.BasicDataValidation, 'formula1' | 'formula2' | 'operator'>;

function boundsOf(min: number | undefined, max: number | undefined, positive = false): Bounds {
  if (positive && max === undefined) return { formula1: 0, operator: 'GreaterThan' };
  return { formula1: min ?? -mostDigits, formula2: max ?? mostDigits, operator: 'Between' };
}

const anyDay: Excel.DateTimeDataValidation = {
  formula1: '=DATE(1900,1,1)',
  formula2: '=DATE(9999,12,31)',
  operator: 'Between',
};

/** COUNTIF would take `001` and `1` for equal and `*` for anything; comparing takes texts as they are. */
const uniqueFormula = (column: string, row: number, max: number): string =>
  `=AND(LEN(${column}${row})<=${max},SUMPRODUCT(--($${column}$${row}:$${column}$${lastSheetRow}=${column}${row}))=1)`;

const numeric = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);

/**
 * A declared rule as Excel's data validation of a column from its first data row on. Lists and references may be
 * overruled by the person: a new value or a row still to come must never hinder filling in.
 */
export function validationOf(rule: InCellRule, column: string, row: number): CellValidation {
  switch (rule.type) {
    case 'list': {
      const source = `=${workspaceNames.list(rule.list)}`;
      const style = rule.list === 'yesNo' ? 'Stop' : 'Warning';
      return {
        rule: { list: { inCellDropDown: true, source } },
        style,
        title: words.listTitle,
        message: words.listMessage,
      };
    }
    case 'referenceList': {
      const source = `=${workspaceNames.keys(rule.entity)}`;
      return {
        rule: { list: { inCellDropDown: true, source } },
        style: 'Information',
        title: words.referenceTitle,
        message: words.referenceMessage,
      };
    }
    // Its type stands in another cell: see dependent-rule.ts.
    case 'typedValue':
      return anythingGoes;
    case 'wholeNumber':
      return { rule: { wholeNumber: boundsOf(rule.min, rule.max) }, style: 'Stop', title: words.numberTitle };
    case 'decimal': {
      const bounds = boundsOf(numeric(rule.min), numeric(rule.max), rule.positive);
      return { rule: { decimal: bounds }, style: 'Stop', title: words.numberTitle };
    }
    case 'date':
      return { rule: { date: anyDay }, style: 'Stop', title: words.dateTitle };
    case 'textLength':
      return rule.unique
        ? {
            rule: { custom: { formula: uniqueFormula(column, row, rule.max) } },
            style: 'Stop',
            title: words.uniqueTitle,
            message: words.uniqueMessage,
          }
        : {
            rule: { textLength: { formula1: rule.max, operator: 'LessThanOrEqualTo' } },
            style: 'Stop',
            title: words.lengthTitle,
          };
  }
}

/** Columns the product writes refuse what is typed, without protecting the sheet, which would stop its table growing. */
export const systemValidation: CellValidation = {
  rule: { custom: { formula: '=FALSE' } },
  style: 'Stop',
  title: words.systemTitle,
  message: words.systemMessage,
};

/** Takes everything: an input message needs a rule to belong to. */
export const anythingGoes: CellValidation = {
  rule: { custom: { formula: '=TRUE' } },
  style: 'Information',
  title: words.referenceTitle,
};

/** Excel's limits for the texts of a rule. */
const maxTitle = 32;
const maxMessage = 255;

/** The text cut to whole words where it is longer than Excel shows. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(' ', most - 1);
  return `${text.slice(0, end > 0 ? end : most - 1)}…`;
}

export const titleText = (text: string): string => cut(text, maxTitle);
export const messageText = (text: string): string => cut(text, maxMessage);
