import type { DataValidation } from 'hucre';
import { invalidArgument, notImplemented } from '../../workbook/host-fault';
import { cutValidations } from '../../workbook/format-cells';
import {
  changeValidation,
  setValidation,
  soleValidation,
  validationsOf,
} from '../../workbook/validation-acts';
import { flagOf, recordOf, textOf, wordOf } from '../arguments';
import type { Json, RangeRef } from '../host-object';
import type { HostType } from '../host-type';

type Rule = Omit<DataValidation, 'range'>;

/** The kinds of rules: the API's type name, its key in `rule`, and the file's type. */
const kinds = [
  { type: 'List', key: 'list', file: 'list' },
  { type: 'WholeNumber', key: 'wholeNumber', file: 'whole' },
  { type: 'Decimal', key: 'decimal', file: 'decimal' },
  { type: 'Date', key: 'date', file: 'date' },
  { type: 'Time', key: 'time', file: 'time' },
  { type: 'TextLength', key: 'textLength', file: 'textLength' },
  { type: 'Custom', key: 'custom', file: 'custom' },
] as const;

export const ruleOperators = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
} as const;

const operatorNames = Object.keys(ruleOperators) as (keyof typeof ruleOperators)[];

export const operatorFrom = (value: Json | undefined) => ruleOperators[wordOf(value, operatorNames)];
export const operatorName = (operator: Rule['operator']): string =>
  operatorNames.find((name) => ruleOperators[name] === operator) ?? 'Between';

/** A formula or a number of a rule, as files hold it: without '='. */
export function operand(value: Json | undefined): string {
  if (typeof value === 'number') return String(value);
  return textOf(value).replace(/^=/, '');
}

/** The way back: numbers as numbers, all else as a formula. */
const shown = (formula: string | undefined): Json => {
  if (formula === undefined) return '';
  return formula.trim() !== '' && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;
};

const longestList = 255;

function listRule(value: Json): Rule {
  const { inCellDropDown, source } = recordOf(value);
  if (inCellDropDown !== undefined && inCellDropDown !== null && !flagOf(inCellDropDown)) {
    throw notImplemented('ListDataValidation.inCellDropDown = false');
  }
  const text = textOf(source);
  if (text.startsWith('=')) return { type: 'list', formula1: operand(text) };
  if (text === '' || text.length > longestList) throw invalidArgument();
  return { type: 'list', values: text.split(',').map((item) => item.trim()) };
}

function ruleFrom(value: Json): Rule {
  const given = Object.entries(recordOf(value)).filter(([, inner]) => inner !== null);
  const [entry] = given;
  const kind = kinds.find(({ key }) => key === entry?.[0]);
  if (!entry || given.length > 1 || !kind) throw invalidArgument();
  if (kind.file === 'list') return listRule(entry[1]);
  const { formula, formula1, formula2, operator } = recordOf(entry[1]);
  if (kind.file === 'custom') return { type: 'custom', formula1: operand(formula) };
  const between = operatorFrom(operator);
  const pair = between === 'between' || between === 'notBetween';
  if (pair && (formula2 === undefined || formula2 === null)) throw invalidArgument();
  return {
    type: kind.file,
    operator: between,
    formula1: operand(formula1),
    ...(pair && { formula2: operand(formula2) }),
  };
}

function shownRule(rule: Rule | undefined | null): Json {
  const kind = rule && kinds.find(({ file }) => file === rule.type);
  if (!rule || !kind) return {};
  if (rule.type === 'list') {
    const source = rule.values?.join(',') ?? `=${rule.formula1 ?? ''}`;
    return { list: { inCellDropDown: true, source } };
  }
  if (rule.type === 'custom') return { custom: { formula: `=${rule.formula1 ?? ''}` } };
  return {
    [kind.key]: {
      formula1: shown(rule.formula1),
      ...(rule.formula2 !== undefined && { formula2: shown(rule.formula2) }),
      operator: operatorName(rule.operator ?? 'between'),
    },
  };
}

const ruleOf = ({ sheet, area }: RangeRef): Rule | undefined | null => {
  const sole = soleValidation(sheet, area);
  return sole && sole.rule;
};

function typeName(range: RangeRef): string {
  const rule = ruleOf(range);
  if (rule === undefined) return 'None';
  if (rule === null)
    return validationsOf(range.sheet, range.area).length > 1 ? 'MixedCriteria' : 'Inconsistent';
  return kinds.find(({ file }) => file === rule.type)?.type ?? 'None';
}

const alertStyles = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;
const alertNames = Object.keys(alertStyles) as (keyof typeof alertStyles)[];

/** Excel's own limits: 32 characters for a title, 255 for a message. */
function limited(value: Json | undefined, longest: number): string {
  const text = value === undefined || value === null ? '' : textOf(value);
  if (text.length > longest) throw invalidArgument();
  return text;
}

function alertFrom(value: Json): Partial<Rule> {
  const { message, showAlert, style, title } = recordOf(value);
  return {
    errorMessage: limited(message, 255),
    errorTitle: limited(title, 32),
    showErrorMessage: showAlert === undefined ? true : flagOf(showAlert),
    errorStyle: alertStyles[style === undefined ? 'Stop' : wordOf(style, alertNames)],
  };
}

function promptFrom(value: Json): Partial<Rule> {
  const { message, showPrompt, title } = recordOf(value);
  return {
    inputMessage: limited(message, 255),
    inputTitle: limited(title, 32),
    showInputMessage: showPrompt === undefined ? true : flagOf(showPrompt),
  };
}

const change = ({ sheet, area }: RangeRef, values: Partial<Rule>): void =>
  changeValidation(sheet, area, (rule) => ({ ...rule, ...values }));

/** `range.dataValidation`. As in Excel it does not stop values that are written or pasted. */
export const dataValidationType: HostType<RangeRef> = {
  get: {
    Type: typeName,
    Rule: (range) => shownRule(ruleOf(range)),
    IgnoreBlanks: (range) => ruleOf(range)?.allowBlank ?? true,
    ErrorAlert: (range) => {
      const rule = ruleOf(range);
      return {
        message: rule?.errorMessage ?? '',
        showAlert: rule?.showErrorMessage ?? true,
        style: alertNames.find((name) => alertStyles[name] === rule?.errorStyle) ?? 'Stop',
        title: rule?.errorTitle ?? '',
      };
    },
    Prompt: (range) => {
      const rule = ruleOf(range);
      return {
        message: rule?.inputMessage ?? '',
        showPrompt: rule?.showInputMessage ?? true,
        title: rule?.inputTitle ?? '',
      };
    },
  },
  set: {
    Rule: ({ sheet, area }, value) =>
      setValidation(sheet, area, {
        ...ruleFrom(value),
        allowBlank: true,
        showErrorMessage: true,
        showInputMessage: true,
        errorStyle: 'stop',
      }),
    ErrorAlert: (range, value) => change(range, alertFrom(value)),
    Prompt: (range, value) => change(range, promptFrom(value)),
    IgnoreBlanks: (range, value) => change(range, { allowBlank: flagOf(value) }),
  },
  call: {
    Clear: ({ sheet, area }) => {
      cutValidations(sheet, area);
      return null;
    },
  },
};
