import type { Judged } from '../../src/core/mapping/matching/candidate';
import { acceptedFrom } from '../../src/core/mapping/suggest-mapping';
import { isRight, type MatchedColumn } from './match-systems';

/** Suggestions said to be about as sure, and how many of them were right. */
export interface CalibrationBin {
  readonly from: number;
  readonly count: number;
  /** Mean of the confidences. */
  readonly said: number;
  /** Share that was right. */
  readonly right: number;
}

/** What matching is worth on a set of labelled columns; shares from 0 to 1, NaN where there is nothing to share. */
export interface HalfMeasure {
  readonly columns: number;
  readonly labelled: number;
  readonly top1: number;
  readonly top3: number;
  readonly accepted: number;
  /** Share of what is taken without asking that is right; a column with no home that gets one is wrong. */
  readonly acceptedPrecision: number;
  /** Columns that no field is right for, and how many of them get one a consultant would not accept. */
  readonly homeless: number;
  readonly housed: number;
  readonly calibration: readonly CalibrationBin[];
}

const bounds = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01];

const share = (part: number, whole: number): number => (whole === 0 ? NaN : part / whole);

const mean = (values: readonly number[]): number =>
  share(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );

/** The matcher's answer first, then the other candidates. */
function ranked({ answer, judged }: MatchedColumn): readonly Judged[] {
  return [...(answer ? [answer] : []), ...judged.filter((other) => other !== answer)];
}

interface Suggested {
  readonly confidence: number;
  readonly right: boolean;
}

function binsOf(suggested: readonly Suggested[]): CalibrationBin[] {
  return bounds.slice(0, -1).flatMap((from, at) => {
    const below = bounds[at + 1] ?? Infinity;
    const own = suggested.filter(({ confidence }) => confidence >= from && confidence < below);
    if (own.length === 0) return [];
    return [
      {
        from,
        count: own.length,
        said: mean(own.map(({ confidence }) => confidence)),
        right: share(own.filter(({ right }) => right).length, own.length),
      },
    ];
  });
}

/** Totals over columns the matcher has seen; nothing that tells one column from another. */
export function measureHalf(columns: readonly MatchedColumn[]): HalfMeasure {
  const labelled = columns.filter(({ column }) => column.field !== null);
  const within = (most: number): number =>
    labelled.filter((matched) =>
      ranked(matched)
        .slice(0, most)
        .some((place) => isRight(matched, place)),
    ).length;
  const first = labelled.filter(
    (matched) => matched.answer !== undefined && isRight(matched, matched.answer),
  );
  const suggested = columns.flatMap((matched) =>
    matched.chosen
      ? [{ confidence: matched.chosen.confidence, right: isRight(matched, matched.chosen) }]
      : [],
  );
  const homeless = columns.filter(({ column }) => column.field === null);
  const housed = homeless.filter((matched) => matched.chosen && !isRight(matched, matched.chosen));
  const accepted = suggested.filter(({ confidence }) => confidence >= acceptedFrom);
  return {
    columns: columns.length,
    labelled: labelled.length,
    top1: share(first.length, labelled.length),
    top3: share(within(3), labelled.length),
    accepted: accepted.length,
    acceptedPrecision: share(accepted.filter(({ right }) => right).length, accepted.length),
    homeless: homeless.length,
    housed: housed.length,
    calibration: binsOf(suggested),
  };
}
