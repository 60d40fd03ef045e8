import type { Decimal } from '../../../kernel/decimal';
import { compareDecimals, parseDecimal } from '../../../kernel/decimal';
import { addIntegers, compareIntegers, multiplyIntegers, type Integer } from '../../../kernel/integer';
import { failure, success, type Result } from '../../../kernel/result';
import { divideRounded, type Rounding } from '../../../kernel/rounding';
import { stepOfDecimals } from '../../plan/micro-units';

/** What is done to every selected line, in this order: percent, amount, rounding, ceiling, floor. */
export interface RateChange {
  /** Per cent: 5 raises by a twentieth, -5 lowers. */
  readonly percent?: Decimal;
  /** Of currency, for the line's own rate unit. */
  readonly amount?: Decimal;
  /** Decimals that stay, 0 to 6; 6 when left out. */
  readonly decimals?: number;
  /** How the rate is rounded to them, once; half up when left out. */
  readonly rounding?: Rounding;
  /** Per cent: the rate is at least the cost and so much more. Rounded up to the decimals, so that it holds. */
  readonly floorOverCost?: Decimal;
  /** Per cent: the rate is at most the cost and so much more. Rounded down to the decimals. */
  readonly ceilingOverCost?: Decimal;
  /** Seconds. */
  readonly minimumInterval?: number;
  readonly increment?: number;
}

/** Why a change can be made to no line. */
export type ChangeProblem = 'nothing' | 'ceilingBelowFloor';

export function problemOf(change: RateChange): ChangeProblem | undefined {
  const { floorOverCost, ceilingOverCost, rounding: _how, ...acts } = change;
  if (floorOverCost && ceilingOverCost && compareDecimals(ceilingOverCost, floorOverCost) < 0)
    return 'ceilingBelowFloor';
  const asked = [...Object.values(acts), floorOverCost, ceilingOverCost];
  return asked.every((one) => one === undefined) ? 'nothing' : undefined;
}

/** A limit by cost that decided the rate. */
export type Bound = 'floor' | 'ceiling';

export interface ChangedRate {
  /** Micro-units. */
  readonly rate: number;
  readonly bound: Bound | undefined;
}

/** Why a line keeps its rate: it would be below 0, or too large to be kept exactly. */
export type KeptReason = 'belowZero' | 'tooLarge';

/** Micro-units below which a plan takes a rate. */
const limit = 1e15;

interface Fraction {
  readonly numerator: Integer;
  readonly denominator: Integer;
}

const hundred: Decimal = { units: 100, scale: 0 };

/** 1 + p % as a fraction. */
function factorOf({ units, scale }: Decimal): Fraction {
  const denominator = multiplyIntegers(hundred.units, parseDecimal(`1e${scale}`)?.units ?? 1);
  return { numerator: addIntegers(denominator, units), denominator };
}

const unchanged: Fraction = { numerator: 1, denominator: 1 };

/** A price times a fraction and some, in the last decimals that stay. */
const stepped = (
  price: Integer,
  { numerator, denominator }: Fraction,
  step: number,
  how: Rounding,
): Integer =>
  multiplyIntegers(
    divideRounded(multiplyIntegers(price, numerator), multiplyIntegers(denominator, step), how),
    step,
  );

/** Micro-units of an amount of at most 6 decimals. */
const microsOf = ({ units, scale }: Decimal): Integer => multiplyIntegers(units, stepOfDecimals(scale));

/** Makes changed rates of rates; both and the costs are micro-units, `cost` undefined where the line states none. */
export function rateChanger(
  change: RateChange,
): (rate: number, cost: number | undefined) => Result<ChangedRate, KeptReason> {
  const { percent, amount, decimals = 6, rounding = 'halfUp', floorOverCost, ceilingOverCost } = change;
  const step = stepOfDecimals(decimals);
  const factor = percent ? factorOf(percent) : unchanged;
  const plus = amount ? multiplyIntegers(microsOf(amount), factor.denominator) : 0;
  const moves = percent !== undefined || amount !== undefined || change.decimals !== undefined;
  const floorFactor = floorOverCost && factorOf(floorOverCost);
  const ceilingFactor = ceilingOverCost && factorOf(ceilingOverCost);
  return (rate, cost) => {
    let changed: Integer = rate;
    let bound: Bound | undefined;
    if (moves) {
      const numerator = addIntegers(multiplyIntegers(rate, factor.numerator), plus);
      changed = stepped(numerator, { ...factor, numerator: 1 }, step, rounding);
    }
    if (ceilingFactor && cost !== undefined) {
      const most = stepped(cost, ceilingFactor, step, 'floor');
      if (compareIntegers(changed, most) > 0) [changed, bound] = [most, 'ceiling'];
    }
    if (floorFactor && cost !== undefined) {
      const least = stepped(cost, floorFactor, step, 'ceiling');
      if (compareIntegers(changed, least) < 0) [changed, bound] = [least, 'floor'];
    }
    if (compareIntegers(changed, 0) < 0) return failure('belowZero');
    return compareIntegers(changed, limit) >= 0
      ? failure('tooLarge')
      : success({ rate: Number(changed), bound });
  };
}
