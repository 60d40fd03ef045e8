import { allocate } from '../../kernel/allocation';
import type { MatchedSales } from '../match/matched-sales';
import type { PlanRow } from '../plan/compiled-plans';
import { none } from '../sales/name-index';
import { baseOf, isPerUnit, methodTerms, percentDivisor, percentOf, type LineSize } from './row-amounts';
import { roundedPart, wholePart, type Part } from './rounded-product';

/** What one row owes for a share when all of it is earned; cents of 0 or more. */
export interface ShareAmounts {
  readonly commission: number;
  readonly bonus: number;
  readonly topUp: number;
}

/** Parts of the whole line are kept in millionths. */
const partDenominator = 1_000_000;

/**
 * Works out shares of lines. Each amount is rounded to the cent, half up, once. Where all shares of a line are paid by one
 * row, the rounded whole is shared out so that they sum to it; else each is rounded by itself.
 */
export class ShareWorker {
  constructor(private readonly sales: MatchedSales) {}

  amounts(share: number, row: PlanRow, size: LineSize, part: Part, isFirst: boolean): ShareAmounts {
    const base = baseOf(row, size);
    const { divisor } = methodTerms[row.method];
    const commission = this.partOf(share, base, row.rate, divisor, part);
    return {
      commission,
      bonus: isFirst ? this.partOf(share, size.revenue, row.firstInvoiceBonus, percentDivisor, part) : 0,
      topUp: this.topUp(share, row, base, commission, part),
    };
  }

  /** A percentage of what the method pays on; where that is units, of the commission itself. */
  private topUp(share: number, row: PlanRow, base: number, commission: number, part: Part): number {
    if (row.topUp === 0) return 0;
    return isPerUnit(row.method)
      ? percentOf(commission, row.topUp)
      : this.partOf(share, base, row.topUp, percentDivisor, part);
  }

  private partOf(share: number, factor: number, rate: number, divisor: number, part: Part): number {
    if (rate === 0 || factor === 0) return 0;
    const { shares } = this.sales;
    const parts = shares.parts[share] ?? 1;
    if (parts === 1) return roundedPart(factor, rate, divisor, part);
    const first = share - (shares.part[share] ?? 0);
    const weights = Array.from({ length: parts }, (_, at) => shares.part1e6[first + at] ?? 0);
    if (part.numerator === part.denominator && this.shareOneRow(first, parts)) {
      const whole = roundedPart(factor, rate, divisor, wholePart);
      return Number(allocate(whole, weights)[shares.part[share] ?? 0]);
    }
    const own = { numerator: shares.part1e6[share] ?? 0, denominator: partDenominator };
    return roundedPart(factor, rate, divisor, own, part);
  }

  private shareOneRow(first: number, parts: number): boolean {
    const { shares, plans } = this.sales;
    const set = shares.set[first] ?? none;
    for (let at = 1; at < parts; at += 1) if (shares.set[first + at] !== set) return false;
    return plans.sets[set]?.tiered === false;
  }
}
