import { formatDecimal, type Decimal } from '../kernel/decimal';
import { newOutcome, type CallOutcome } from './call-outcome';
import { explainCall, reasonOf, type ExplainedCall } from './explain/explain-call';
import type { RatingStep, UnratedReason } from './explain/rating-step';
import type { CompiledPlan } from './plan/compiled-plan';
import { ticksOf } from './plan/micro-units';
import { rateCall } from './rate-call';
import { normaliseNumber } from './steps/normalise-number';

/** A call as people state it; quantities in seconds, or in the unit of a plan that is not by time. */
export interface StatedCall {
  readonly number: string;
  /** Since 1970 (UTC). */
  readonly second: number;
  readonly quantity: Decimal;
  /** Of the cycle's included units. */
  readonly includedLeft?: Decimal | undefined;
}

export interface PricedCall {
  readonly outcome: CallOutcome;
  readonly steps: readonly RatingStep[];
  /** Why there is no price. */
  readonly reason: UnratedReason | undefined;
}

/** Ticks of the plan's unit; undefined below 0 or beyond what numbers hold exactly. */
function ticksIn({ unit }: CompiledPlan, quantity: Decimal): number | undefined {
  const ticks = ticksOf(formatDecimal(quantity), unit.perInterval);
  return typeof ticks === 'number' && ticks >= 0 ? ticks : undefined;
}

/** Prices one call with its steps (domain.md 4.1); undefined where a quantity is no number of 0 or more. */
export function priceCall(plan: CompiledPlan, stated: StatedCall): PricedCall | undefined {
  const actual = ticksIn(plan, stated.quantity);
  const bucketLeft = stated.includedLeft ? ticksIn(plan, stated.includedLeft) : 0;
  if (actual === undefined || bucketLeft === undefined) return undefined;
  const number = normaliseNumber(stated.number);
  if (!number.ok)
    return {
      outcome: newOutcome(),
      reason: number.fault,
      steps: [{ kind: 'unrated', reason: number.fault }],
    };
  const { digits, reading } = number;
  return priceDigits(plan, { given: stated.number, digits, reading, actual, bucketLeft }, stated.second);
}

/** Prices a call whose number has been read; quantities in ticks of the plan's unit. */
export function priceDigits(plan: CompiledPlan, call: ExplainedCall, second: number): PricedCall {
  const outcome = newOutcome();
  rateCall(plan, call.digits, second, call.actual, call.bucketLeft, outcome);
  return { outcome, reason: reasonOf(outcome), steps: explainCall(plan, call, outcome) };
}
