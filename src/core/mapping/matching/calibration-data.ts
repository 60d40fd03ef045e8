/**
 * How sure the matcher is, by the features of `calibration.ts`: a logistic regression fitted by
 * `bench/mapping/fit-calibration.ts` on the tuning half and rounds 1 to 3 of the further systems (seed 2026, 10 rounds, 28529 candidates),
 * each system without the phrases it alone uses, all rounds but the first without a part of the others as well.
 */
export const coefficients: readonly number[] = [
  -3.2487, 2.4159, 0.2906, 0.8695, 0.8493, -0.2325, -1.862, -1.7822, 0.333, 4.5239, 0, 0.9976, -0.477, 0,
  -1.5594, -0.2675,
];
