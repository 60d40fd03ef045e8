import fc from 'fast-check';
import { newOutcome } from '../../../../src/core/rating/call-outcome';
import { compilePlan } from '../../../../src/core/rating/plan/compile-plan';
import { numberColumn } from '../../../../src/core/rating/plan/digit-words';
import { rateCall } from '../../../../src/core/rating/rate-call';
import { rateColumns } from '../../../../src/core/rating/usage/rate-columns';
import { newRatedColumns, type RatedColumns } from '../../../../src/core/rating/usage/rated-columns';
import { calls, homeZone, planRows } from '../random-plans';

const recordAt = ({ state, line, billed, amount, beyond }: RatedColumns, at: number): unknown[] => [
  ...[state[at], line[at], billed[at]],
  beyond.get(at) ?? amount[at],
];

test('records rated in columns come to what each comes to alone, with included units and without', () => {
  fc.assert(
    fc.property(planRows, calls, (rows, made) => {
      const plan = compilePlan(rows, homeZone);
      const columns = {
        numbers: numberColumn(made.map(({ digits }) => digits)),
        starts: Float64Array.from(made, ({ second }) => second),
        ticks: Float64Array.from(made, ({ seconds }) => seconds),
      };
      const own = Uint32Array.from(made.keys());
      const left = Float64Array.from(made, ({ bucketLeft }) => bucketLeft);
      const rated = newRatedColumns(made.length);
      const outcome = newOutcome();
      const alone = (included: boolean): unknown[][] =>
        made.map(({ digits, second, seconds, bucketLeft }) => {
          rateCall(plan, digits, second, seconds, included ? bucketLeft : 0, outcome);
          return [outcome.state, outcome.line, outcome.billed, outcome.amount];
        });
      rateColumns(plan, columns, { bucket: Int32Array.from(own), left, order: own.toReversed() }, rated);
      expect(made.map((_, at) => recordAt(rated, at))).toEqual(alone(true));
      rateColumns(plan, columns, undefined, rated);
      expect(made.map((_, at) => recordAt(rated, at))).toEqual(alone(false));
    }),
    { numRuns: 100 },
  );
});
