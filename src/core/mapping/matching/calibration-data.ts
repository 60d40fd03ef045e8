/**
 * How sure the matcher is, by the features of `calibration.ts`: a logistic regression fitted by
 * `bench/mapping/fit-calibration.ts` on the tuning half and the further systems of `bench/mapping` (seed 2026, 10 rounds, 76560 candidates),
 * each system without the phrases it alone uses, all rounds but the first without a part of the others as well.
 */
export const coefficients: readonly number[] = [
  -3.2222, 2.2586, 0.5568, 0.8035, 0.7502, -0.2191, -2.832, -1.0895, 0.8365, 3.9435, 0, 0.7984, -0.5264, 0,
  -0.8382, -0.0641, 1.9382, -0.8632,
];
