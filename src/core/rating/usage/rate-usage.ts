import {
  addIntegers,
  compareIntegers,
  multiplyIntegers,
  negateInteger,
  type Integer,
} from '../../kernel/integer';
import { parseDecimal, rescale } from '../../kernel/decimal';
import { addRatios, roundRatio, wholeRatio } from '../../kernel/ratio';
import { microUnits, ticksOf } from '../plan/micro-units';
import type { UsageRateRow } from '../plan/rate-rows';
import { unitTicks } from '../plan/unit-ticks';
import { billedTicks } from '../steps/billed-ticks';
import { exactCharge } from '../steps/exact-charge';

/** Usage priced by its usage rate alone; quantities in ticks of the unit, the amount in micro-units at six decimals. */
export interface UsageCharge {
  readonly billed: number;
  readonly included: number;
  readonly paid: number;
  readonly amount: Integer;
}

const amountOf = (text: string | null | undefined): number => microUnits(text ?? '0') ?? 0;

/**
 * A Fixed-Rate usage rate applied to `actual` ticks of `unit`, of which at most `includedLeft` are still free: minimum and
 * increment first, then the included units, then the fee and the rate (domain.md 3.14; 4.1, steps 7 to 9).
 */
export function rateFixed(
  row: UsageRateRow,
  unit: string,
  actual: number,
  includedLeft: number,
): UsageCharge {
  const { perUnit, perInterval } = unitTicks(unit);
  const minimum = (row.minimumInterval ?? 0) * perInterval;
  const increment = (row.incrementalInterval || 1) * perInterval;
  const billed = actual > 0 ? billedTicks(actual, minimum, increment) : 0;
  const included = Math.min(includedLeft, billed);
  const paid = billed - included;
  const fee = actual > 0 ? amountOf(row.connectionFee) : 0;
  const { amount } = exactCharge(fee, [{ paid, rate: amountOf(row.rate), rateUnit: perUnit }], {
    minimumCost: 0,
    maximumCost: Infinity,
    rounding: 'halfUp',
    decimals: 6,
  });
  return { billed, included, paid, amount };
}

/** Ticks of each cycle that a Fixed-Rate usage rate gives free, fractions of a tick dropped. */
export function includedTicksOf(row: UsageRateRow, unit: string): number {
  const ticks = ticksOf(row.includedUnits ?? '0', unitTicks(unit).perUnit);
  return typeof ticks === 'number' ? ticks : Infinity;
}

const markupScale = 4;
const wholeMarkup = 100 * 10 ** markupScale;

/** What of a usage rate counts where the supplier's amount is passed through. */
export type PassThroughTerms = Pick<UsageRateRow, 'markupPercent' | 'connectionFee'>;

/** Pass-Through: the supplier's amount (micro-units) raised by the markup, plus the fee, half up at six decimals. */
export function ratePassThrough(row: PassThroughTerms, supplierCost: number): Integer {
  const markup = parseDecimal(row.markupPercent ?? '0');
  const percent = markup ? rescale(markup, markupScale, 'halfUp').units : 0;
  const raised = {
    numerator: multiplyIntegers(supplierCost, Number(percent) + wholeMarkup),
    denominator: wholeMarkup,
  };
  return roundRatio(addRatios(raised, wholeRatio(amountOf(row.connectionFee))), 1, 'halfUp');
}

/** Amount less cost, and whether it is a loss (domain.md 4.1, step 13); all in micro-units. */
export function marginOf(
  amount: Integer,
  cost: Integer,
): { readonly margin: Integer; readonly isLoss: boolean } {
  const margin = addIntegers(amount, negateInteger(cost));
  return { margin, isLoss: compareIntegers(margin, 0) < 0 };
}

/** What billed ticks cost at a cost per `rateUnit`, half up at six decimals; included ticks cost like the others. */
export const costOf = (billed: number, cost: number, rateUnit: number): Integer =>
  roundRatio({ numerator: multiplyIntegers(billed, cost), denominator: rateUnit }, 1, 'halfUp');
