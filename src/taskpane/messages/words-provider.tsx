import { use, type ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import type { Language } from '../../core/kernel/bilingual';
import type { Messages } from './message-key';

/** Canadian forms of both languages: dates, separators and quotes as the product's users write them. */
export const localeOf: Record<Language, string> = { en: 'en-CA', fr: 'fr-CA' };

/** A script per language, so that nobody waits for words they do not read. */
const load: Record<Language, () => Promise<Messages>> = {
  en: async () => (await import('./en')).en,
  fr: async () => (await import('./fr')).fr,
};

const loading = new Map<Language, Promise<Messages>>();

function messagesOf(language: Language): Promise<Messages> {
  const known = loading.get(language) ?? load[language]();
  loading.set(language, known);
  return known;
}

/** Gives the screens below their words; suspends until the language's words are here. */
export function WordsProvider({ language, children }: { language: Language; children: ReactNode }) {
  const messages = use(messagesOf(language));
  return (
    <IntlProvider locale={localeOf[language]} messages={messages}>
      {children}
    </IntlProvider>
  );
}
