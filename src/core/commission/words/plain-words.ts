import type { Canonical } from '../../entity/cell';
import type { Bilingual } from '../../kernel/bilingual';
import { formatDecimal, parseDecimal, significantScale, rescale } from '../../kernel/decimal';
import { parseIsoDate } from '../../kernel/calendar-date';

/** The same in both languages. */
export const both = (text: string): Bilingual => ({ en: text, fr: text });

/** Texts one after the other, in each language by itself. */
export const joined = (parts: readonly Bilingual[], between: Bilingual | string): Bilingual => {
  const mark = typeof between === 'string' ? both(between) : between;
  return {
    en: parts.map(({ en }) => en).join(mark.en),
    fr: parts.map(({ fr }) => fr).join(mark.fr),
  };
};

const narrow = '\u00A0';

/** Digits in threes; all decimals are kept, so that what is signed is what the cell holds. */
function grouped(text: string, thousands: string, point: string): string {
  const [, sign = '', whole = '', decimals] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === '') return text;
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${sign}${digits}${decimals === undefined ? '' : `${point}${decimals}`}`;
}

const inBoth = (text: string): Bilingual => ({
  en: grouped(text, ',', '.'),
  fr: grouped(text, narrow, ','),
});

/** A number without needless zeros: `1,200` and `1 200`. */
export function numberWords(value: Canonical): Bilingual {
  const parsed = parseDecimal(String(value));
  if (!parsed) return both(String(value));
  return inBoth(formatDecimal(rescale(parsed, significantScale(parsed), 'down')));
}

/** An amount with at least its cents: `1,200.00 CAD` and `1 200,00 CAD`. */
export function moneyWords(value: Canonical, currency: string): Bilingual {
  const parsed = parseDecimal(String(value));
  if (!parsed) return both(String(value));
  const scale = Math.max(2, significantScale(parsed));
  const { en, fr } = inBoth(formatDecimal(rescale(parsed, scale, 'down')));
  return { en: `${en}${narrow}${currency}`.trim(), fr: `${fr}${narrow}${currency}`.trim() };
}

/** `5%` and `5 %`. */
export function percentWords(value: Canonical): Bilingual {
  const { en, fr } = numberWords(value);
  return { en: `${en}%`, fr: `${fr}${narrow}%` };
}

const months = [
  { en: 'January', fr: 'janvier' },
  { en: 'February', fr: 'février' },
  { en: 'March', fr: 'mars' },
  { en: 'April', fr: 'avril' },
  { en: 'May', fr: 'mai' },
  { en: 'June', fr: 'juin' },
  { en: 'July', fr: 'juillet' },
  { en: 'August', fr: 'août' },
  { en: 'September', fr: 'septembre' },
  { en: 'October', fr: 'octobre' },
  { en: 'November', fr: 'novembre' },
  { en: 'December', fr: 'décembre' },
] as const satisfies readonly Bilingual[];

/** An ISO date as people write it: `March 1, 2026` and `1er mars 2026`. */
export function dayWords(value: Canonical): Bilingual {
  const date = parseIsoDate(String(value));
  const month = date && months[date.month - 1];
  if (!date || !month) return both(String(value));
  const day = String(date.day);
  const year = String(date.year);
  return {
    en: `${month.en}${narrow}${day}, ${year}`,
    fr: `${date.day === 1 ? '1er' : day}${narrow}${month.fr}${narrow}${year}`,
  };
}

/** From one day to another, or on without end. */
export function periodWords(from: Canonical, to: Canonical): Bilingual {
  const first = dayWords(from);
  const last = dayWords(to);
  if (from === null && to === null) return { en: 'at any time', fr: 'en tout temps' };
  if (from === null) return { en: `until ${last.en}`, fr: `jusqu’au ${last.fr}` };
  if (to === null) return { en: `from ${first.en} on`, fr: `à compter du ${first.fr}` };
  return { en: `from ${first.en} to ${last.en}`, fr: `du ${first.fr} au ${last.fr}` };
}
