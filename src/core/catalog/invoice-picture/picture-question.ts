import type { Language } from '../../kernel/bilingual';
import type { CalendarDate } from '../../kernel/calendar-date';
import type { PriceTerms } from '../priced-item';

/** Since when a subscription is billed, and on which day (1 to 31) its months turn. */
export interface BillingStart {
  readonly from: CalendarDate;
  readonly cycleDay: number;
  /** With the next whole period, as recurring charges are billed ahead (domain.md 4.2). */
  readonly isAhead: boolean;
}

/** For whom, when and at what terms a service is billed. */
export interface PictureQuestion extends PriceTerms {
  readonly language: Language;
  /** Of the service location, such as QC: it decides the taxes. */
  readonly province: string;
  /** A whole period of everything where it is left out. */
  readonly start?: BillingStart;
  /** `contentId`s of the optional items the customer takes; those selected by default where it is left out. */
  readonly chosen?: ReadonlySet<string>;
  /** Telephone numbers the 9-1-1 amount is charged for. */
  readonly phoneNumbers: number;
}
