import type { RatingStep } from '../explain/rating-step';
import type { CompiledPlan } from '../plan/compiled-plan';
import { microText } from '../plan/micro-units';
import { priceDigits } from '../price-call';
import type { Witness } from './finding';

/** What the plan makes of a witness: a call of one minute, or one unit of what is no call. */
export interface PricedWitness {
  /** Index of the line that prices it; -1 for none. */
  readonly line: number;
  /** Undefined where it has no price; the last step says why. */
  readonly amount: string | undefined;
  readonly steps: readonly RatingStep[];
}

const minute = 60;

/** Prices a witness with the rating engine, step by step. */
export function priceWitness(plan: CompiledPlan, { number, second }: Witness): PricedWitness {
  const actual = plan.unit.kind === 'duration' ? minute : plan.unit.perUnit;
  const call = { given: number, digits: number, reading: 'international', actual, bucketLeft: 0 } as const;
  const { outcome, steps, reason } = priceDigits(plan, call, second);
  return {
    line: outcome.line,
    amount: reason === undefined ? microText(outcome.amount) : undefined,
    steps,
  };
}
