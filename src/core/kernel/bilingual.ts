export type Language = 'en' | 'fr';

/** One text in both languages of the product; which one is shown is chosen last. */
export interface Bilingual {
  readonly en: string;
  readonly fr: string;
}
