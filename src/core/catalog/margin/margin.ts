import { subtract } from '../../entities/finance/amounts';
import { compareDecimals, rescale, zero, type Decimal } from '../../kernel/decimal';
import { multiplyIntegers } from '../../kernel/integer';
import { divideRounded } from '../../kernel/rounding';

/** What is left of a price after the cost, both of one currency. */
export interface Margin {
  readonly price: Decimal;
  readonly cost: Decimal;
  readonly margin: Decimal;
  /** Of the price, one decimal, half up; undefined where the price is not above zero. */
  readonly percent: Decimal | undefined;
}

const percentScale = 1;

/** Share of the price in percent: 40 of 100 is 40.0. */
function percentOf(margin: Decimal, price: Decimal): Decimal | undefined {
  if (compareDecimals(price, zero) <= 0) return undefined;
  const scale = Math.max(margin.scale, price.scale);
  const [part, whole] = [rescale(margin, scale, 'down').units, rescale(price, scale, 'down').units];
  return {
    units: divideRounded(multiplyIntegers(part, 100 * 10 ** percentScale), whole, 'halfUp'),
    scale: percentScale,
  };
}

export function marginOf(price: Decimal, cost: Decimal): Margin {
  const margin = subtract(price, cost);
  return { price, cost, margin, percent: percentOf(margin, price) };
}

export const isLoss = ({ margin }: Pick<Margin, 'margin'>): boolean => compareDecimals(margin, zero) < 0;

/** The worst first: by percent, what is given away at a cost before all others; of equal ones the larger loss. */
export function compareMargins(a: Margin, b: Margin): number {
  if (a.percent && b.percent)
    return compareDecimals(a.percent, b.percent) || compareDecimals(a.margin, b.margin);
  if (!a.percent && !b.percent) return compareDecimals(a.margin, b.margin);
  return a.percent ? (isLoss(b) ? 1 : -1) : isLoss(a) ? -1 : 1;
}
