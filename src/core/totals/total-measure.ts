import type { Bilingual } from '../kernel/bilingual';

/** A condition on the rows that count; `of` are fields or paths along references (`customer.currency`), any of which may fit. */
export interface RowCondition {
  readonly of: readonly string[];
  readonly is?: readonly (string | boolean)[];
  /** None of them is; a blank fits. */
  readonly isNot?: readonly (string | boolean)[];
  /** Blank, or a reference that leads nowhere. */
  readonly isNothing?: true;
  /** An amount that is neither blank nor zero. */
  readonly isNotZero?: true;
  /** Whether a row of this sheet refers to this one, by this field. */
  readonly referredBy?: { readonly entity: string; readonly field: string; readonly present: boolean };
}

/** Amounts of one row in several columns: ageing buckets, taxes. A part is named after its column, and after `within` before it. */
export interface ColumnSplit {
  readonly by: string;
  readonly columns: readonly string[];
  readonly within?: string;
}

/** What is counted and summed over the rows of one sheet. Fields are paths along references. */
export interface TotalMeasure {
  /** What tells it from the other measures of its total: the Item Type of the Control Totals sheet. */
  readonly kind?: Bilingual;
  readonly entity: string;
  readonly where?: readonly RowCondition[];
  /** A quantity that is counted in place of rows. */
  readonly units?: string;
  /** `oneTimePrice` is what a subscription item costs once; otherwise a field. */
  readonly amount?: string;
  readonly currency?: string;
  readonly split?: ColumnSplit;
  /** The day that says which month a row belongs to; legacy figures are then for the month of their date. */
  readonly month?: string;
  /** Codes of the list controlTotalBreakdown, and what each is broken down by. */
  readonly by: Readonly<Record<string, string>>;
}

/** One reconciliation total (domain.md 6.2); labels are those of the list controlTotal. */
export interface TotalDeclaration {
  readonly id: string;
  /** The first is the grand total; the others stand beside it under their kind. */
  readonly measures: readonly TotalMeasure[];
  /** What no sheet says yet, and when it will be known. */
  readonly later?: Bilingual;
}

/** The amount of an item that is charged once, quantity included. */
export const oneTimePrice = 'oneTimePrice';
