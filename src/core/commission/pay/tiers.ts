import { fromEpochDay } from '../../kernel/calendar-date';
import { KeyIndex } from '../match/key-index';
import type { MatchedSales } from '../match/matched-sales';
import type { CompiledPlans, RowSet } from '../plan/compiled-plans';
import { reasonNumber } from '../result/left-out';
import { none } from '../sales/name-index';
import { lastDay } from '../sales/numbers';
import { wholePart, type Part } from './rounded-product';

/** A row that pays part of a share. */
export interface Piece {
  /** Place in `CompiledPlans.rows`. */
  readonly row: number;
  readonly part: Part;
}

const alreadyPaid = reasonNumber('alreadyPaid');

/** More commission periods than there will be. */
const periodsKept = 120_000;

/** Months since the year 0 by invoice, each day worked out once. */
function invoiceMonths(days: Int32Array): Int32Array {
  const known = new Map<number, number>();
  return days.map((day) => {
    const found = known.get(day);
    if (found !== undefined) return found;
    const { year, month } = fromEpochDay(day);
    known.set(day, year * 12 + month - 1);
    return year * 12 + month - 1;
  });
}

/** What an agent's sales by one set of tiers come to in each commission period, and which tiers that reaches. */
export class TierTotals {
  private readonly periods = new KeyIndex();
  private readonly totals: number[] = [];
  private readonly pieces: (readonly Piece[] | undefined)[] = [];
  private readonly months: Int32Array;

  /** Sales invoiced up to `to` count, what the old system paid among them. */
  constructor(
    private readonly sales: MatchedSales,
    to: number,
  ) {
    const { shares, plans, history } = sales;
    this.months = invoiceMonths(history.invoices.day);
    if (!plans.sets.some(({ tiered }) => tiered)) return;
    for (let share = 0; share < shares.count; share += 1) {
      const set = plans.sets[shares.set[share] ?? none];
      const reason = shares.reason[share];
      if (
        !set?.tiered ||
        (reason !== 0 && reason !== alreadyPaid) ||
        (history.invoices.day[this.invoiceOf(share)] ?? lastDay) > to
      )
        continue;
      const counted = this.counted(set, share);
      if (Number.isNaN(counted)) continue;
      const period = this.periods.add(this.keyOf(share));
      this.totals[period] = (this.totals[period] ?? 0) + counted;
    }
  }

  private counted({ measure }: RowSet, share: number): number {
    const { revenue, quantity, cost } = this.sales.shares;
    if (measure === 'Quantity') {
      const pieces = quantity[share] ?? 0;
      return (revenue[share] ?? 0) < 0 ? -Math.abs(pieces) : Math.abs(pieces);
    }
    return (revenue[share] ?? 0) - (measure === 'Margin' ? (cost[share] ?? 0) : 0);
  }

  private invoiceOf(share: number): number {
    const { shares, history } = this.sales;
    return history.lines.invoice[shares.line[share] ?? 0] ?? none;
  }

  private keyOf(share: number): number {
    const { shares, plans, agents } = this.sales;
    const agent = shares.agent[share] ?? none;
    const key = agent * plans.sets.length + (shares.set[share] ?? 0);
    const month = this.months[this.invoiceOf(share)] ?? 0;
    return key * periodsKept + Math.floor(month / (agents.all[agent]?.periodMonths ?? 1));
  }

  /** What the share's agent sold in its period by its set, in the set's measure: cents or millionths. */
  totalOf(share: number): number {
    return this.totals[this.periods.find(this.keyOf(share))] ?? 0;
  }

  /** The rows that pay a share of a tiered set, each its part; none where its total is outside them. */
  piecesOf(share: number): readonly Piece[] {
    const period = this.periods.add(this.keyOf(share));
    const known = this.pieces[period];
    if (known) return known;
    const set = this.sales.plans.sets[this.sales.shares.set[share] ?? none];
    const pieces = set ? tierPieces(this.sales.plans, set, this.totals[period] ?? 0) : [];
    this.pieces[period] = pieces;
    return pieces;
  }
}

/**
 * The tiers a period's total reaches. Marginal: each the part of the total that lies in it. Whole: the highest one whose
 * beginning is reached pays all. A total of 0 or less lies in a tier that begins at 0.
 */
export function tierPieces(plans: CompiledPlans, set: RowSet, total: number): readonly Piece[] {
  const tiers = set.rows.flatMap((row) => {
    const terms = plans.rows[row];
    return terms ? [{ row, from: terms.tierFrom ?? 0, to: terms.tierTo }] : [];
  });
  const counted = Math.max(0, total);
  if (set.basis === 'Whole' || counted === 0) {
    const reached = tiers.findLast(({ from, to }) => from <= counted && counted <= to);
    return reached ? [{ row: reached.row, part: wholePart }] : [];
  }
  return tiers.flatMap(({ row, from, to }) => {
    const inside = Math.min(counted, to) - from;
    return inside > 0 ? [{ row, part: { numerator: inside, denominator: counted } }] : [];
  });
}
