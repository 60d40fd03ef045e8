import type { Method, RowSet } from '../plan/compiled-plans';
import type { Earning } from '../pay/settle';

/**
 * One step of how an entry came about, with its numbers. Amounts are decimal texts of the plan's currency; `exact` ones
 * are not rounded. Days are ISO; null where nobody can say yet.
 */
export type CommissionStep =
  | {
      readonly kind: 'sale';
      readonly invoice: string;
      readonly invoiceDate: string | null;
      readonly lineNumber: number;
      readonly itemKind: string;
      readonly item: string;
      readonly quantity: string;
      readonly revenue: string;
      readonly cost: string | null;
      readonly margin: string | null;
    }
  | {
      readonly kind: 'planLine';
      readonly plan: string;
      readonly version: string | null;
      readonly lineNumber: number;
      readonly appliesToKind: string;
      readonly item: string | null;
      readonly contractType: string | null;
      readonly from: string | null;
      readonly to: string | null;
    }
  | {
      readonly kind: 'tier';
      readonly measure: RowSet['measure'];
      readonly basis: RowSet['basis'];
      /** What the agent sold in the period. */
      readonly total: string;
      readonly from: string;
      readonly to: string | null;
      /** What of the total the tier pays. */
      readonly inside: string;
    }
  | {
      readonly kind: 'less';
      readonly of: 'quantity' | 'margin';
      readonly full: string;
      readonly less: string;
      readonly base: string;
    }
  | {
      readonly kind: 'rate';
      readonly method: Method;
      readonly base: string;
      readonly rate: string;
      readonly exact: string;
    }
  | { readonly kind: 'share'; readonly percent: string; readonly amount: string }
  | { readonly kind: 'amount'; readonly amount: string }
  | {
      readonly kind: 'bonus';
      readonly revenue: string;
      readonly percent: string;
      readonly amount: string;
    }
  | {
      readonly kind: 'topUp';
      readonly base: string;
      readonly percent: string;
      readonly amount: string;
      readonly parent: string;
    }
  | { readonly kind: 'settled'; readonly settled: string; readonly total: string; readonly amount: string }
  | {
      readonly kind: 'earned';
      readonly earning: Earning;
      readonly days: number;
      readonly earned: string | null;
    }
  | {
      readonly kind: 'clawback';
      readonly ended: string | null;
      readonly months: number;
      readonly percent: string;
      readonly amount: string;
    };
