import type { Language } from '../../core/kernel/bilingual';

/** Hundredths of a per cent as the screen's language writes them: 1250 is `12.5 %`, with a sign if asked. */
export function percentWords(hundredths: number, language: Language, signed = false): string {
  const format = new Intl.NumberFormat(language === 'fr' ? 'fr-CA' : 'en-CA', {
    style: 'percent',
    maximumFractionDigits: 2,
    signDisplay: signed ? 'exceptZero' : 'auto',
  });
  return format.format(hundredths / 10_000);
}
