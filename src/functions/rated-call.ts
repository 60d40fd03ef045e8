import { formatDecimal } from '../core/kernel/decimal';
import { newOutcome, type CallOutcome } from '../core/rating/call-outcome';
import type { ExplainedCall } from '../core/rating/explain/explain-call';
import { unratedWords } from '../core/rating/explain/unrated-words';
import type { CompiledPlan } from '../core/rating/plan/compiled-plan';
import { ticksOf } from '../core/rating/plan/micro-units';
import { rateCall } from '../core/rating/rate-call';
import { readStart } from '../core/rating/reading/read-start';
import { normaliseNumber, type NumberReading } from '../core/rating/steps/normalise-number';
import type { CellArguments } from './cell-arguments';
import { FunctionFault, type FunctionFacts } from './cell-function';
import { destinationPlan } from './plans-of-facts';

interface RatedCall {
  readonly plan: CompiledPlan;
  readonly call: ExplainedCall;
  readonly outcome: CallOutcome;
}

/** The digits a number argument is read as. */
export function digitsOf(args: CellArguments): { readonly digits: string; readonly reading: NumberReading } {
  const number = normaliseNumber(args.text('number'));
  if (!number.ok) throw new FunctionFault(unratedWords[number.fault]);
  return number;
}

/** The second (UTC) an argument names by the plan's clock. */
export function secondOf(args: CellArguments, plan: CompiledPlan, { dateSystem }: FunctionFacts): number {
  const second = readStart(args.raw('start'), plan.zone, dateSystem);
  if (second !== undefined) return second;
  throw args.fault('start', {
    en: 'a date and time, such as 2026-01-15 08:30:00',
    fr: 'une date et une heure, comme 2026-01-15 08:30:00',
  });
}

/** Ticks of the plan's unit: seconds of calls as they are, of other usage its units. */
function ticks(args: CellArguments, name: string, { unit }: CompiledPlan): number {
  const text = formatDecimal(args.decimal(name));
  const value = ticksOf(text, unit.perInterval);
  if (typeof value === 'number' && value >= 0) return value;
  throw args.fault(name, { en: 'a number of 0 or more', fr: 'un nombre de 0 ou plus' });
}

/** Rates the call that arguments named as `callParameters` describe. */
export function ratedCall(args: CellArguments, facts: FunctionFacts): RatedCall {
  const plan = destinationPlan(args, facts);
  const { digits, reading } = digitsOf(args);
  const actual = ticks(args, 'seconds', plan);
  const bucketLeft = args.isGiven('includedLeft') ? ticks(args, 'includedLeft', plan) : 0;
  const outcome = newOutcome();
  rateCall(plan, digits, secondOf(args, plan, facts), actual, bucketLeft, outcome);
  return { plan, outcome, call: { given: args.text('number'), digits, reading, actual, bucketLeft } };
}
