import type { ProratedLine } from '../../billing/prorate';
import type { StandingPrice } from '../../entities/catalog/standing-price';
import type { Decimal } from '../../kernel/decimal';
import type { BilledKind } from '../service-contents';

/** One line of the invoice; amounts are in cents of the currency, decimals of scale 2. */
export interface PictureLine {
  readonly kind: BilledKind;
  readonly code: string;
  readonly text: string;
  readonly quantity: Decimal;
  /** Of one unit, or of all where `isPerUnit` is false. */
  readonly price: Decimal;
  readonly isPerUnit: boolean;
  readonly priceFrom: StandingPrice['from'];
  readonly currency: string;
  readonly isRecurring: boolean;
  /** Of the list `recurringPeriod`; blank for what is billed once. */
  readonly recurringPeriod: string;
  /** The parts of periods billed, whose amounts add up to that of the line; none without a start. */
  readonly parts: readonly ProratedLine[];
  readonly amount: Decimal;
  readonly isDiscount: boolean;
  /** Names of the identifiers printed beside it. */
  readonly identifiers: readonly string[];
  /** Blank where it is not taxed. */
  readonly taxCode: string;
  readonly itemClass: string;
  /** Sub-charges, printed under it. */
  readonly under: readonly PictureLine[];
}

/** A line and those printed under it. */
export const withUnder = (line: PictureLine): readonly PictureLine[] => [
  line,
  ...line.under.flatMap(withUnder),
];

/** What the picture cannot show as it stands, or shows otherwise than somebody may expect. */
export interface PictureNote {
  readonly note:
    /** A row of the Service Items sheet whose item is in no sheet of the catalog. */
    | 'missing'
    /** No sheet says a price that can be read. */
    | 'unpriced'
    /** Retired, or not sold on the day. */
    | 'notSold'
    /** The text is not in the language of the invoice. */
    | 'untranslated'
    /** Comes to zero, and Display Zero is No. */
    | 'hiddenZero'
    /** The Tax Codes sheet does not settle its taxes. */
    | 'untaxed'
    /** The period or the cycle day is none that proration knows: a whole period is shown. */
    | 'unprorated';
  readonly code: string;
}
