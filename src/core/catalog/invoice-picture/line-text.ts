import { identifierSlots } from '../../entities/catalog/identifier-fields';
import type { RowReader } from '../../entities/table-lookup';
import type { ReferenceLists } from '../../entity/reference-list';
import type { Language } from '../../kernel/bilingual';

/** What an invoice calls an item; `isTranslated` is false where the text is not that of its language. */
export interface LineText {
  readonly text: string;
  readonly isTranslated: boolean;
}

const translations: Readonly<Record<Language, readonly [own: string, other: string]>> = {
  en: ['billingTranslationEn', 'billingTranslationFr'],
  fr: ['billingTranslationFr', 'billingTranslationEn'],
};

/** The Billing Translation of the language; where it is blank the other one, the Charge Name, the Name. */
export function lineText(row: RowReader, language: Language): LineText {
  const [own, other] = translations[language];
  const translated = row(own);
  if (translated !== null) return { text: String(translated), isTranslated: true };
  const text = row(other) ?? row('chargeName') ?? row('name') ?? '';
  return { text: String(text), isTranslated: false };
}

/** The identifiers the invoice prints beside the item, by their names; never a password (domain.md 3.8). */
export const printedIdentifiers = (
  row: RowReader,
  lists: ReferenceLists,
  language: Language,
): readonly string[] =>
  identifierSlots.flatMap((slot) => {
    const label = row(`billingIdentifier${slot}`);
    if (label === null || label === 'Password' || row(`showIdentifier${slot}OnInvoice`) !== true) return [];
    return [lists.find('billingIdentifier', String(label))?.label[language] ?? String(label)];
  });
