import { callState, endIn, noParts, type CallOutcome, type CallState } from './call-outcome';
import type { CompiledPlan, PlanVersion } from './plan/compiled-plan';
import { flag, term } from './plan/line-terms';
import { billedTicks } from './steps/billed-ticks';
import { exactCharge, type ExactCharge, type PaidPart } from './steps/exact-charge';
import { findLine, noLine, versionAt } from './steps/find-line';
import { roundQuotient } from './steps/round-quotient';

/** Version and line of a call into `outcome`: -1 without a version, `noLine` without a line. `second` is of UTC. */
export function placeCall(plan: CompiledPlan, digits: string, second: number, outcome: CallOutcome): void {
  const { versions } = plan;
  const index = versionAt(versions, second);
  const version = versions[index];
  outcome.version = index;
  outcome.line = version ? findLine(plan, version, digits, second) : -1;
}

/** What ends a placed call before anything is billed, as its state; `callState.rated` when nothing does. */
export function endOf({ terms }: CompiledPlan, { version, line }: CallOutcome, actual: number): CallState {
  if (version < 0) return callState.noVersion;
  if (line < 0) return line === noLine.noPrefix ? callState.noPrefix : callState.notThen;
  const profile = terms.rates[line * 2 + 1] ?? 0;
  if (((terms.profiles[profile + term.flags] ?? 0) & flag.blocked) !== 0) return callState.blocked;
  if (actual <= 0) return callState.unused;
  return actual <= (terms.profiles[profile + term.grace] ?? 0) ? callState.withinGrace : callState.rated;
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

// An import is looked up at each use, even in a loop; these are constants of the loop.
const { flags, rateUnit: unitAt, connectionFee: feeAt, minimumCost: leastAt } = term;
const { inexact } = flag;
const mostExact = Number.MAX_SAFE_INTEGER;

/** The price of paid ticks by the same steps as `exactCharge`; -1 where it is not sure that numbers hold it exactly. */
export function priceInNumbers(
  profiles: Float64Array,
  profile: number,
  rate: number,
  version: PlanVersion,
  paid: number,
): number {
  if (((profiles[profile + flags] ?? 0) & inexact) !== 0) return -1;
  const rateUnit = profiles[profile + unitAt] ?? 1;
  let numerator = (profiles[profile + feeAt] ?? 0) * rateUnit + paid * rate;
  if (numerator > mostExact) return -1;
  const least = paid > 0 ? (profiles[profile + leastAt] ?? 0) * rateUnit : 0;
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

/** Bills a placed call and writes what it costs into `outcome`; `actual` and `bucketLeft` in ticks. */
export function chargeCall(
  plan: CompiledPlan,
  actual: number,
  bucketLeft: number,
  outcome: CallOutcome,
): void {
  const state = endOf(plan, outcome, actual);
  const version = plan.versions[outcome.version];
  if (state !== callState.rated || !version) {
    endIn(outcome, state);
    return;
  }
  const { rates, profiles } = plan.terms;
  const profile = rates[outcome.line * 2 + 1] ?? 0;
  outcome.state = state;
  if (outcome.parts.length > 0) outcome.parts = noParts;
  outcome.billed = billedTicks(
    actual,
    profiles[profile + term.minimum] ?? 0,
    profiles[profile + term.increment] ?? 1,
  );
  takeIncluded(outcome, profiles[profile + term.includedPerCall] ?? 0, bucketLeft);
  const amount = priceInNumbers(profiles, profile, rates[outcome.line * 2] ?? 0, version, outcome.paid);
  outcome.amount = amount >= 0 ? amount : chargeOf(plan, version, outcome, paidParts(plan, outcome)).amount;
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
  placeCall(plan, digits, second, outcome);
  chargeCall(plan, actual, bucketLeft, outcome);
}
