import type { MatchedSales } from '../match/matched-sales';
import { agentPay } from '../result/agent-pay';
import type { CommissionRun, RunOptions } from '../result/commission-run';
import { LeftOutTally } from '../result/left-out-tally';
import { ledgerTotals } from '../result/ledger-totals';
import { lineReasons, type LineReason } from '../result/left-out';
import { none } from '../sales/name-index';
import { epochDay, lastDay } from '../sales/numbers';
import { ShareEarner, shareStates, type DaySpan } from './earn-share';
import { EntryWriter } from './entry-writer';
import { paidOnceShares } from './paid-once';
import { wholePart } from './rounded-product';
import { baseOf, lineSize, unmetRestriction, type LineSize } from './row-amounts';
import { Courses, earningOf } from './settle';
import { ShareWorker, type ShareAmounts } from './share-amounts';
import { SubscriptionTerms } from './subscription-terms';
import { TierTotals, type Piece } from './tiers';

const reasonOfState: Readonly<Record<number, LineReason>> = {
  [shareStates.nothing]: 'credited',
  [shareStates.earnedBefore]: 'earnedBefore',
  [shareStates.notYetEarned]: 'notYetEarned',
};

/** Pays the shares of one run, one after the other; each by its own numbers, so that their order does not matter. */
class Payer {
  readonly writer: EntryWriter;
  private readonly earner: ShareEarner;
  private readonly courses: Courses;
  private readonly tiers: TierTotals;
  private readonly once: ReadonlySet<number>;
  private readonly worker: ShareWorker;
  private readonly terms: SubscriptionTerms;
  private readonly first: Uint8Array | undefined;

  constructor(
    private readonly sales: MatchedSales,
    private readonly span: DaySpan,
    private readonly tally: LeftOutTally,
  ) {
    const { history, plans } = sales;
    this.courses = new Courses(history);
    this.tiers = new TierTotals(sales, span.to);
    this.writer = new EntryWriter(this.expectedEntries());
    this.earner = new ShareEarner(this.writer, span);
    this.once = paidOnceShares(sales, span.to);
    this.worker = new ShareWorker(sales);
    this.terms = new SubscriptionTerms(history.subscriptions);
    this.first = plans.rows.some(({ firstInvoiceBonus }) => firstInvoiceBonus > 0)
      ? sales.first()
      : undefined;
  }

  /** Each row that pays a share, and some more for those paid in parts: about what there will be. */
  private expectedEntries(): number {
    const { shares, plans } = this.sales;
    let pieces = 0;
    for (let share = 0; share < shares.count; share += 1) {
      if (shares.reason[share] !== 0 || this.dayOf(shares.line[share] ?? 0) > this.span.to) continue;
      pieces += plans.sets[shares.set[share] ?? none]?.tiered ? this.tiers.piecesOf(share).length : 1;
    }
    return Math.ceil(pieces * 1.125);
  }

  private dayOf(line: number): number {
    const { lines, invoices } = this.sales.history;
    return invoices.day[lines.invoice[line] ?? none] ?? lastDay;
  }

  /** Pays a share or says why not. */
  pay(share: number): LineReason | undefined {
    const { history, shares, plans } = this.sales;
    const line = shares.line[share] ?? 0;
    const day = this.dayOf(line);
    if (day > this.span.to && day !== lastDay) return 'afterPeriod';
    const known = shares.reason[share] ?? 0;
    if (known > 0) return lineReasons[known - 1];
    const set = plans.sets[shares.set[share] ?? none];
    if (!set) return 'noPlanLine';
    const size = lineSize(history.lines, line);
    if (!set.tiered)
      return this.payPiece(share, line, day, { row: set.rows[0] ?? none, part: wholePart }, size);
    const pieces = this.tiers.piecesOf(share);
    if (pieces.length === 0) return 'outsideTiers';
    const reasons = pieces.map((piece) => this.payPiece(share, line, day, piece, size));
    return reasons.includes(undefined) ? undefined : (reasons.find(isTimely) ?? reasons[0]);
  }

  private payPiece(
    share: number,
    line: number,
    day: number,
    piece: Piece,
    size: LineSize,
  ): LineReason | undefined {
    const { history, shares, plans, agents } = this.sales;
    const row = plans.rows[piece.row];
    if (!row) return 'noPlanLine';
    const subscription = history.lines.subscription[line] ?? none;
    const unmet = unmetRestriction(row, size);
    if (unmet) return unmet;
    if (this.terms.isOver(row, subscription, day)) return 'durationOver';
    if (row.occurrence === 'Once' && !this.once.has(share)) return 'paidOnce';
    const isFirst = row.firstInvoiceBonus > 0 && this.first?.[line] === 1;
    if (baseOf(row, size) === 0 && (row.quota > 0 || row.methodMinimumMargin > 0) && !isFirst)
      return 'belowMethodMinimum';
    const course = this.courses.of(history.lines.invoice[line] ?? none, earningOf(row));
    if (course.unproven) return 'paymentMissing';
    const agent = shares.agent[share] ?? none;
    const whole = this.worker.amounts(share, row, size, piece.part, isFirst);
    const { amounts, topUpTo } = this.payable(share, subscription, whole, size.sign);
    const state = this.earner.earn(
      {
        share,
        line,
        agent,
        row: piece.row,
        topUpTo,
        terms: row,
        sign: size.sign,
        amounts,
        daysBeforeEarned: agents.all[agent]?.daysBeforeEarned ?? 0,
        clawbackDay: this.terms.clawbackDay(row, subscription),
      },
      course,
    );
    return reasonOfState[state];
  }

  /** Takes away what may not be paid: the bonus of a migrated subscription, a top-up no parent can be paid. */
  private payable(
    share: number,
    subscription: number,
    amounts: ShareAmounts,
    sign: number,
  ): { readonly amounts: ShareAmounts; readonly topUpTo: number } {
    const { history, shares, agents } = this.sales;
    const { commission, topUp } = amounts;
    let { bonus } = amounts;
    if (bonus === 0 && topUp === 0) return { amounts, topUpTo: none };
    if (bonus > 0 && history.subscriptions.migrated[subscription] === 1) {
      this.tally.extra('bonusOfMigrated', share, sign * bonus);
      bonus = 0;
    }
    if (topUp === 0) return { amounts: { commission, bonus, topUp }, topUpTo: none };
    const agent = agents.all[shares.agent[share] ?? none];
    const topUpTo = agent?.parent ?? none;
    const parent = agents.all[topUpTo];
    if (parent?.known && (parent.currency ?? agent?.currency) === agent?.currency)
      return { amounts: { commission, bonus, topUp }, topUpTo };
    if (parent) this.tally.extra('topUpNotPayable', share, sign * topUp);
    return { amounts: { commission, bonus, topUp: 0 }, topUpTo: none };
  }
}

const isTimely = (reason: LineReason | undefined): boolean =>
  reason === 'notYetEarned' || reason === 'earnedBefore';

/**
 * Pays what was earned from `from` to `to` (domain.md 4.3). Every share of every line is paid, pending, or left out for one
 * named reason. Throws RangeError for days that are none or in the wrong order.
 */
export function payCommission(sales: MatchedSales, options: RunOptions): CommissionRun {
  const { from, to, carriedIn = new Map<string, number>() } = options;
  const span = { from: epochDay(from), to: epochDay(to) };
  if (span.to < span.from) throw new RangeError(`${to} is before ${from}`);
  const tally = new LeftOutTally(sales);
  const payer = new Payer(sales, span, tally);
  for (let share = 0; share < sales.shares.count; share += 1) tally.settle(share, payer.pay(share));
  const entries = payer.writer.done();
  return {
    sales,
    from,
    to,
    entries,
    agents: agentPay(sales, entries, span.to, carriedIn),
    ledger: ledgerTotals(sales, entries),
    ...tally.done(),
  };
}
