import { callState, endIn, type CallOutcome, type CallPart } from './call-outcome';
import type { CompiledPlan, PlanVersion } from './plan/compiled-plan';
import { chargeOf, endOf, paidParts, placeCall, rateCall, takeIncluded } from './rate-call';
import { findLine } from './steps/find-line';

const secondsAMinute = 60;

/** Adds billed ticks to the last part, or begins one. */
function extend(parts: CallPart[], line: number, at: number, billed: number): void {
  const last = parts.at(-1);
  if (last?.line === line) parts[parts.length - 1] = { ...last, billed: last.billed + billed };
  else parts.push({ line, at, billed });
}

/**
 * The call in blocks, each priced by the line that holds when it begins: the first line's minimum, then increments of
 * whichever line holds. Dates are those of the call's start, and bands change on whole minutes. Undefined when no line
 * that may be called holds at some moment.
 */
function partsOf(
  plan: CompiledPlan,
  version: PlanVersion,
  digits: string,
  second: number,
  actual: number,
  first: number,
): readonly CallPart[] | undefined {
  const { lines } = plan;
  const parts: CallPart[] = [];
  let at = lines.minimum[first] ?? 0;
  if (at > 0) extend(parts, first, 0, at);
  while (at < actual) {
    const moment = second + at;
    const line = findLine(plan, version, digits, second, moment);
    if (line < 0 || lines.blocked[line] === 1) return undefined;
    const increment = lines.increment[line] ?? 1;
    const toMinute = secondsAMinute - (moment % secondsAMinute);
    const billed = Math.ceil(Math.min(toMinute, actual - at) / increment) * increment;
    extend(parts, line, at, billed);
    at += billed;
  }
  return parts;
}

/**
 * Rates a call across time bands (domain.md 4.1, step 6, precise mode); arguments as `rateCall`. Only calls have parts:
 * a plan of another unit is rated by its line at the start.
 */
export function rateSplitCall(
  plan: CompiledPlan,
  digits: string,
  second: number,
  actual: number,
  bucketLeft: number,
  outcome: CallOutcome,
): void {
  if (plan.unit.kind !== 'duration') {
    rateCall(plan, digits, second, actual, bucketLeft, outcome);
    return;
  }
  placeCall(plan, digits, second, outcome);
  const state = endOf(plan, outcome, actual);
  const version = plan.versions[outcome.version];
  if (state !== callState.rated || !version) {
    endIn(outcome, state);
    return;
  }
  const parts = partsOf(plan, version, digits, second, actual, outcome.line);
  if (!parts) {
    endIn(outcome, callState.notThen);
    return;
  }
  outcome.state = callState.rated;
  outcome.parts = parts;
  outcome.billed = parts.reduce((sum, { billed }) => sum + billed, 0);
  takeIncluded(outcome, plan.lines.includedPerCall[outcome.line] ?? 0, bucketLeft);
  outcome.amount = chargeOf(plan, version, outcome, paidParts(plan, outcome)).amount;
}
