import type { FieldOf } from '../field';
import { clean, errorFault, unreadable, warningFault, type KindSpec, type Reading } from '../kind-spec';
import { textFormats, type TextFormatRule } from '../text-format';
import { cellText, readText } from './read-text';

const formatOf = (field: FieldOf<'code'>): TextFormatRule | undefined =>
  field.format === undefined ? undefined : textFormats[field.format];

const expected = (field: FieldOf<'code'>): { en: string; fr: string } =>
  formatOf(field)?.expected ?? {
    en: `a code of at most ${String(field.maxLength)} characters`,
    fr: `un code d’au plus ${String(field.maxLength)} caractères`,
  };

const example = (field: FieldOf<'code'>): string => field.example ?? formatOf(field)?.example ?? '';

/** Excel keeps 15 digits of a number; a longer identifier typed as one is already another (V014). */
const digitsLost = (cell: number): boolean => !Number.isSafeInteger(cell) || Math.abs(cell) >= 1e15;

const scientific = /^\d(?:[.,]\d+)?E\+\d{1,3}$/i;

function readNumber(cell: number, field: FieldOf<'code'>): Reading {
  if (!Number.isInteger(cell)) return clean(formatOf(field)?.tidy(String(cell)) ?? String(cell));
  if (digitsLost(cell)) {
    return unreadable(
      errorFault('V014', {
        en: 'all digits, in a cell formatted as text: Excel keeps only 15 of a number',
        fr: 'tous les chiffres, dans une cellule au format texte : Excel n’en garde que 15',
      }),
    );
  }
  const digits = String(cell);
  const format = formatOf(field);
  if (digits.length < (format?.usualDigits ?? 0))
    return { value: digits, faults: [warningFault('V010', expected(field), example(field))] };
  const fixed = format?.fixedDigits;
  if (fixed === undefined || digits.length >= fixed) return clean(digits);
  const restored = digits.padStart(fixed, '0');
  return { value: restored, faults: [warningFault('V010', expected(field), restored)] };
}

export const codeKind: KindSpec<FieldOf<'code'>> = {
  read(cell, field) {
    if (typeof cell === 'number') return readNumber(cell, field);
    const reading = readText(cellText(cell));
    const text = String(reading.value);
    const value = formatOf(field)?.tidy(text) ?? text;
    if (!scientific.test(text)) return { value, faults: reading.faults };
    return { value, faults: [...reading.faults, warningFault('V014', expected(field), example(field))] };
  },
  write: String,
  judge(value, field) {
    const text = String(value);
    if (text.length > field.maxLength) return errorFault('V009', expected(field), example(field));
    const format = formatOf(field);
    return format && !format.pattern.test(text)
      ? errorFault('V002', format.expected, format.example)
      : undefined;
  },
  expected,
  example,
  numberFormat: () => '@',
  inCellRule: (field) => ({ type: 'textLength', max: field.maxLength, unique: field.unique ?? false }),
  width: 16,
};
