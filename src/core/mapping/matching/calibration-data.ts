/**
 * How sure the matcher is, by the features of `calibration.ts`: a logistic regression fitted by
 * `bench/mapping/fit-calibration.ts` on the tuning half of `bench/mapping` alone (seed 2026, 10 rounds, 11351 candidates),
 * each system without the phrases it alone uses, all rounds but the first without a part of the others as well.
 */
export const coefficients: readonly number[] = [
  -2.8765, 1.5012, 0, 0.8784, 1.0746, -0.2129, -2.2444, -2.0754, 0.9113, 5.2196, 0.9572, 0.7422, -0.0435, 0,
  -1.2936,
];
