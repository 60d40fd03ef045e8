/**
 * How sure the matcher is, by the features of `calibration.ts`: a logistic regression fitted by
 * `bench/mapping/fit-calibration.ts` on the tuning half of `bench/mapping` alone (seed 2026, 6 rounds, 7020 candidates),
 * each system without the phrases it alone uses, all rounds but the first without a part of the others as well.
 */
export const coefficients: readonly number[] = [
  -3.6316, 1.5416, 0.3654, 1.4863, 0.7802, -0.1578, -2.5946, -2.3032, 1.3751, 4.7316, 0.595, 1.2328, -0.3336,
  0,
];
