import type { Bilingual } from '../kernel/bilingual';
import { tidyWeekdays, weekdaysPattern } from '../kernel/weekdays';

/** Shape of a coded text (domain.md 3, common formats): how to tidy it, what it must match, how to say so. */
export interface TextFormatRule {
  readonly tidy: (text: string) => string;
  readonly pattern: RegExp;
  readonly expected: Bilingual;
  readonly example: string;
  /** Digits it must have when leading zeros may have been lost (V010). */
  readonly fixedDigits?: number;
  /** The fewest digits it usually has, where it has no fixed number of them (V010). */
  readonly usualDigits?: number;
}

const compact = (text: string): string => text.replace(/[\s-]/g, '').toUpperCase();

const digits = (count: number, what: Bilingual, example: string): TextFormatRule => ({
  tidy: compact,
  pattern: new RegExp(`^\\d{${count}}$`),
  expected: { en: `${count} digits, ${what.en}`, fr: `${count} chiffres, ${what.fr}` },
  example,
  fixedDigits: count,
});

/** Without the blanks, brackets and signs people write telephone numbers with. */
const dialled = (text: string): string => text.replace(/[\s().-]/g, '').replace(/^\+/, '');

const minutesOfDay = 1440;

const clock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');

/** The part of a day Excel makes of a time. */
const dayFraction = /^0?[.,]\d+$/;

/** `8h30`, `8:30:00` and Excel's 0.354166666666667 as `08:30`. */
function twoDigitHour(text: string): string {
  const time = text.trim();
  if (dayFraction.test(time)) return clock(Math.round(Number(time.replace(',', '.')) * minutesOfDay));
  return time.replace(
    /^(\d{1,2})\s*[:h]\s*(\d{2})?(?::00)?$/i,
    (_, hour: string, minute = '00') => `${hour.padStart(2, '0')}:${String(minute)}`,
  );
}

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
    usualDigits: 7,
  },
  originatorId: {
    tidy: compact,
    pattern: /^[A-Z0-9]{10}$/,
    expected: {
      en: '10 letters and digits, as the bank gave it',
      fr: '10 lettres et chiffres, tels que donnés par la banque',
    },
    example: '0081512345',
  },
  dataCentre: digits(5, { en: 'the data centre number', fr: 'le numéro du centre de traitement' }, '81510'),
  fileCreationNumber: digits(4, { en: 'from 0001 to 9999', fr: 'de 0001 à 9999' }, '0001'),
  transactionCode: digits(3, { en: 'the transaction code', fr: 'le code de transaction' }, '450'),
  sha256: {
    tidy: (text) => compact(text).toLowerCase(),
    pattern: /^[0-9a-f]{64}$/,
    expected: { en: '64 hexadecimal digits', fr: '64 chiffres hexadécimaux' },
    example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
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
  dialPrefix: {
    tidy: dialled,
    pattern: /^(?!011)\d{1,15}$/,
    expected: {
      en: '1 to 15 digits, without + or 011 in front',
      fr: '1 à 15 chiffres, sans + ni 011 devant',
    },
    example: '1514',
  },
  e164Digits: {
    tidy: dialled,
    pattern: /^[1-9]\d{1,14}$/,
    expected: {
      en: 'digits only, country code first: 15145550123',
      fr: 'des chiffres seulement, indicatif de pays d’abord : 15145550123',
    },
    example: '15145550123',
  },
  weekdays: {
    tidy: tidyWeekdays,
    pattern: weekdaysPattern,
    expected: {
      en: 'days of the week as Mon-Fri or Sat,Sun',
      fr: 'des jours de la semaine, comme lun-ven ou sam,dim',
    },
    example: 'Mon-Fri',
  },
  timeOfDay: {
    tidy: twoDigitHour,
    pattern: /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/,
    expected: { en: 'a time from 00:00 to 24:00', fr: 'une heure de 00:00 à 24:00' },
    example: '08:00',
  },
  dateList: {
    tidy: (text) => text.trim().replace(/\s*[;,\s]\s*/g, ';'),
    pattern: /^\d{4}-\d{2}-\d{2}(?:;\d{4}-\d{2}-\d{2})*$/,
    expected: {
      en: 'dates, year-month-day, parted by ;',
      fr: 'des dates, année-mois-jour, séparées par ;',
    },
    example: '2026-12-25;2027-01-01',
  },
} as const satisfies Record<string, TextFormatRule>;

export type TextFormat = keyof typeof textFormats;
