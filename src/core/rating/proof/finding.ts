/** What can be wrong with a rate table, in the order it is told. */
export const findingKinds = [
  'gap',
  'dateGap',
  'timeGap',
  'unusable',
  'duplicate',
  'overlap',
  'bandOverlap',
  'increment',
  'belowCost',
  'offshore',
  'outlier',
  'unreachable',
  'redundant',
] as const;

export type FindingKind = (typeof findingKinds)[number];

/** A call that shows a finding; day and time by the plan's clock. */
export interface Witness {
  /** E.164 digits. */
  readonly number: string;
  /** ISO date. */
  readonly day: string;
  /** HH:MM. */
  readonly time: string;
  /** The same moment in seconds since 1970 (UTC). */
  readonly second: number;
}

/** Something wrong with a rate table, and the call that shows it. */
export interface ProofFinding {
  readonly kind: FindingKind;
  /** `V301`… of domain.md 6.1; undefined where it has none. */
  readonly code?: string;
  readonly severity: 'error' | 'warning';
  /** Index of the line; undefined for a gap, where no line is. */
  readonly line?: number;
  /** The line it is held against: the first of two, the one that is chosen instead, the shorter prefix. */
  readonly other?: number;
  /** The numbers: from those that begin with the first prefix to those that begin with the last. */
  readonly numbers?: { readonly from: string; readonly to: string };
  /** Country code, or area code under 1, they lie in; the first and last where there are several. */
  readonly place?: { readonly from: string; readonly to: string };
  /** Area codes under 1 that one line for more than them prices. */
  readonly areas?: readonly string[];
  /** First and last day, ISO dates; null without beginning or end. */
  readonly days?: { readonly from: string | null; readonly to: string | null };
  readonly witness: Witness;
}
