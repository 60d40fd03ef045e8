import type { ListEntry } from '../../entity/reference-list';

/** A value of a list that is not named yet: the table of lists names it. */
export type ListValue = Omit<ListEntry, 'list' | 'active'>;

/** A value whose English label is its code, as SmartBilling's own words are; then the French label and other spellings. */
export const value = (code: string, fr: string, ...aliases: readonly string[]): ListValue => ({
  code,
  label: { en: code, fr },
  aliases,
});

/** A value whose code is an abbreviation with a label in each language. */
export const coded = (code: string, en: string, fr: string, ...aliases: readonly string[]): ListValue => ({
  code,
  label: { en, fr },
  aliases,
});
