import type { Canonical } from '../../entity/cell';
import type { CanonicalRow } from '../../entity/judge-row';
import type { Bilingual, Language } from '../../kernel/bilingual';
import { tidyText } from '../../kernel/text';

/** A row a new workspace starts with; words for people in both languages. */
export type ShippedRow = Readonly<Record<string, Canonical | Bilingual>>;

const wordsIn = (value: Canonical | Bilingual, language: Language): Canonical => {
  const word = typeof value === 'object' && value !== null ? value[language] : value;
  // Straight quotes and plain blanks: the check asks cells for them (V007).
  return typeof word === 'string' ? tidyText(word) : word;
};

/** The row as a workbook of this language holds it. */
export const shippedRowIn = (row: ShippedRow, language: Language): CanonicalRow =>
  Object.fromEntries(Object.entries(row).map(([field, value]) => [field, wordsIn(value, language)]));
