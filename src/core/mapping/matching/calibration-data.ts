/**
 * How sure the matcher is, by the features of `calibration.ts`: a logistic regression fitted by
 * `bench/mapping/fit-calibration.ts` on the tuning half and rounds 1 to 5 of the further systems (seed 2026, 10 rounds, 40481 candidates),
 * each system without the phrases it alone uses, all rounds but the first without a part of the others as well.
 */
export const coefficients: readonly number[] = [
  -3.2151, 2.1486, 0.4694, 1.1187, 0.7965, -0.4641, -3.8386, -1.1898, 0.0643, 4.3605, 0, 0.9628, -0.1193, 0,
  -0.888, -0.1885, 3.0048, -1.4592,
];
