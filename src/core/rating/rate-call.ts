import { callState, endIn, noParts, type CallOutcome } from './call-outcome';
import type { CompiledPlan, PlanVersion } from './plan/compiled-plan';
import { billedTicks } from './steps/billed-ticks';
import { exactCharge, stepOfDecimals, type ExactCharge, type PaidPart } from './steps/exact-charge';
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
  const { lines } = plan;
  if (lines.blocked[line] === 1) endIn(outcome, callState.blocked);
  else if (actual <= 0) endIn(outcome, callState.unused);
  else if (actual <= (lines.grace[line] ?? -1)) endIn(outcome, callState.withinGrace);
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

/** The least a call costs, in micro-units: asked of those that pay for usage, not of those whose usage was all included. */
export const leastOf = ({ lines }: CompiledPlan, { line, paid }: CallOutcome): number =>
  paid > 0 ? (lines.minimumCost[line] ?? 0) : 0;

function priceInNumbers(plan: CompiledPlan, version: PlanVersion, outcome: CallOutcome): void {
  const { line, paid } = outcome;
  const { lines } = plan;
  const rateUnit = lines.rateUnit[line] ?? 1;
  let numerator = (lines.connectionFee[line] ?? 0) * rateUnit + paid * (lines.rate[line] ?? 0);
  const least = leastOf(plan, outcome) * rateUnit;
  if (numerator < least) numerator = least;
  const most = version.maximumCost * rateUnit;
  if (numerator > most) numerator = most;
  const step = stepOfDecimals(version.decimals);
  outcome.amount = roundQuotient(numerator, rateUnit * step, version.rounding) * step;
}

/** The exact charge of a rated call, its paid ticks in one part or in several. */
export function chargeOf(
  plan: CompiledPlan,
  version: PlanVersion,
  outcome: CallOutcome,
  parts: readonly PaidPart[],
): ExactCharge {
  const fee = plan.lines.connectionFee[outcome.line] ?? 0;
  return exactCharge(fee, parts, { ...version, minimumCost: leastOf(plan, outcome) });
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
  const { line } = outcome;
  const { lines } = plan;
  outcome.state = callState.rated;
  outcome.billed = billedTicks(actual, lines.minimum[line] ?? 0, lines.increment[line] ?? 1);
  takeIncluded(outcome, lines.includedPerCall[line] ?? 0, bucketLeft);
  if (outcome.paid <= (lines.exactUpTo[line] ?? -1)) priceInNumbers(plan, version, outcome);
  else outcome.amount = chargeOf(plan, version, outcome, paidParts(plan, outcome)).amount;
}
