import type { FieldOf } from '../field';
import { errorFault, type KindSpec } from '../kind-spec';
import { readText } from './read-text';

const atMost = (length: number): { en: string; fr: string } => ({
  en: `text of at most ${String(length)} characters`,
  fr: `un texte d’au plus ${String(length)} caractères`,
});

export const textKind: KindSpec<FieldOf<'text'>> = {
  read: (cell, field) => readText(cell, field.multiline),
  write: String,
  judge: (value, field) =>
    String(value).length > field.maxLength ? errorFault('V009', atMost(field.maxLength)) : undefined,
  expected: (field) => atMost(field.maxLength),
  example: (field) => field.example ?? '',
  numberFormat: () => '@',
  inCellRule: (field) => ({ type: 'textLength', max: field.maxLength, unique: field.unique ?? false }),
  width: 24,
};
