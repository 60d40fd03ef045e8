/**
 * How sure the matcher is, by the features of `calibration.ts`: a logistic regression fitted by
 * `bench/mapping/fit-calibration.ts` on the tuning half of `bench/mapping` alone (seed 2026, 6 rounds, 6399 candidates),
 * all rounds but the first without a part of the lexicon, as headings nobody has seen look.
 */
export const coefficients: readonly number[] = [
  -3.6038, 1.2396, 0.4144, 0.9382, 0.6987, 0, -2.9896, -1.6959, 1.2574, 4.7645, 1.5469, 0.9787, -1.6169, 0,
];
