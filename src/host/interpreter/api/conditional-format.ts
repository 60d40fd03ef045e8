import type { CellStyle, ConditionalRule } from 'hucre';
import { cellAddress } from '../../workbook/address';
import { contains, touches } from '../../workbook/area';
import { fileColor, shownColor } from '../../workbook/color';
import { itemNotFound, notImplemented } from '../../workbook/host-fault';
import { requireAllowed } from '../../workbook/sheet-guard';
import type { ConditionalFormat, Worksheet } from '../../workbook/worksheet';
import { flagOf, integerOf, recordOf, textOf, wordOf } from '../arguments';
import {
  hostObject,
  rangeObject,
  type ConditionalRef,
  type HostObjectOf,
  type Json,
  type RangeRef,
} from '../host-object';
import type { HostType } from '../host-type';
import { operand, operatorFrom, operatorName } from './data-validation';

type Rule = Omit<ConditionalRule, 'range'>;

const formatObject = (sheet: Worksheet, format: ConditionalFormat): HostObjectOf<'ConditionalFormat'> =>
  hostObject('ConditionalFormat', { sheet, format });

const formatsOn = ({ sheet, area }: RangeRef): ConditionalFormat[] =>
  sheet.conditionalFormats.filter(({ areas }) => areas.some((own) => touches(own, area)));

/** The types that can be added, and the rule each starts with. */
const starts: Readonly<Record<string, Rule>> = {
  Custom: { type: 'expression', priority: 0, formula: '' },
  CellValue: { type: 'cellIs', priority: 0, operator: 'equal', formula: '' },
  ContainsText: { type: 'containsText', priority: 0, text: '', formula: '' },
};

function add({ sheet, area }: RangeRef, type: string): HostObjectOf<'ConditionalFormat'> {
  requireAllowed(sheet, 'formatCells');
  const start = starts[type];
  if (!start) throw notImplemented(`ConditionalFormatCollection.add('${type}')`);
  const id = `cf-${sheet.workbook.nextId()}`;
  const format: ConditionalFormat = { id, areas: [area], rule: { ...start } };
  sheet.conditionalFormats.unshift(format);
  sheet.workbook.record({ kind: 'rules', sheet });
  return formatObject(sheet, format);
}

function drop(sheet: Worksheet, dropped: (format: ConditionalFormat) => boolean): null {
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => !dropped(format));
  sheet.workbook.record({ kind: 'rules', sheet });
  return null;
}

function find(range: RangeRef, id: Json): ConditionalFormat | undefined {
  return formatsOn(range).find((format) => format.id === id);
}

export const conditionalFormatCollectionType: HostType<RangeRef> = {
  items: (range) => formatsOn(range).map((format) => formatObject(range.sheet, format)),
  item: (range, key) => {
    const format = find(range, key);
    if (!format) throw itemNotFound();
    return formatObject(range.sheet, format);
  },
  call: {
    Add: (range, args) => add(range, args.text(0)),
    ClearAll: (range) => {
      requireAllowed(range.sheet, 'formatCells');
      return drop(range.sheet, (format) => format.areas.every((own) => contains(range.area, own)));
    },
    GetCount: (range) => formatsOn(range).length,
    GetItemAt: (range, args) => {
      const format = formatsOn(range)[args.integer(0)];
      if (!format) throw itemNotFound();
      return formatObject(range.sheet, format);
    },
    GetItemOrNullObject: (range, args) => {
      const format = find(range, args.json(0));
      return format ? formatObject(range.sheet, format) : null;
    },
  },
};

const typeNames: Partial<Readonly<Record<Rule['type'], string>>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
};

const nameOf = ({ type }: Rule): string => typeNames[type] ?? 'PresetCriteria';

function change({ sheet, format }: ConditionalRef, values: Partial<Rule>): void {
  format.rule = { ...format.rule, ...values };
  sheet.workbook.record({ kind: 'rules', sheet });
}

type Detail = 'CustomConditionalFormat' | 'TextConditionalFormat' | 'CellValueConditionalFormat';
const details = {
  Custom: ['Custom', 'CustomConditionalFormat'],
  TextComparison: ['ContainsText', 'TextConditionalFormat'],
  CellValue: ['CellValue', 'CellValueConditionalFormat'],
} as const satisfies Record<string, readonly [string, Detail]>;

const detail = (member: keyof typeof details, orNull: boolean) => (ref: ConditionalRef) => {
  const [name, kind] = details[member];
  if (nameOf(ref.format.rule) === name) return hostObject(kind, ref);
  if (orNull) return null;
  throw itemNotFound();
};

export const conditionalFormatType: HostType<ConditionalRef> = {
  id: ({ format }) => format.id,
  get: {
    Id: ({ format }) => format.id,
    Type: ({ format }) => nameOf(format.rule),
    Priority: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
    StopIfTrue: ({ format }) => format.rule.stopIfTrue ?? false,
  },
  set: {
    StopIfTrue: (ref, value) => change(ref, { stopIfTrue: flagOf(value) }),
    Priority: ({ sheet, format }, value) => {
      const others = sheet.conditionalFormats.filter((other) => other !== format);
      others.splice(integerOf(value), 0, format);
      sheet.conditionalFormats = others;
      sheet.workbook.record({ kind: 'rules', sheet });
    },
  },
  object: {
    Custom: detail('Custom', false),
    CustomOrNullObject: detail('Custom', true),
    TextComparison: detail('TextComparison', false),
    TextComparisonOrNullObject: detail('TextComparison', true),
    CellValue: detail('CellValue', false),
    CellValueOrNullObject: detail('CellValue', true),
  },
  call: {
    Delete: ({ sheet, format }) => drop(sheet, (other) => other === format),
    GetRange: ({ sheet, format }) => {
      const [area, ...others] = format.areas;
      if (!area || others.length > 0) throw itemNotFound();
      return rangeObject(sheet, area);
    },
    GetRangeOrNullObject: ({ sheet, format }) => {
      const [area, ...others] = format.areas;
      return area && others.length === 0 ? rangeObject(sheet, area) : null;
    },
    GetRanges: ({ sheet, format }) => hostObject('RangeAreas', { sheet, areas: format.areas }),
  },
};

const formatLink = { Format: (ref: ConditionalRef) => hostObject('ConditionalRangeFormat', ref) };

export const customConditionalFormatType: HostType<ConditionalRef> = {
  object: { ...formatLink, Rule: (ref) => hostObject('ConditionalFormatRule', ref) },
};

const formulaOf = ({ format }: ConditionalRef, index = 0): string | undefined => {
  const { formula } = format.rule;
  return Array.isArray(formula) ? formula[index] : index === 0 ? formula : undefined;
};

const readFormula = (ref: ConditionalRef): Json => `=${formulaOf(ref) ?? ''}`;
const writeFormula = (ref: ConditionalRef, value: Json): void => change(ref, { formula: operand(value) });

export const conditionalFormatRuleType: HostType<ConditionalRef> = {
  get: { Formula: readFormula, FormulaLocal: readFormula },
  set: { Formula: writeFormula, FormulaLocal: writeFormula },
};

export const cellValueConditionalFormatType: HostType<ConditionalRef> = {
  get: {
    Rule: (ref) => ({
      formula1: `=${formulaOf(ref) ?? ''}`,
      ...(formulaOf(ref, 1) !== undefined && { formula2: `=${formulaOf(ref, 1) ?? ''}` }),
      operator: operatorName(ref.format.rule.operator),
    }),
  },
  set: {
    Rule: (ref, value) => {
      const { formula1, formula2, operator } = recordOf(value);
      const second = formula2 === undefined || formula2 === null ? [] : [operand(formula2)];
      const first = operand(formula1);
      change(ref, {
        operator: operatorFrom(operator === 'EqualTo' || operator === undefined ? 'EqualTo' : operator),
        formula: second.length > 0 ? [first, ...second] : first,
      });
    },
  },
  object: formatLink,
};

/** How each text rule is told in a file: its type, and the formula Excel wants beside it. */
const textRules = {
  Contains: {
    type: 'containsText',
    formula: (text: string, cell: string) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  },
  NotContains: {
    type: 'notContainsText',
    formula: (text: string, cell: string) => `ISERROR(SEARCH(${text},${cell}))`,
  },
  BeginsWith: {
    type: 'beginsWith',
    formula: (text: string, cell: string) => `LEFT(${cell},LEN(${text}))=${text}`,
  },
  EndsWith: {
    type: 'endsWith',
    formula: (text: string, cell: string) => `RIGHT(${cell},LEN(${text}))=${text}`,
  },
} as const;
const textOperators = Object.keys(textRules) as (keyof typeof textRules)[];

export const textConditionalFormatType: HostType<ConditionalRef> = {
  get: {
    Rule: ({ format: { rule } }) => ({
      operator: textOperators.find((name) => textRules[name].type === rule.type) ?? 'Contains',
      text: rule.text ?? '',
    }),
  },
  set: {
    Rule: (ref, value) => {
      const { operator, text } = recordOf(value);
      const { type, formula } = textRules[wordOf(operator, textOperators)];
      const wanted = textOf(text);
      const [area] = ref.format.areas;
      const quoted = `"${wanted.replaceAll('"', '""')}"`;
      change(ref, {
        type,
        text: wanted,
        formula: formula(quoted, cellAddress(area?.top ?? 0, area?.left ?? 0)),
      });
    },
  },
  object: formatLink,
};

export const conditionalRangeFormatType: HostType<ConditionalRef> = {
  get: { NumberFormat: ({ format }) => format.rule.style?.numFmt ?? '' },
  set: { NumberFormat: (ref, value) => restyle(ref, { numFmt: textOf(value) }) },
  object: {
    Fill: (ref) => hostObject('ConditionalRangeFill', ref),
    Font: (ref) => hostObject('ConditionalRangeFont', ref),
  },
};

const restyle = (ref: ConditionalRef, style: CellStyle): void =>
  change(ref, { style: { ...ref.format.rule.style, ...style } });

export const conditionalRangeFillType: HostType<ConditionalRef> = {
  get: {
    Color: ({ format }) => {
      const fill = format.rule.style?.fill;
      return (fill?.type === 'pattern' ? shownColor(fill.bgColor ?? fill.fgColor) : undefined) ?? '';
    },
  },
  set: {
    Color: (ref, value) => {
      const color = fileColor(textOf(value));
      restyle(ref, { fill: { type: 'pattern', pattern: 'solid', fgColor: color, bgColor: color } });
    },
  },
  call: {
    Clear: (ref) => {
      const { fill: _, ...style } = ref.format.rule.style ?? {};
      change(ref, { style });
      return null;
    },
  },
};

const setFont = (ref: ConditionalRef, font: NonNullable<CellStyle['font']>): void =>
  restyle(ref, { font: { ...ref.format.rule.style?.font, ...font } });

export const conditionalRangeFontType: HostType<ConditionalRef> = {
  get: {
    Color: ({ format }) => shownColor(format.rule.style?.font?.color) ?? '',
    Bold: ({ format }) => format.rule.style?.font?.bold ?? false,
    Italic: ({ format }) => format.rule.style?.font?.italic ?? false,
    Strikethrough: ({ format }) => format.rule.style?.font?.strikethrough ?? false,
  },
  set: {
    Color: (ref, value) => setFont(ref, { color: fileColor(textOf(value)) }),
    Bold: (ref, value) => setFont(ref, { bold: flagOf(value) }),
    Italic: (ref, value) => setFont(ref, { italic: flagOf(value) }),
    Strikethrough: (ref, value) => setFont(ref, { strikethrough: flagOf(value) }),
  },
  call: {
    Clear: (ref) => {
      const { font: _, ...style } = ref.format.rule.style ?? {};
      change(ref, { style });
      return null;
    },
  },
};
