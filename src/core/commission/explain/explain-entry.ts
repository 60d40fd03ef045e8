import { formatDecimal } from '../../kernel/decimal';
import { multiplyIntegers } from '../../kernel/integer';
import { measureScale } from '../plan/read-plan-row';
import type { PlanRow, RowSet } from '../plan/compiled-plans';
import { baseOf, isPerUnit, lineSize, methodTerms, type LineSize } from '../pay/row-amounts';
import { wholePart } from '../pay/rounded-product';
import { earningOf } from '../pay/settle';
import { ShareWorker, type ShareAmounts } from '../pay/share-amounts';
import { TierTotals } from '../pay/tiers';
import { entryKinds, type CommissionRun } from '../result/commission-run';
import { none } from '../sales/name-index';
import { centScale, centsText, epochDay, isoDay, microScale, microText } from '../sales/numbers';
import { itemKinds } from '../sales/sales-history';
import type { CommissionStep } from './commission-step';

const clawback = entryKinds.indexOf('clawback');
const wholeShare = 1_000_000;

const trimmed = (text: string): string =>
  text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;

const measureText = (value: number, { measure }: RowSet): string =>
  measureScale[measure] === centScale ? centsText(value) : microText(value);

/** `base × rate` as decimal text, not rounded; percentages as hundredths. */
function exactText({ method }: PlanRow, base: number, rate: number): string {
  const scale = isPerUnit(method) ? 2 * microScale : centScale + microScale + 2;
  return trimmed(formatDecimal({ units: multiplyIntegers(base, rate), scale }));
}

/** Explains the entries of one run from the numbers it was paid by. */
export class CommissionExplainer {
  private readonly tiers: TierTotals;
  private readonly worker: ShareWorker;

  constructor(private readonly run: CommissionRun) {
    this.tiers = new TierTotals(run.sales, epochDay(run.to));
    this.worker = new ShareWorker(run.sales);
  }

  /** How an entry came about, step by step; `entry` is its place. */
  steps(entry: number): readonly CommissionStep[] {
    const { sales, entries } = this.run;
    const share = entries.share[entry] ?? none;
    const place = entries.row[entry] ?? none;
    const row = sales.plans.rows[place];
    const set = sales.plans.sets[sales.shares.set[share] ?? none];
    if (!row || !set) return [];
    const line = entries.line[entry] ?? none;
    const size = lineSize(sales.history.lines, line);
    const part = set.tiered
      ? (this.tiers.piecesOf(share).find((piece) => piece.row === place)?.part ?? wholePart)
      : wholePart;
    const isFirst = row.firstInvoiceBonus > 0 && sales.first()[line] === 1;
    const whole = this.worker.amounts(share, row, size, part, isFirst);
    return [
      this.sale(line),
      this.planLine(row, set),
      ...(set.tiered ? [this.tier(share, row, set, part.numerator)] : []),
      ...this.rateSteps(share, row, size, whole),
      ...this.extraSteps(entry, row, size, whole),
      ...this.settledSteps(entry, row, whole, size.sign),
    ];
  }

  private sale(line: number): CommissionStep {
    const { lines, invoices, items } = this.run.sales.history;
    const [invoice, item] = [lines.invoice[line] ?? none, lines.item[line] ?? none];
    const [amount, cost] = [lines.amount[line] ?? 0, lines.cost[line] ?? Number.NaN];
    const known = !Number.isNaN(cost);
    return {
      kind: 'sale',
      invoice: invoices.numbers.names[invoice] ?? '',
      invoiceDate: isoDay(invoices.day[invoice] ?? none),
      lineNumber: lines.lineNumber[line] ?? 0,
      itemKind: itemKinds[items.kind[item] ?? 0] ?? '',
      item: items.code[item] ?? '',
      quantity: microText(lines.quantity[line] ?? 0),
      revenue: centsText(amount),
      cost: known ? centsText(cost) : null,
      margin: known ? centsText(amount - cost) : null,
    };
  }

  private planLine(row: PlanRow, set: RowSet): CommissionStep {
    const header = this.run.sales.plans.headers[row.plan];
    const { appliesToKind, item, contractType, from, to } = set;
    return {
      ...{ kind: 'planLine', plan: header?.name ?? '', version: header?.version ?? null },
      ...{ lineNumber: row.lineNumber, appliesToKind, item, contractType },
      ...{ from: isoDay(from), to: isoDay(to) },
    };
  }

  private tier(share: number, row: PlanRow, set: RowSet, numerator: number): CommissionStep {
    const total = this.tiers.totalOf(share);
    const isPart = set.basis === 'Marginal' && total > 0;
    return {
      ...{ kind: 'tier', measure: set.measure, basis: set.basis, total: measureText(total, set) },
      from: measureText(row.tierFrom ?? 0, set),
      to: row.tierTo === Infinity ? null : measureText(row.tierTo, set),
      inside: measureText(isPart ? (numerator === 1 ? total : numerator) : total, set),
    };
  }

  private rateSteps(share: number, row: PlanRow, size: LineSize, whole: ShareAmounts): CommissionStep[] {
    const { counts, less } = methodTerms[row.method];
    const isUnits = counts === 'quantity';
    const text = isUnits ? microText : centsText;
    const base = baseOf(row, size);
    const steps: CommissionStep[] = [];
    if (less) {
      const full = isUnits ? size.quantity : size.revenue - size.cost;
      const of = isUnits ? 'quantity' : 'margin';
      steps.push({ kind: 'less', of, full: text(full), less: text(row[less]), base: text(base) });
    }
    const exact = exactText(row, base, row.rate);
    steps.push({ kind: 'rate', method: row.method, base: text(base), rate: microText(row.rate), exact });
    const part = this.run.sales.shares.part1e6[share] ?? wholeShare;
    const amount = centsText(whole.commission);
    steps.push(
      part === wholeShare
        ? { kind: 'amount', amount }
        : { kind: 'share', percent: microText(part * 100), amount },
    );
    return steps;
  }

  private extraSteps(entry: number, row: PlanRow, size: LineSize, whole: ShareAmounts): CommissionStep[] {
    const { entries, sales } = this.run;
    const steps: CommissionStep[] = [];
    if (entries.bonus[entry] !== 0)
      steps.push({
        ...{ kind: 'bonus', revenue: centsText(size.revenue), percent: microText(row.firstInvoiceBonus) },
        amount: centsText(whole.bonus),
      });
    if (entries.topUp[entry] !== 0)
      steps.push({
        kind: 'topUp',
        base: centsText(isPerUnit(row.method) ? whole.commission : baseOf(row, size)),
        percent: microText(row.topUp),
        amount: centsText(whole.topUp),
        parent: sales.agents.all[entries.topUpTo[entry] ?? none]?.id ?? '',
      });
    return steps;
  }

  private settledSteps(entry: number, row: PlanRow, whole: ShareAmounts, sign: number): CommissionStep[] {
    const { entries, sales } = this.run;
    const { history, agents } = sales;
    const steps: CommissionStep[] = [];
    const amount = centsText(entries.commission[entry] ?? 0);
    const [settled, total] = [entries.settled[entry] ?? 0, entries.whole[entry] ?? 1];
    const isBack = entries.kind[entry] === clawback;
    if (!isBack && (settled !== total || entries.commission[entry] !== sign * whole.commission))
      steps.push({ kind: 'settled', settled: centsText(settled), total: centsText(total), amount });
    if (isBack)
      steps.push({
        kind: 'clawback',
        ended: isoDay(
          history.subscriptions.to[history.lines.subscription[entries.line[entry] ?? none] ?? none] ?? none,
        ),
        months: row.clawbackMonths ?? 0,
        percent: microText(row.clawbackPercent),
        amount,
      });
    steps.push({
      kind: 'earned',
      earning: earningOf(row),
      days: agents.all[entries.agent[entry] ?? none]?.daysBeforeEarned ?? 0,
      earned: isoDay(entries.earnedDay[entry] ?? none),
    });
    return steps;
  }
}
