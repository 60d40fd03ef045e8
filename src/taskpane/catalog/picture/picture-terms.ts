import type { PictureQuestion } from '../../../core/catalog/invoice-picture/picture-question';
import type { Language } from '../../../core/kernel/bilingual';
import { parseIsoDate } from '../../../core/kernel/calendar-date';

/** What is chosen and typed above the picture, as it stands in its fields. */
export interface PictureTerms {
  readonly province: string;
  readonly language: Language;
  readonly day: string;
  /** Blank for none. */
  readonly contractType: string;
  /** Blank for the catalog's own prices. */
  readonly priceList: string;
  /** First day billed; blank for a whole period. */
  readonly start: string;
  readonly cycleDay: string;
  readonly isAhead: boolean;
  readonly phoneNumbers: string;
}

export type WrongTerm = 'day' | 'start' | 'cycleDay' | 'phoneNumbers';

const whole = (text: string, least: number, most: number): number | undefined => {
  const value = /^\d{1,4}$/.test(text.trim()) ? Number(text) : NaN;
  return value >= least && value <= most ? value : undefined;
};

/** The question the terms ask of a service, or the first field that says nothing that can be asked. */
export function questionOf(
  terms: PictureTerms,
  service: string,
  chosen: ReadonlySet<string>,
): PictureQuestion | WrongTerm {
  const { day, start, province, language, contractType, priceList, isAhead } = terms;
  const [from, cycleDay] = [parseIsoDate(start), whole(terms.cycleDay, 1, 31)];
  const phoneNumbers = whole(terms.phoneNumbers, 0, 9999);
  if (!parseIsoDate(day)) return 'day';
  if (start !== '' && !from) return 'start';
  if (from && cycleDay === undefined) return 'cycleDay';
  if (phoneNumbers === undefined) return 'phoneNumbers';
  return {
    ...{ service, day, province, language, phoneNumbers, chosen },
    ...(contractType === '' ? {} : { contractType }),
    ...(priceList === '' ? {} : { priceList }),
    ...(from && cycleDay !== undefined ? { start: { from, cycleDay, isAhead } } : {}),
  };
}
