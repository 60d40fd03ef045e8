import fc from 'fast-check';
import { callState, hasPrice, newOutcome, type CallOutcome } from '../../../src/core/rating/call-outcome';
import { explainCall } from '../../../src/core/rating/explain/explain-call';
import { compilePlan } from '../../../src/core/rating/plan/compile-plan';
import { microText } from '../../../src/core/rating/plan/micro-units';
import { rateCall } from '../../../src/core/rating/rate-call';
import { rateSplitCall } from '../../../src/core/rating/rate-split-call';
import { calls, homeZone, planRows } from './random-plans';
import { ReferenceRater, type ReferenceResult } from './reference-rater';

/** Plans tried, with 20 calls each in both modes; RATING_PLANS=2500 makes 100,000 comparisons. */
const numRuns = Number(process.env['RATING_PLANS'] ?? 100);

const stateNames = Object.fromEntries(Object.entries(callState).map(([name, state]) => [state, name]));

function resultOf(prefix: string | undefined, outcome: CallOutcome): unknown {
  return hasPrice(outcome.state)
    ? { state: 'rated', prefix, billed: outcome.billed, amount: microText(outcome.amount) }
    : { state: stateNames[outcome.state] };
}

const sameDecimals = (result: ReferenceResult): unknown =>
  result.state === 'rated' && result.amount === '0' ? { ...result, amount: '0.000000' } : result;

test('a call costs what the rules say when they are followed by hand', () => {
  fc.assert(
    fc.property(planRows, calls, (rows, made) => {
      const plan = compilePlan(rows, homeZone);
      expect(plan.faults).toEqual([]);
      const reference = new ReferenceRater(rows, homeZone);
      const outcome = newOutcome();
      for (const call of made)
        for (const [split, rate] of [[false, rateCall] as const, [true, rateSplitCall] as const]) {
          rate(plan, call.digits, call.second, call.seconds, call.bucketLeft, outcome);
          const prefix = rows.lines[outcome.line]?.prefix;
          expect(resultOf(prefix, outcome)).toEqual(sameDecimals(reference.rate(call, split)));
          const steps = explainCall(
            plan,
            { ...call, given: call.digits, reading: 'nanp', actual: call.seconds },
            outcome,
          );
          const last = steps.at(-1);
          if (last?.kind === 'rounding')
            expect(`${last.amount}${'0'.repeat(6 - last.decimals)}`).toBe(microText(outcome.amount));
        }
    }),
    { numRuns },
  );
});
