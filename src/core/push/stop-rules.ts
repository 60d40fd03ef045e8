/** When a push in waves stops before the next one. */
export interface StopRules {
  /** Rejected rows that are still borne: so many, or such a share of the rows sent. */
  readonly rejects: { readonly rows: number } | { readonly percent: number };
}

export const strictest: StopRules = { rejects: { rows: 0 } };

/** What became of the rows sent so far. */
export interface WaveFigures {
  readonly sent: number;
  readonly rejected: number;
  /** Rows that were there although the sheet had never sent them. */
  readonly unexpectedUpdates: number;
  /** Entities whose count or sums differ between the sheet and what is stored. */
  readonly untied: readonly string[];
  /** Fields of the canary that came back other than they were sent. */
  readonly differences: number;
}

export type StopRule = 'rejects' | 'moneyVariance' | 'unexpectedUpdates' | 'differences';

export interface Stop {
  readonly rule: StopRule;
  readonly found: number;
  readonly allowed: number;
}

const allowedRejects = ({ rejects }: StopRules, sent: number): number =>
  'rows' in rejects ? rejects.rows : Math.floor((sent * rejects.percent) / 100);

/** The rules the figures break; none: the next wave may go. */
export function brokenRules(rules: StopRules, figures: WaveFigures): readonly Stop[] {
  const { sent, rejected, unexpectedUpdates, untied, differences } = figures;
  const stops: readonly Stop[] = [
    { rule: 'rejects', found: rejected, allowed: allowedRejects(rules, sent) },
    { rule: 'moneyVariance', found: untied.length, allowed: 0 },
    { rule: 'unexpectedUpdates', found: unexpectedUpdates, allowed: 0 },
    { rule: 'differences', found: differences, allowed: 0 },
  ];
  return stops.filter(({ found, allowed }) => found > allowed);
}
