import { addMonths, fromEpochDay, toEpochDay } from '../../kernel/calendar-date';
import { roundedProduct } from '../pay/rounded-product';
import type { PlanRow, RowSet } from '../plan/compiled-plans';
import { firstDay, lastDay } from '../sales/numbers';

/** What of a row decides whether, and how much, it pays; in the order of the table. */
export const thresholds = [
  'minimumPrice',
  'minimumQuantity',
  'minimumMargin',
  'quota',
  'methodMinimumMargin',
  'tierFrom',
  'tierTo',
  'effectiveFrom',
  'expiry',
  'durationMonths',
  'clawbackMonths',
] as const;

export type Threshold = (typeof thresholds)[number];

export const positions = ['below', 'at', 'above'] as const;
export type Position = (typeof positions)[number];

/** A sale made up to stand at an edge of a row. */
export interface ProbeSale {
  /** Millionths; cents before tax; micro-units a unit. */
  readonly quantity: number;
  readonly amount: number;
  readonly unitPrice: number;
  /** Days since 1970: of the invoice, and the first day of the subscription. */
  readonly day: number;
  readonly subscribed: number;
  /** Last day of the subscription; left out while it goes on. */
  readonly ends?: number;
}

export interface Probe {
  readonly threshold: Threshold;
  readonly position: Position;
  readonly sale: ProbeSale;
}

const one = 1_000_000;
/** Micro-units. */
const cent = 10_000;
const usualPrice = 100_000_000;
/** Cents. */
const usualRoom = 10_000;
const perUnitOfCent = 10_000_000_000;

const side: Readonly<Record<Position, number>> = { below: -1, at: 0, above: 1 };

/** Micro-units a unit times millionths, in cents. */
const extended = (micros: number, quantity: number): number =>
  roundedProduct(micros, quantity, perUnitOfCent);

const priced = (amount: number, quantity: number): number =>
  Math.floor((amount * perUnitOfCent) / Math.max(1, quantity));

/** The least step of a quantity: one unit where it is whole. */
const stepOf = (quantity: number): number => (quantity % one === 0 ? one : 100);

/** A day in the middle of a month, so that months can be counted back from it. */
function usualDay({ from, to }: RowSet): number {
  const first = from === firstDay ? Math.min(to, 20_000) : from;
  for (let day = first; day <= first + 5 && day <= to; day += 1) {
    const { day: ofMonth } = fromEpochDay(day);
    if (ofMonth >= 2 && ofMonth <= 26) return day;
  }
  return first;
}

const monthsBefore = (day: number, months: number): number =>
  toEpochDay(addMonths(fromEpochDay(day), -months));
const monthsAfter = (day: number, months: number): number => toEpochDay(addMonths(fromEpochDay(day), months));

/** Makes sales at the edges of one row; `unitCost` are micro-units of its item, NaN where nobody knows. */
export class RowProbes {
  private readonly base: ProbeSale;
  private readonly cost: number;

  constructor(
    private readonly row: PlanRow,
    private readonly set: RowSet,
    unitCost: number,
  ) {
    this.cost = Number.isNaN(unitCost) ? 0 : unitCost;
    this.base = this.usualSale();
  }

  all(): readonly Probe[] {
    return thresholds.flatMap((threshold) =>
      positions.flatMap((position): Probe[] => {
        const sale = this.saleAt(threshold, side[position]);
        return sale ? [{ threshold, position, sale }] : [];
      }),
    );
  }

  /** A sale of so much: for the curve of the row. */
  sized(size: number, measure: RowSet['measure']): ProbeSale {
    return this.measured(size, this.base, measure);
  }

  /** One that meets every restriction of the row and falls in the middle of its tier. */
  private usualSale(): ProbeSale {
    const { minimumQuantity = 0, minimumPrice = 0, minimumMargin = 0, quota, methodMinimumMargin } = this.row;
    const quantity = Math.max(one, minimumQuantity, quota > 0 ? quota + 2 * one : 0);
    const costs = extended(this.cost, quantity);
    const amount = Math.max(
      extended(usualPrice, quantity),
      extended(minimumPrice, quantity),
      costs + extended(minimumMargin, quantity),
      methodMinimumMargin > 0 ? costs + 2 * methodMinimumMargin : 0,
    );
    const day = usualDay(this.set);
    const sale = { quantity, amount, unitPrice: priced(amount, quantity), day, subscribed: day };
    return this.set.tiered ? this.measured(this.middleOfTier(), sale) : sale;
  }

  private middleOfTier(): number {
    const { tierFrom = 0, tierTo } = this.row;
    const room = this.set.measure === 'Quantity' ? 2 * one : usualRoom;
    return tierTo === Infinity ? tierFrom + room : Math.ceil((tierFrom + tierTo) / 2);
  }

  /** The sale with so much of what the tiers count. */
  private measured(size: number, sale = this.base, measure = this.set.measure): ProbeSale {
    if (measure === 'Quantity') {
      const amount = extended(sale.unitPrice, size);
      return { ...sale, quantity: size, amount };
    }
    const costs = measure === 'Margin' ? extended(this.cost, sale.quantity) : 0;
    return this.charging(costs + size, sale);
  }

  private charging(amount: number, sale = this.base): ProbeSale {
    return { ...sale, amount, unitPrice: priced(amount, sale.quantity) };
  }

  private counting(quantity: number): ProbeSale {
    return { ...this.base, quantity, amount: extended(this.base.unitPrice, quantity) };
  }

  /** The sale just off a threshold by a step; undefined where the row has none, or nothing lies there. */
  private saleAt(threshold: Threshold, step: number): ProbeSale | undefined {
    const { row, set, base, cost } = this;
    const costs = extended(cost, base.quantity);
    switch (threshold) {
      case 'minimumPrice': {
        if (row.minimumPrice === undefined) return undefined;
        const unitPrice = row.minimumPrice + step * cent;
        return { ...base, unitPrice, amount: extended(unitPrice, base.quantity) };
      }
      case 'minimumQuantity':
        return row.minimumQuantity === undefined ? undefined : this.quantified(row.minimumQuantity, step);
      case 'minimumMargin':
        return row.minimumMargin === undefined
          ? undefined
          : this.charging(costs + extended(row.minimumMargin, base.quantity) + step);
      case 'quota':
        return row.quota > 0 ? this.quantified(row.quota, step) : undefined;
      case 'methodMinimumMargin':
        return row.methodMinimumMargin > 0
          ? this.charging(costs + row.methodMinimumMargin + step)
          : undefined;
      case 'tierFrom':
        return set.tiered ? this.tiered(row.tierFrom ?? 0, step) : undefined;
      case 'tierTo':
        return set.tiered && row.tierTo !== Infinity ? this.tiered(row.tierTo, step) : undefined;
      case 'effectiveFrom':
        return set.from === firstDay ? undefined : this.dated(set.from + step);
      case 'expiry':
        return set.to === lastDay ? undefined : this.dated(set.to + step);
      case 'durationMonths':
        return row.durationMonths === undefined
          ? undefined
          : { ...base, subscribed: monthsBefore(base.day - step, row.durationMonths) };
      case 'clawbackMonths':
        return row.clawbackMonths === undefined || row.clawbackPercent === 0
          ? undefined
          : { ...base, ends: monthsAfter(base.subscribed, row.clawbackMonths) + step - 1 };
    }
  }

  private quantified(quantity: number, step: number): ProbeSale | undefined {
    const size = quantity + step * stepOf(quantity);
    return size > 0 ? this.counting(size) : undefined;
  }

  private tiered(edge: number, step: number): ProbeSale | undefined {
    const size = edge + step * (this.set.measure === 'Quantity' ? stepOf(edge) : 1);
    return size >= 0 ? this.measured(size) : undefined;
  }

  private dated(day: number): ProbeSale {
    return { ...this.base, day, subscribed: day };
  }
}
