/**
 * How sure the matcher is, by the features of `calibration.ts`: a logistic regression fitted by
 * `bench/mapping/fit-calibration.ts` on the tuning half and the further systems of `bench/mapping` (seed 2026, 10 rounds, 72685 candidates),
 * each system without the phrases it alone uses, all rounds but the first without a part of the others as well.
 */
export const coefficients: readonly number[] = [
  -3.1195, 2.0495, 0.6856, 0.8367, 0.7011, -0.1994, -3.3404, -0.9245, 1.4002, 3.9152, 0, 0.7749, -0.3743, 0,
  -0.8833, -0.143, 2.0951, -1.1312,
];
