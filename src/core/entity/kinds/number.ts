import type { Bilingual } from '../../kernel/bilingual';
import {
  compareDecimals,
  decimalFromNumber,
  formatDecimal,
  parseDecimal,
  rescale,
  significantScale,
  zero,
  type Decimal,
} from '../../kernel/decimal';
import { parseNumberText } from '../../kernel/number-text';
import type { Cell } from '../cell';
import type { FieldOf } from '../field';
import { clean, errorFault, unreadable, type KindSpec } from '../kind-spec';

type NumericField = FieldOf<'decimal'> | FieldOf<'money'> | FieldOf<'percent'>;

const readDecimal = (cell: Cell): Decimal | undefined =>
  typeof cell === 'number'
    ? decimalFromNumber(cell)
    : typeof cell === 'string'
      ? parseNumberText(cell)
      : undefined;

function bounds(min: string | undefined, max: string | undefined, positive: boolean): Bilingual {
  if (positive) return { en: ' above 0', fr: ' supérieur à 0' };
  if (min !== undefined && max !== undefined)
    return { en: ` from ${min} to ${max}`, fr: ` de ${min} à ${max}` };
  if (min !== undefined) return { en: ` of ${min} or more`, fr: ` de ${min} ou plus` };
  return max === undefined ? { en: '', fr: '' } : { en: ` of ${max} or less`, fr: ` de ${max} ou moins` };
}

function expected(field: NumericField): Bilingual {
  const range = bounds(field.min, field.max, field.positive ?? false);
  return {
    en: `a number${range.en}, at most ${String(field.scale)} decimals`,
    fr: `un nombre${range.fr}, au plus ${String(field.scale)} décimales`,
  };
}

const example = (field: NumericField): string => field.example ?? (field.scale === 2 ? '49.95' : '1');

function withinBounds(value: Decimal, field: NumericField): boolean {
  const min = field.min === undefined ? undefined : parseDecimal(field.min);
  const max = field.max === undefined ? undefined : parseDecimal(field.max);
  if (min && compareDecimals(value, min) < 0) return false;
  if (max && compareDecimals(value, max) > 0) return false;
  return field.positive ? compareDecimals(value, zero) > 0 : true;
}

/** At least `scale` decimals for money so that amounts read alike; otherwise only the digits that carry value. */
function canonicalText(value: Decimal, field: NumericField): string {
  const digits = significantScale(value);
  const scale = field.kind === 'money' ? Math.max(2, digits) : digits;
  return formatDecimal(rescale(value, scale, 'down'));
}

const decimalPlaces = (field: NumericField): string => {
  if (field.kind === 'money' && field.scale === 2) return '#,##0.00';
  return field.scale === 0
    ? '0'
    : `0.${field.kind === 'money' ? '00' : ''}${'#'.repeat(field.kind === 'money' ? field.scale - 2 : field.scale)}`;
};

/** Decimal, money and percent share everything but how their cells look; 9.975 stands for 9.975 %. */
const numericKind = <F extends NumericField>(): KindSpec<F> => ({
  read(cell, field) {
    const value = readDecimal(cell);
    return value
      ? clean(canonicalText(value, field))
      : unreadable(errorFault('V002', expected(field), example(field)));
  },
  // Beyond 15 digits a number cell would lose some, so the text itself is kept.
  write: (value) => (String(value).replace(/\D/g, '').length > 15 ? String(value) : Number(value)),
  judge(value, field) {
    const parsed = parseDecimal(String(value));
    const right =
      parsed !== undefined && significantScale(parsed) <= field.scale && withinBounds(parsed, field);
    return right ? undefined : errorFault('V002', expected(field), example(field));
  },
  expected,
  example,
  numberFormat: decimalPlaces,
  inCellRule: (field) => ({
    type: 'decimal',
    ...(field.min === undefined ? {} : { min: field.min }),
    ...(field.max === undefined ? {} : { max: field.max }),
    ...(field.positive ? { positive: true as const } : {}),
  }),
  width: 12,
});

export const decimalKind = numericKind<FieldOf<'decimal'>>();
export const moneyKind = numericKind<FieldOf<'money'>>();
export const percentKind = numericKind<FieldOf<'percent'>>();

function expectedInteger(field: FieldOf<'integer'>): Bilingual {
  const range = bounds(
    field.min === undefined ? undefined : String(field.min),
    field.max === undefined ? undefined : String(field.max),
    false,
  );
  return { en: `a whole number${range.en}`, fr: `un nombre entier${range.fr}` };
}

export const integerKind: KindSpec<FieldOf<'integer'>> = {
  read(cell, field) {
    const value = readDecimal(cell);
    const whole = value && significantScale(value) === 0 ? Number(formatDecimal(value)) : undefined;
    return whole !== undefined && Number.isSafeInteger(whole)
      ? clean(whole)
      : unreadable(errorFault('V002', expectedInteger(field), field.example ?? '1'));
  },
  write: Number,
  judge(value, field) {
    const whole = Number(value);
    const right = whole >= (field.min ?? -Infinity) && whole <= (field.max ?? Infinity);
    return right ? undefined : errorFault('V002', expectedInteger(field), field.example ?? '1');
  },
  expected: expectedInteger,
  example: (field) => field.example ?? '1',
  numberFormat: () => '0',
  inCellRule: (field) => ({
    type: 'wholeNumber',
    ...(field.min === undefined ? {} : { min: field.min }),
    ...(field.max === undefined ? {} : { max: field.max }),
  }),
  width: 10,
};
