import type { Candidate } from './candidate';
import { coefficients } from './calibration-data';

/** A name that has less than this in common with the heading hardly resembles it. */
const resembling = 0.6;

/** What a candidate is judged by; the order is that of the coefficients. */
export function featuresOf(candidate: Candidate, margin: number): readonly number[] {
  const { heading, evidence, elsewhere, carried, distant, named, presence, homeless, strange, blank, score } =
    candidate;
  const alike = heading?.score ?? 0;
  return [
    1,
    score,
    alike,
    alike >= 0.93 ? 1 : 0,
    Math.max(0, evidence),
    Math.max(0, -evidence),
    elsewhere ? 1 : 0,
    elsewhere && !named ? 1 : 0,
    presence,
    Math.max(-0.5, Math.min(0.5, margin)),
    heading?.explained ?? 0,
    Math.min(1.5, heading?.telling ?? 0),
    homeless ? 1 : 0,
    blank ? 1 : 0,
    distant ? 1 : 0,
    alike < resembling ? 1 : 0,
    carried ? 1 : 0,
    strange ? 1 : 0,
  ];
}

const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** Which way each may count: 1 for, −1 against, 0 either. Doubt in the values never makes a place likelier. */
export const directions: readonly number[] = [0, 1, 1, 1, 1, -1, -1, -1, 1, 1, 1, 1, -1, -1, -1, -1, 1, -1];

/**
 * Where nobody said what a table is about it may well be about several things: a place elsewhere that the table surely holds
 * more of is then as likely as one that rows say as a rule, and by so much more, on the scale of log-odds. Set by hand: the
 * labelled tables are all about one thing.
 */
const undecided = 0.3;

const isPresentElsewhere = ({ elsewhere, distant, presence }: Candidate): boolean =>
  elsewhere && !distant && presence > 0;

/** A heading known to name what no entity has goes to no field it does not name itself. Set by hand, on the same scale. */
const homelessDoubt = -2;
const itsName = 0.95;

const byHand = ({ homeless, heading }: Candidate): number =>
  homeless && (heading?.score ?? 0) < itsName ? homelessDoubt : 0;

/** How likely a candidate is right, `margin` being its score above the best other of its column. */
export function confidenceOf(candidate: Candidate, margin: number, decided = true): number {
  const several = !decided && isPresentElsewhere(candidate);
  const judged = several ? { ...candidate, carried: true } : candidate;
  return sigmoid(
    byHand(candidate) +
      (several ? undecided : 0) +
      featuresOf(judged, margin).reduce((logit, value, at) => logit + value * (coefficients[at] ?? 0), 0),
  );
}
