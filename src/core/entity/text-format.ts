import type { Bilingual } from '../kernel/bilingual';

/** Shape of a coded text (domain.md 3, common formats): how to tidy it, what it must match, how to say so. */
export interface TextFormatRule {
  readonly tidy: (text: string) => string;
  readonly pattern: RegExp;
  readonly expected: Bilingual;
  readonly example: string;
  /** Digits it must have when leading zeros may have been lost (V010). */
  readonly fixedDigits?: number;
}

const compact = (text: string): string => text.replace(/[\s-]/g, '').toUpperCase();

const digits = (count: number, what: Bilingual, example: string): TextFormatRule => ({
  tidy: compact,
  pattern: new RegExp(`^\\d{${count}}$`),
  expected: { en: `${count} digits, ${what.en}`, fr: `${count} chiffres, ${what.fr}` },
  example,
  fixedDigits: count,
});

export const textFormats = {
  gstNumber: {
    tidy: compact,
    pattern: /^\d{9}RT\d{4}$/,
    expected: { en: '9 digits, RT, 4 digits', fr: '9 chiffres, RT, 4 chiffres' },
    example: '123456789RT0001',
  },
  qstNumber: {
    tidy: compact,
    pattern: /^\d{10}TQ\d{4}$/,
    expected: { en: '10 digits, TQ, 4 digits', fr: '10 chiffres, TQ, 4 chiffres' },
    example: '1234567890TQ0001',
  },
  bankInstitution: digits(3, { en: 'the institution number', fr: 'le numéro d’institution' }, '815'),
  bankTransit: digits(5, { en: 'the transit number', fr: 'le numéro de transit' }, '30000'),
  bankAccount: {
    tidy: compact,
    pattern: /^\d{1,12}$/,
    expected: { en: '1 to 12 digits, leading zeros kept', fr: '1 à 12 chiffres, zéros de tête conservés' },
    example: '0012345',
  },
  cardLastFour: digits(4, { en: 'the last four of the card', fr: 'les quatre derniers de la carte' }, '4242'),
  cardExpiry: {
    tidy: compact,
    pattern: /^(0[1-9]|1[0-2])\/\d{2}$/,
    expected: { en: 'month and year as MM/YY', fr: 'mois et année sous la forme MM/AA' },
    example: '09/28',
  },
  clli: {
    tidy: compact,
    pattern: /^[A-Z0-9]{8}([A-Z0-9]{3})?$/,
    expected: { en: '8 or 11 letters and digits', fr: '8 ou 11 lettres et chiffres' },
    example: 'MTRLPQ02',
  },
  phoneExtension: {
    tidy: (text) => text.replace(/^\s*(x|ext\.?|p\.|poste|#)\s*(?=\d)/i, '').trim(),
    pattern: /^\d{1,6}$/,
    expected: { en: '1 to 6 digits', fr: '1 à 6 chiffres' },
    example: '204',
  },
  carrierCode: {
    tidy: compact,
    pattern: /^[A-Z0-9]{4}$/,
    expected: { en: '4 letters or digits', fr: '4 lettres ou chiffres' },
    example: '8303',
  },
} as const satisfies Record<string, TextFormatRule>;

export type TextFormat = keyof typeof textFormats;
