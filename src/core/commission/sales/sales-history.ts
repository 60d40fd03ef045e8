import type { NameIndex } from './name-index';
import type { Settlements } from './settlements';
import type { LeftOutDocuments } from '../result/left-out';

/** What kind of line it is, by the number lines keep it as. */
export const lineTypes = ['Recurring', 'One Time', 'Usage', 'Credit', 'Late fee', 'Tax'] as const;

/** Kinds of catalog items a line may be for, in the order of `ItemColumns.kind`. */
export const itemKinds = ['Product', 'Charge', 'Sub-Charge', 'Usage Rate'] as const;

/** Catalog items of all kinds in one list. */
export interface ItemColumns {
  readonly count: number;
  /** Place in `itemKinds`. */
  readonly kind: Uint8Array;
  readonly code: readonly string[];
  readonly commissionable: Uint8Array;
  /** Micro-units a piece; NaN where the catalog gives no cost. */
  readonly cost: Float64Array;
  /** Place in `itemClasses`. */
  readonly itemClass: Uint8Array;
}

/** What of the catalog is never sold for commission, whatever it says (domain.md 4.3). */
export const itemClasses = ['sale', 'lateFee', 'deposit'] as const;

/** Invoice lines; a sheet of a rehearsed bill gives the same columns. Blank rows are not among them. */
export interface LineColumns {
  readonly count: number;
  /** Data row of the sheet, from 0. */
  readonly row: Int32Array;
  /** Numbers of invoices, subscriptions and items; `none` where unknown. */
  readonly invoice: Int32Array;
  readonly lineNumber: Int32Array;
  readonly subscription: Int32Array;
  readonly item: Int32Array;
  /** Place in `lineTypes`. */
  readonly type: Uint8Array;
  /** Millionths. */
  readonly quantity: Float64Array;
  /** Micro-units of currency. */
  readonly unitPrice: Float64Array;
  /** Cents before tax. */
  readonly amount: Float64Array;
  /** Cents, of the sign of the amount; NaN where no cost is known. */
  readonly cost: Float64Array;
  /** As the item says, or the subscription's item where it says otherwise. */
  readonly commissionable: Uint8Array;
}

export interface InvoiceColumns {
  readonly count: number;
  readonly numbers: NameIndex;
  readonly row: Int32Array;
  readonly customer: Int32Array;
  /** Days since 1970; `lastDay` where it could not be read. */
  readonly day: Int32Array;
  readonly dueDay: Int32Array;
  readonly currency: readonly (string | null)[];
  /** Cents with taxes. */
  readonly total: Float64Array;
  readonly status: readonly (string | null)[];
}

export interface SubscriptionColumns {
  readonly count: number;
  readonly ids: NameIndex;
  readonly customer: Int32Array;
  readonly agent: Int32Array;
  readonly service: Int32Array;
  readonly contractType: Int32Array;
  /** The first day its contract type counts. */
  readonly contractStart: Int32Array;
  /** First and last day. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** 1 where the old system has billed it: its first SmartBilling invoice is not its first. */
  readonly migrated: Uint8Array;
}

/** The history sheets as columns: whatever commission is paid on, and what became of it. */
export interface SalesHistory {
  readonly lines: LineColumns;
  readonly invoices: InvoiceColumns;
  readonly settlements: Settlements;
  readonly subscriptions: SubscriptionColumns;
  readonly items: ItemColumns;
  readonly services: NameIndex;
  readonly contractTypes: NameIndex;
  readonly customers: NameIndex;
  /** Numbers of agents by number of customer. */
  readonly agentOfCustomer: Int32Array;
  /** Agents that customers, subscriptions, assignments or the Sales Agents sheet name. */
  readonly agents: NameIndex;
  /** Payments and credits no invoice could be found for, and others that change nothing. */
  readonly leftOut: LeftOutDocuments;
}
