import type { RowFault, CanonicalRow } from '../../core/entity/judge-row';
import type { IncomingRow } from './incoming-rows';
import type { KnownRecord } from './known-records';

/** What is to become of one row; a total account of the ways a row can go. */
export type RowDecision =
  | {
      readonly fate: 'rejected';
      readonly sent: IncomingRow;
      readonly faults: readonly RowFault[];
      /** What stays as it is, where that is why. */
      readonly record?: KnownRecord;
    }
  | { readonly fate: 'skipped'; readonly sent: IncomingRow; readonly record: KnownRecord }
  | {
      readonly fate: 'unchanged';
      readonly sent: IncomingRow;
      readonly record: KnownRecord;
      /** It says in every field what was sent; a merge leaves alone also what says otherwise. */
      readonly isAsSent: boolean;
    }
  | {
      readonly fate: 'created';
      readonly sent: IncomingRow;
      readonly record: KnownRecord;
      readonly row: CanonicalRow;
    }
  | {
      readonly fate: 'updated';
      readonly sent: IncomingRow;
      /** As it will be: the new version and fingerprint. */
      readonly record: KnownRecord;
      readonly row: CanonicalRow;
      /** What SmartBilling has until then. */
      readonly before: CanonicalRow;
      readonly blanked: readonly string[];
    };

export type WrittenRow = Extract<RowDecision, { readonly row: CanonicalRow }>;

export const isWritten = (decision: RowDecision): decision is WrittenRow =>
  decision.fate === 'created' || decision.fate === 'updated';
