/**
 * How sure the matcher is, by the features of `calibration.ts`: a logistic regression fitted by
 * `bench/mapping/fit-calibration.ts` on the tuning half and the further systems of `bench/mapping` (seed 2026, 10 rounds, 31880 candidates),
 * each system without the phrases it alone uses, all rounds but the first without a part of the others as well.
 */
export const coefficients: readonly number[] = [
  -3.2102, 2.3369, 0.2539, 0.956, 0.888, -0.5085, -3.8967, -1.0523, 0.0864, 4.3465, 0, 1.129, -0.0157, 0,
  -0.9122, -0.2926, 3.1034, -1.5372,
];
