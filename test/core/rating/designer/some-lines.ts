import fc from 'fast-check';
import type { DestinationRow } from '../../../../src/core/rating/plan/rate-rows';
import { line } from '../plan-rows';

const micros = fc.oneof(fc.integer({ min: 0, max: 2_000_000 }), fc.constantFrom(0, 1, 50_000, 999_999));
const moneyOf = (value: number): string => (value / 1e6).toFixed(6).replace(/0{1,4}$/, '');

/** Prefixes of few digits, so that they begin one another. */
const prefix = fc.stringMatching(/^(?:1|52|33)[0-2]{0,3}$/);

const day = fc.constantFrom('2026-01-01', '2026-06-30', '2026-07-01');
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 2, nil: null });

/** Lines as decks have them, now and then with bands, dates, costs, fees and bars. */
export const someLines: fc.Arbitrary<readonly DestinationRow[]> = fc.array(
  fc
    .record({
      prefix,
      rate: micros,
      costPerUnit: maybe(micros.map(moneyOf)),
      connectionFee: maybe(micros.map(moneyOf)),
      minimumInterval: fc.constantFrom(0, 30, 60),
      increment: fc.constantFrom(1, 6, 60),
      rateUnit: fc.constantFrom(60, 60, 1),
      timeBand: fc.option(fc.constant('DAY'), { freq: 1, nil: null }),
      effectiveFrom: maybe(day),
      effectiveTo: maybe(day),
      blocked: fc.constantFrom(false, false, false, true),
    })
    .map(({ prefix: own, rate, ...said }) => line(own, { ...said, ratePerUnit: moneyOf(rate) })),
  { maxLength: 20 },
);
