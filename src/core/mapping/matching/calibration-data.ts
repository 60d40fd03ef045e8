/**
 * How sure the matcher is, by the features of `calibration.ts`: a logistic regression fitted by
 * `bench/mapping/fit-calibration.ts` on the tuning half and the further systems of `bench/mapping` (seed 2026, 5 rounds, 69888 candidates),
 * each system without the phrases it alone uses, all rounds but the first without a part of the others as well.
 */
export const coefficients: readonly number[] = [
  -2.9928, 1.9801, 0.5004, 0.8594, 0.8107, -0.2291, -2.8067, -1.122, 0.9254, 3.9993, 0, 0.7619, -0.6047, 0,
  -0.6653, -0.1057, 1.9245, -0.7749,
];
