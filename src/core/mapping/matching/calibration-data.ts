/**
 * How sure the matcher is, by the features of `calibration.ts`: a logistic regression fitted by
 * `bench/mapping/fit-calibration.ts` on the tuning half of `bench/mapping` alone (seed 2026, 6 rounds, 6458 candidates),
 * all rounds but the first without a part of the lexicon, as headings nobody has seen look.
 */
export const coefficients: readonly number[] = [
  -3.4659, 1.2899, 0.2943, 0.8636, 0.6717, -0.1757, -3.0433, -1.6336, 1.3336, 4.6493, 1.535, 0.9825, -1.3564,
  0,
];
