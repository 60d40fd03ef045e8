import { useMemo } from 'react';
import { useIntl, type PrimitiveType } from 'react-intl';
import type { Bilingual, Language } from '../../core/kernel/bilingual';
import { formatDecimalText } from './format-decimal-text';
import type { MessageKey } from './message-key';

export type WordValues = Readonly<Record<string, PrimitiveType>>;

/** What a screen needs to speak: its own texts, texts of the declarations, numbers and moments in the locale. */
export interface Words {
  readonly language: Language;
  readonly say: (key: MessageKey, values?: WordValues) => string;
  readonly of: (text: Bilingual) => string;
  readonly number: (value: number) => string;
  /** An exact decimal text, shown with all its decimals and never made a float. */
  readonly decimal: (text: string) => string;
  readonly clock: (moment: Date) => string;
  /** A day whose month is a word: `4 March 2026`. */
  readonly longDate: (moment: Date) => string;
  readonly dateTime: (moment: Date) => string;
}

export function useWords(): Words {
  const intl = useIntl();
  return useMemo(() => {
    const language: Language = intl.locale.startsWith('fr') ? 'fr' : 'en';
    return {
      language,
      say: (key, values) => intl.formatMessage({ id: key }, { ...values }),
      of: (text) => text[language],
      number: (value) => intl.formatNumber(value),
      decimal: (text) => formatDecimalText(text, intl.locale),
      clock: (moment) => intl.formatTime(moment, { hour: 'numeric', minute: '2-digit' }),
      longDate: (moment) => intl.formatDate(moment, { dateStyle: 'long' }),
      dateTime: (moment) => intl.formatDate(moment, { dateStyle: 'medium', timeStyle: 'short' }),
    };
  }, [intl]);
}
