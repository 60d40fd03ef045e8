import type { MatchedSales } from '../match/matched-sales';
import type { SalesBalance } from './commission-run';
import { lineReasons, type ExtraReason, type LeftOut, type LineReason } from './left-out';

const paidOutcome = 0;
const outcomeOf = new Map(lineReasons.map((reason, place) => [reason, 1 + place]));

/** Keeps what became of every share, and adds it up by reason. */
export class LeftOutTally {
  /** By share: `paidOutcome`, or 1 + the place of its reason. */
  private readonly outcomes: Uint8Array;
  private readonly extras = new Map<ExtraReason, { amount: number; lines: number[] }>();

  constructor(private readonly sales: MatchedSales) {
    this.outcomes = new Uint8Array(sales.shares.count);
  }

  /** Every share once: why it is not paid in this run, undefined where it is. */
  settle(share: number, reason: LineReason | undefined): void {
    this.outcomes[share] = reason === undefined ? paidOutcome : (outcomeOf.get(reason) ?? paidOutcome);
  }

  /** What is not paid beside a share that is; cents. */
  extra(reason: ExtraReason, share: number, amount: number): void {
    const known = this.extras.get(reason) ?? { amount: 0, lines: [] };
    known.amount += amount;
    known.lines.push(this.sales.shares.line[share] ?? 0);
    this.extras.set(reason, known);
  }

  private sums(): { readonly counts: readonly number[]; readonly amounts: readonly number[] } {
    const counts = new Array<number>(lineReasons.length + 1).fill(0);
    const amounts = new Array<number>(lineReasons.length + 1).fill(0);
    const { revenue } = this.sales.shares;
    for (let share = 0; share < this.outcomes.length; share += 1) {
      const outcome = this.outcomes[share] ?? 0;
      counts[outcome] = (counts[outcome] ?? 0) + 1;
      amounts[outcome] = (amounts[outcome] ?? 0) + (revenue[share] ?? 0);
    }
    return { counts, amounts };
  }

  balance(): SalesBalance {
    const { counts, amounts } = this.sums();
    const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
    return {
      salesIn: { count: sum(counts), amount: sum(amounts) },
      paid: { count: counts[paidOutcome] ?? 0, amount: amounts[paidOutcome] ?? 0 },
    };
  }

  private rowsOf(lines: readonly number[]): readonly number[] {
    const { row } = this.sales.history.lines;
    return [...new Set(lines.map((line) => row[line] ?? 0))].sort((a, b) => a - b);
  }

  private linesOf(outcome: number): readonly number[] {
    const { line } = this.sales.shares;
    const lines: number[] = [];
    for (let share = 0; share < this.outcomes.length; share += 1)
      if (this.outcomes[share] === outcome) lines.push(line[share] ?? 0);
    return lines;
  }

  /** By reason, those of lines first; rows are gathered when they are first asked for. */
  leftOut(): readonly LeftOut[] {
    const { counts, amounts } = this.sums();
    const entity = 'invoiceLine';
    const lines = lineReasons.flatMap((reason, place): LeftOut[] => {
      const outcome = place + 1;
      const count = counts[outcome] ?? 0;
      if (count === 0) return [];
      let rows: readonly number[] | undefined;
      const gathered = (): readonly number[] => (rows ??= this.rowsOf(this.linesOf(outcome)));
      return [
        {
          ...{ reason, entity, count, amount: amounts[outcome] ?? 0 },
          get rows() {
            return gathered();
          },
        },
      ];
    });
    const extras = [...this.extras].map(([reason, { amount, lines: own }]): LeftOut => ({
      ...{ reason, entity, count: own.length, amount, rows: this.rowsOf(own) },
    }));
    return [...lines, ...extras, ...this.sales.history.leftOut];
  }
}
