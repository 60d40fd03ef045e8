import type { MatchedSales } from '../match/matched-sales';
import type { SalesBalance } from './commission-run';
import { lineReasons, reasonNumber, type ExtraReason, type LeftOut, type LineReason } from './left-out';

const paidOutcome = 0;

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
    this.outcomes[share] = reasonNumber(reason);
  }

  /** What is not paid beside a share that is; cents. */
  extra(reason: ExtraReason, share: number, amount: number): void {
    const known = this.extras.get(reason) ?? { amount: 0, lines: [] };
    known.amount += amount;
    known.lines.push(this.sales.shares.line[share] ?? 0);
    this.extras.set(reason, known);
  }

  private addUp(): { readonly counts: Int32Array; readonly amounts: Float64Array } {
    const counts = new Int32Array(lineReasons.length + 1);
    const amounts = new Float64Array(lineReasons.length + 1);
    const { revenue } = this.sales.shares;
    for (let share = 0; share < this.outcomes.length; share += 1) {
      const outcome = this.outcomes[share] ?? 0;
      counts[outcome] = (counts[outcome] ?? 0) + 1;
      amounts[outcome] = (amounts[outcome] ?? 0) + (revenue[share] ?? 0);
    }
    return { counts, amounts };
  }

  private balance({ counts, amounts }: ReturnType<LeftOutTally['addUp']>): SalesBalance {
    const sum = (total: number, value: number): number => total + value;
    return {
      salesIn: { count: counts.reduce(sum, 0), amount: amounts.reduce(sum, 0) },
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
  private leftOut({ counts, amounts }: ReturnType<LeftOutTally['addUp']>): readonly LeftOut[] {
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

  /** What was left out, by reason, and that all of it adds up. */
  done(): { readonly leftOut: readonly LeftOut[]; readonly balance: SalesBalance } {
    const sums = this.addUp();
    return { leftOut: this.leftOut(sums), balance: this.balance(sums) };
  }
}
