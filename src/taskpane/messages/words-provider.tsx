import type { ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import type { Language } from '../../core/kernel/bilingual';
import { en } from './en';
import { fr } from './fr';
import type { Messages } from './message-key';

const messagesOf: Record<Language, Messages> = { en, fr };

/** Canadian forms of both languages: dates, separators and quotes as the product's users write them. */
export const localeOf: Record<Language, string> = { en: 'en-CA', fr: 'fr-CA' };

export function WordsProvider({ language, children }: { language: Language; children: ReactNode }) {
  return (
    <IntlProvider locale={localeOf[language]} messages={messagesOf[language]}>
      {children}
    </IntlProvider>
  );
}
