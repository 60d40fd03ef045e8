import type { CompiledPlan } from '../core/rating/plan/compiled-plan';
import { priceCall, type PricedCall } from '../core/rating/price-call';
import { readStart } from '../core/rating/reading/read-start';
import type { CellArguments } from './cell-arguments';
import type { FunctionFacts } from './cell-function';
import { destinationPlan } from './plans-of-facts';

/** The second (UTC) an argument names by the plan's clock. */
export function secondOf(args: CellArguments, plan: CompiledPlan, { dateSystem }: FunctionFacts): number {
  const second = readStart(args.raw('start'), plan.zone, dateSystem);
  if (second !== undefined) return second;
  throw args.fault('start', {
    en: 'a date and time, such as 2026-01-15 08:30:00',
    fr: 'une date et une heure, comme 2026-01-15 08:30:00',
  });
}

/** Prices the call that arguments named as `callParameters` describe. */
export function ratedCall(args: CellArguments, facts: FunctionFacts): PricedCall {
  const plan = destinationPlan(args, facts);
  const priced = priceCall(plan, {
    number: args.text('number'),
    second: secondOf(args, plan, facts),
    quantity: args.decimal('seconds'),
    includedLeft: args.isGiven('includedLeft') ? args.decimal('includedLeft') : undefined,
  });
  if (priced) return priced;
  throw args.fault('seconds', { en: 'a number of 0 or more', fr: 'un nombre de 0 ou plus' });
}
