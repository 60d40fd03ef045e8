import { callState, endIn, noParts, type CallOutcome } from './call-outcome';
import type { CompiledPlan, LineTerms, PlanVersion } from './plan/compiled-plan';
import { flag, term } from './plan/line-terms';
import { billedTicks } from './steps/billed-ticks';
import { exactCharge, type ExactCharge, type PaidPart } from './steps/exact-charge';
import { findLine, noLine, versionAt } from './steps/find-line';
import { roundQuotient } from './steps/round-quotient';

/**
 * Finds version and line of a call into `outcome`; undefined, with the state saying why, when it cannot be priced.
 * `second` is since 1970 (UTC), `actual` in ticks.
 */
export function beginCall(
  plan: CompiledPlan,
  digits: string,
  second: number,
  actual: number,
  outcome: CallOutcome,
): PlanVersion | undefined {
  outcome.line = -1;
  outcome.parts = noParts;
  outcome.version = versionAt(plan.versions, second);
  const version = plan.versions[outcome.version];
  if (!version) {
    endIn(outcome, callState.noVersion);
    return undefined;
  }
  const line = findLine(plan, version, digits, second);
  if (line < 0) {
    endIn(outcome, line === noLine.noPrefix ? callState.noPrefix : callState.notThen);
    return undefined;
  }
  outcome.line = line;
  const { rates, profiles } = plan.terms;
  const profile = rates[line * 2 + 1] ?? 0;
  if (((profiles[profile + term.flags] ?? 0) & flag.blocked) !== 0) endIn(outcome, callState.blocked);
  else if (actual <= 0) endIn(outcome, callState.unused);
  else if (actual <= (profiles[profile + term.grace] ?? 0)) endIn(outcome, callState.withinGrace);
  else return version;
  return undefined;
}

/** Takes included ticks off what is billed: those of the call first, then what is left of the bucket (4.1, step 8). */
export function takeIncluded(outcome: CallOutcome, ofCall: number, bucketLeft: number): void {
  const { billed } = outcome;
  const freeOfCall = ofCall < billed ? ofCall : billed;
  const rest = billed - freeOfCall;
  const freeOfBucket = bucketLeft < rest ? bucketLeft : rest;
  outcome.freeOfCall = freeOfCall;
  outcome.freeOfBucket = freeOfBucket;
  outcome.paid = rest - freeOfBucket;
}

/** The price of paid ticks by the same steps as `exactCharge`; -1 where it is not sure that numbers hold it exactly. */
function priceInNumbers(
  { rates, profiles }: LineTerms,
  line: number,
  version: PlanVersion,
  paid: number,
): number {
  const profile = rates[line * 2 + 1] ?? 0;
  if (((profiles[profile + term.flags] ?? 0) & flag.inexact) !== 0) return -1;
  const rateUnit = profiles[profile + term.rateUnit] ?? 1;
  let numerator = (profiles[profile + term.connectionFee] ?? 0) * rateUnit + paid * (rates[line * 2] ?? 0);
  if (numerator > Number.MAX_SAFE_INTEGER) return -1;
  const least = paid > 0 ? (profiles[profile + term.minimumCost] ?? 0) * rateUnit : 0;
  if (numerator < least) numerator = least;
  const most = version.maximumCost * rateUnit;
  if (numerator > most) numerator = most;
  return roundQuotient(numerator, rateUnit * version.step, version.rounding) * version.step;
}

/** The exact charge of a rated call, its paid ticks in one part or in several. */
export function chargeOf(
  plan: CompiledPlan,
  version: PlanVersion,
  outcome: CallOutcome,
  parts: readonly PaidPart[],
): ExactCharge {
  const { connectionFee, minimumCost } = plan.lines;
  // The least is asked of calls that pay for usage, not of those whose usage was all included.
  const least = outcome.paid > 0 ? (minimumCost[outcome.line] ?? 0) : 0;
  return exactCharge(connectionFee[outcome.line] ?? 0, parts, { ...version, minimumCost: least });
}

/** A call's paid ticks by the part of it each line prices, free ticks being its first ones. */
export function paidParts({ lines }: CompiledPlan, outcome: CallOutcome): readonly PaidPart[] {
  const { line, billed } = outcome;
  let left = outcome.freeOfCall + outcome.freeOfBucket;
  const parts = outcome.parts.length > 0 ? outcome.parts : [{ line, at: 0, billed }];
  return parts.map((part) => {
    const taken = Math.min(left, part.billed);
    left -= taken;
    return {
      paid: part.billed - taken,
      rate: lines.rate[part.line] ?? 0,
      rateUnit: lines.rateUnit[part.line] ?? 1,
    };
  });
}

/**
 * Rates a call by the line that holds at its start (domain.md 4.1, steps 5 to 11). `digits` as `normaliseNumber` gives
 * them, `second` since 1970 (UTC), `actual` and `bucketLeft` in ticks of the plan's unit. Writes `outcome` and allocates
 * nothing unless an amount exceeds what numbers hold exactly.
 */
export function rateCall(
  plan: CompiledPlan,
  digits: string,
  second: number,
  actual: number,
  bucketLeft: number,
  outcome: CallOutcome,
): void {
  const version = beginCall(plan, digits, second, actual, outcome);
  if (!version) return;
  const { rates, profiles } = plan.terms;
  const profile = rates[outcome.line * 2 + 1] ?? 0;
  outcome.state = callState.rated;
  outcome.billed = billedTicks(
    actual,
    profiles[profile + term.minimum] ?? 0,
    profiles[profile + term.increment] ?? 1,
  );
  takeIncluded(outcome, profiles[profile + term.includedPerCall] ?? 0, bucketLeft);
  const amount = priceInNumbers(plan.terms, outcome.line, version, outcome.paid);
  outcome.amount = amount >= 0 ? amount : chargeOf(plan, version, outcome, paidParts(plan, outcome)).amount;
}
