import type { MatchedSales } from '../match/matched-sales';
import type { LeftOut } from './left-out';

/** What an entry is; numbers are what columns keep. A reversal takes back what a credit or a returned payment undid. */
export const entryKinds = ['sale', 'reversal', 'clawback'] as const;
/** Pending is worked out but not earned by the end of the run; it is in no total but `pending`. */
export const entryStatuses = ['earned', 'pending'] as const;

/**
 * What is paid and to whom, entry by entry: one for each time a share is earned by one row. Amounts are cents, below 0
 * in reversals and clawbacks; those of one share sum to what it pays when all is settled.
 */
export interface CommissionEntries {
  readonly count: number;
  /** Place in `MatchedSales.shares`; leads to line, agent and plan. */
  readonly share: Int32Array;
  /** Places of the invoice line, agent, and plan row. */
  readonly line: Int32Array;
  readonly agent: Int32Array;
  readonly row: Int32Array;
  readonly kind: Uint8Array;
  readonly status: Uint8Array;
  /** Days since 1970; `lastDay` while nobody can say. */
  readonly earnedDay: Int32Array;
  /** How much of the share this entry settles, of `whole`: cents of the invoice. */
  readonly settled: Float64Array;
  readonly whole: Float64Array;
  readonly commission: Float64Array;
  readonly bonus: Float64Array;
  /** Paid to `topUpTo`, the agent's parent; 0 and `none` where there is neither. */
  readonly topUp: Float64Array;
  readonly topUpTo: Int32Array;
}

/** One agent's run; amounts in cents of `currency`. */
export interface AgentPay {
  /** Number of the agent. */
  readonly agent: number;
  /** Number of the plan on the last day of the run; `none` without one. */
  readonly plan: number;
  readonly currency: string | null;
  readonly commission: number;
  readonly bonus: number;
  /** Received as the parent of others. */
  readonly topUp: number;
  /** 0 or less, what was taken back of top-ups included. */
  readonly clawback: number;
  readonly carriedIn: number;
  /** Kept for the next run: below the minimum payout. */
  readonly carriedOut: number;
  /** Below the minimum payout of a plan that carries nothing over. */
  readonly lapsed: number;
  /** Paid out: the sum of the above less what is carried out or lapses. */
  readonly total: number;
  /** Worked out and not yet earned, bonus and top-ups received included. */
  readonly pending: number;
}

/** What a posted run books: expense debited, payable credited; cents. */
export interface LedgerTotal {
  readonly expenseGlCode: string | null;
  readonly payableGlCode: string | null;
  readonly currency: string | null;
  readonly amount: number;
}

/** Lines come in and go out: paid in this run, or left out for a named reason; counts and sums agree. */
export interface SalesBalance {
  readonly salesIn: { readonly count: number; readonly amount: number };
  readonly paid: { readonly count: number; readonly amount: number };
}

/** What one run pays for what was earned from `from` to `to`, and why. */
export interface CommissionRun {
  readonly sales: MatchedSales;
  /** ISO days, both included. */
  readonly from: string;
  readonly to: string;
  readonly entries: CommissionEntries;
  /** Those with anything earned, carried or pending, as the Sales Agents sheet has them. */
  readonly agents: readonly AgentPay[];
  readonly ledger: readonly LedgerTotal[];
  readonly leftOut: readonly LeftOut[];
  readonly balance: SalesBalance;
}

export interface RunOptions {
  /** ISO days, both included: what was earned in them is paid. */
  readonly from: string;
  readonly to: string;
  /** Cents by Legacy ID of the agent: what the run before carried out. */
  readonly carriedIn?: ReadonlyMap<string, number>;
}
