/**
 * How sure the matcher is, by the features of `calibration.ts`: a logistic regression fitted by
 * `bench/mapping/fit-calibration.ts` on the tuning half and rounds 1 to 15 of the further systems (seed 2026, 5 rounds, 56342 candidates),
 * each system without the phrases it alone uses, all rounds but the first without a part of the others as well.
 */
export const coefficients: readonly number[] = [
  -2.9468, 1.9973, 0.4429, 0.8749, 0.762, -0.3764, -2.7773, -1.0868, 1.0024, 3.7463, 0, 0.8016, -0.6087, 0,
  -0.625, -0.1205, 1.7561, -0.792,
];
