import type { Language } from '../kernel/bilingual';
import type { AnyEntity } from './entity';
import { sheetFields } from './entity-fields';
import type { Field } from './field';
import { kindOf } from './field-kinds';
import type { InCellRule } from './in-cell-rule';

/** One column of an entity sheet, as the workbook layer builds it. */
export interface ColumnTemplate {
  readonly field: string;
  readonly heading: string;
  /** Text of the heading's note: meaning, what is allowed, an example. */
  readonly note: string;
  /** Short text beside a cell that is filled in: whether it must be, and what is allowed; '' where nobody types. */
  readonly prompt: string;
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly hidden: boolean;
  readonly numberFormat: string;
  /** In characters of the standard font. */
  readonly width: number;
  readonly inCellRule?: InCellRule;
}

export interface SheetTemplate {
  readonly entity: string;
  readonly sheet: string;
  readonly table: string;
  readonly columns: readonly ColumnTemplate[];
}

const words = {
  required: { en: 'Required.', fr: 'Obligatoire.' },
  conditional: { en: 'Required in some cases.', fr: 'Obligatoire dans certains cas.' },
  expected: { en: 'Expected:', fr: 'Attendu :' },
  example: { en: 'Example:', fr: 'Exemple :' },
};

const systemWidths: Readonly<Record<string, number>> = { messages: 40, rowStatus: 13 };

function allowedOf(field: Field, language: Language): readonly string[] {
  if (field.kind === 'system') return [];
  const kind = kindOf(field);
  const lines: string[] = [];
  if (field.required) lines.push(words[field.required === 'always' ? 'required' : 'conditional'][language]);
  return [...lines, `${words.expected[language]} ${kind.expected(field)[language]}.`];
}

function exampleOf(field: Field, language: Language): readonly string[] {
  const example = field.kind === 'system' ? '' : kindOf(field).example(field);
  return example === '' ? [] : [`${words.example[language]} ${example}`];
}

function columnOf(name: string, field: Field, language: Language): ColumnTemplate {
  const kind = kindOf(field);
  const inCellRule = kind.inCellRule(field);
  const heading = field.label[language];
  const allowed = allowedOf(field, language);
  return {
    field: name,
    heading,
    note: [field.help[language], ...allowed, ...exampleOf(field, language)].join('\n'),
    prompt: allowed.join('\n'),
    required: field.required === 'always',
    readOnly: field.kind === 'system',
    hidden: field.kind === 'system' && field.role === 'rowId',
    numberFormat: kind.numberFormat(field),
    width: Math.max(systemWidths[name] ?? kind.width, Math.min(heading.length + 4, 30)),
    ...(inCellRule ? { inCellRule } : {}),
  };
}

/** The sheet of an entity in one language: names, columns in order, formats, rules and notes. */
export const sheetTemplate = (entity: AnyEntity, language: Language): SheetTemplate => ({
  entity: entity.name,
  sheet: entity.sheet[language],
  table: entity.table,
  columns: sheetFields(entity).map(([name, field]) => columnOf(name, field, language)),
});
