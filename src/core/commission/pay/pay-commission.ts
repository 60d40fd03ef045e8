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
import { baseOf, measureLine, unmetRestriction, type MeasuredSize } from './row-amounts';
import { Courses, earningOf } from './settle';
import { ShareWorker, type ShareAmounts } from './share-amounts';
import { SubscriptionTerms } from './subscription-terms';
import { TierTotals, type Piece } from './tiers';

const reasonOfState: Readonly<Record<number, LineReason>> = {
  [shareStates.nothing]: 'credited',
  [shareStates.earnedBefore]: 'earnedBefore',
  [shareStates.notYetEarned]: 'notYetEarned',
};

const noPiece: Piece = { row: none, part: wholePart };

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
  /** By set without tiers: its row, for all of a share. */
  private readonly untiered: readonly (readonly Piece[])[];
  /** What the line at hand sells. */
  private readonly size: MeasuredSize = { sign: 1, revenue: 0, quantity: 0, cost: 0, unitPrice: 0 };

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
    this.untiered = plans.sets.map(({ rows: [row = none] }) => [{ row, part: wholePart }]);
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
    measureLine(this.size, history.lines, line);
    const pieces = set.tiered ? this.tiers.piecesOf(share) : (this.untiered[shares.set[share] ?? none] ?? []);
    let outcome: LineReason | undefined = 'outsideTiers';
    for (let place = 0; place < pieces.length; place += 1) {
      const reason = this.payPiece(share, line, day, pieces[place] ?? noPiece);
      if (place === 0 || outweighs(reason, outcome)) outcome = reason;
    }
    return outcome;
  }

  private payPiece(share: number, line: number, day: number, piece: Piece): LineReason | undefined {
    const { size, sales } = this;
    const { history, shares, plans, agents } = sales;
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
    const amounts = this.payable(share, subscription, whole);
    const state = this.earner.earn(
      {
        share,
        line,
        agent,
        row: piece.row,
        amounts,
        sign: size.sign,
        topUpTo: amounts.topUp === 0 ? none : (agents.all[agent]?.parent ?? none),
        daysBeforeEarned: agents.all[agent]?.daysBeforeEarned ?? 0,
        clawbackDay: this.terms.clawbackDay(row, subscription),
        clawbackPercent: row.clawbackPercent,
      },
      course,
    );
    return reasonOfState[state];
  }

  /** Takes away what may not be paid: the bonus of a migrated subscription, a top-up no parent can be paid. */
  private payable(share: number, subscription: number, amounts: ShareAmounts): ShareAmounts {
    const { history, shares, agents } = this.sales;
    let { bonus, topUp } = amounts;
    if (bonus === 0 && topUp === 0) return amounts;
    const { sign } = this.size;
    if (bonus > 0 && history.subscriptions.migrated[subscription] === 1) {
      this.tally.extra('bonusOfMigrated', share, sign * bonus);
      bonus = 0;
    }
    const agent = agents.all[shares.agent[share] ?? none];
    const parent = agents.all[agent?.parent ?? none];
    const isPayable = parent?.known && (parent.currency ?? agent?.currency) === agent?.currency;
    if (topUp !== 0 && !isPayable) {
      if (parent) this.tally.extra('topUpNotPayable', share, sign * topUp);
      topUp = 0;
    }
    return { commission: amounts.commission, bonus, topUp };
  }
}

const isTimely = (reason: LineReason | undefined): boolean =>
  reason === 'notYetEarned' || reason === 'earnedBefore';

/** Whether a later row says more of what became of a share: that it is paid, or is in time. */
const outweighs = (later: LineReason | undefined, before: LineReason | undefined): boolean =>
  before !== undefined && (later === undefined || (isTimely(later) && !isTimely(before)));

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
