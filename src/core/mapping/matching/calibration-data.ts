/**
 * How sure the matcher is, by the features of `calibration.ts`: a logistic regression fitted by
 * `bench/mapping/fit-calibration.ts` on the tuning half and the further systems of `bench/mapping` (seed 2026, 4 rounds, 42023 candidates),
 * each system without the phrases it alone uses, all rounds but the first without a part of the others as well.
 */
export const coefficients: readonly number[] = [
  -2.9241, 2.0316, 0.3957, 0.8818, 0.7809, -0.3696, -2.745, -1.0459, 1.0295, 3.9312, 0, 0.7807, -0.5485, 0,
  -0.7457, -0.1575, 1.6551, -0.7739,
];
