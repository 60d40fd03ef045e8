/**
 * How sure the matcher is, by the features of `calibration.ts`: a logistic regression fitted by
 * `bench/mapping/fit-calibration.ts` on the tuning half of `bench/mapping` alone (seed 2026, 5 rounds, 5670 candidates),
 * each system without the phrases it alone uses, all rounds but the first without a part of the others as well.
 */
export const coefficients: readonly number[] = [
  -2.7377, 1.3575, 0, 0.9927, 0.9756, -0.4117, -2.1818, -2.2162, 0.7733, 5.3305, 0.8202, 0.8295, -0.5587, 0,
  -1.2598,
];
