import type { Canonical, Cell } from '../cell';
import type { FieldOf } from '../field';
import type { TypedOffer } from '../in-cell-rule';
import {
  errorFault,
  type JudgeContext,
  type KindSpec,
  type ReadContext,
  type Reading,
  type ValueFault,
} from '../kind-spec';
import type { ReferenceLists } from '../reference-list';
import { yesNoKind } from './choice';
import { emailKind, phoneKind } from './communication';
import { dateKind } from './date';
import { decimalKind, integerKind, moneyKind, percentKind } from './number';
import { cellText, readText } from './read-text';
import { textKind } from './text';

const maxLength = 1000;

/** A type a row may choose, as the kind that reads and judges its values. */
interface VariantType {
  readonly read: (cell: Cell, context: ReadContext) => Reading;
  readonly judge: (value: Exclude<Canonical, null>, context: JudgeContext) => ValueFault | undefined;
}

const as = <F>(kind: KindSpec<F>, field: F): VariantType => ({
  read: (cell, context) => kind.read(cell, field, context),
  judge: (value, context) => kind.judge(value, field, context),
});

const words = { label: { en: '', fr: '' }, help: { en: '', fr: '' } };
const text = as(textKind, { kind: 'text', maxLength, ...words });

/**
 * What each type's values must be (domain.md 3.28, 3.29). A pick list's and a choice's values, and the rows that
 * references lead to, are looked up by the rules of the sheet.
 */
const variantTypes: Readonly<Record<string, VariantType>> = {
  Text: text,
  Choice: text,
  'Pick list': text,
  'Reference to Charge': text,
  'Reference to G/L Account': text,
  'Reference to Document Template': text,
  Integer: as(integerKind, { kind: 'integer', ...words }),
  Number: as(decimalKind, { kind: 'decimal', scale: 6, ...words }),
  Money: as(moneyKind, { kind: 'money', scale: 6, ...words }),
  Percent: as(percentKind, { kind: 'percent', scale: 4, ...words }),
  'Yes/No': as(yesNoKind, { kind: 'yesNo', ...words }),
  Date: as(dateKind, { kind: 'date', ...words }),
  'E-mail': as(emailKind, { kind: 'email', ...words }),
  Phone: as(phoneKind, { kind: 'phone', ...words }),
};

const readAs = (type: VariantType, value: Canonical, lists: ReferenceLists): Reading =>
  type.read(String(value), { lists, dateSystem: '1900' });

/** The value as its type understands it: `2,50` is the money 2.50, `oui` is true; null where it is none. */
export function variantValue(type: Canonical, value: Canonical, lists: ReferenceLists): Canonical {
  const known = variantTypes[String(type)];
  return known && value !== null ? readAs(known, value, lists).value : value;
}

/** Types whose values come from somewhere a drop-down can show. */
const offers: Readonly<Record<string, TypedOffer>> = {
  'Yes/No': { list: 'yesNo' },
  'Reference to Charge': { entity: 'charge' },
  'Reference to G/L Account': { entity: 'glAccount' },
  'Reference to Document Template': { entity: 'documentTemplate' },
};

/** A value whose type stands in another cell of the row, which reading a cell cannot see: it stays text until judged. */
export const variantKind: KindSpec<FieldOf<'variant'>> = {
  read: (cell) => readText(typeof cell === 'boolean' ? (cell ? 'Yes' : 'No') : cellText(cell)),
  write: String,
  judge(value, field, context) {
    const type = variantTypes[String(context.peer(field.typeField))] ?? text;
    const reading = readAs(type, value, context.lists);
    const fault = reading.faults.find(({ severity }) => severity === 'error');
    if (fault || reading.value === null) return fault ?? errorFault('V002', variantKind.expected(field));
    return type.judge(reading.value, context);
  },
  expected: () => ({
    en: 'a value of the type the row names',
    fr: 'une valeur du type indiqué dans la ligne',
  }),
  example: (field) => field.example ?? '',
  numberFormat: () => '@',
  inCellRule: ({ typeField }) => ({ type: 'typedValue', typeField, offers }),
  width: 18,
};
