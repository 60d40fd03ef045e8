import { formatIsoDate, fromEpochDay } from '../../kernel/calendar-date';
import { earliestDay, latestDay } from '../plan/line-columns';
import type { Gap } from './find-gaps';
import { witnessOfGap } from './find-witness';
import type { ProofFinding } from './finding';
import { placeOf } from './number-places';
import type { ProofPlan } from './proof-plan';
import type { Piece, Region } from './region';
import { isWholeWeek } from './region';

const isoDay = (day: number): string | null =>
  day <= earliestDay || day >= latestDay ? null : formatIsoDate(fromEpochDay(day));

/** Stretches of days in which the whole week is open stand alone; those in which some hours are, together by their hours. */
function partsOf(region: Region, week: ProofPlan['week']): readonly (readonly Piece[])[] {
  const whole = region.pieces.filter((piece) => isWholeWeek(piece, week));
  const byHours = new Map<bigint, Piece[]>();
  for (const piece of region.pieces) {
    if (isWholeWeek(piece, week)) continue;
    const hours = [...byHours.keys()].find((bits) => (piece.bits & ~bits) === 0n) ?? piece.bits;
    byHours.set(hours, [...(byHours.get(hours) ?? []), piece]);
  }
  return [...whole.map((piece) => [piece]), ...byHours.values()];
}

function kindOfPart(
  { week, asked }: ProofPlan,
  gap: Gap,
  part: readonly Piece[],
): Pick<ProofFinding, 'kind' | 'code'> {
  if (gap.missing === asked) return { kind: 'gap', code: 'V304' };
  return part.every((piece) => isWholeWeek(piece, week))
    ? { kind: 'dateGap', code: 'V304' }
    : { kind: 'timeGap', code: 'V310' };
}

/** A gap as findings: one for each stretch of days, one for each set of hours. None where no call can fall into it. */
export function gapFindings(proof: ProofPlan, gap: Gap, near: number): readonly ProofFinding[] {
  return partsOf(gap.missing, proof.week).flatMap((part): ProofFinding[] => {
    const witness = witnessOfGap(proof, gap.from, proof.regions.of(part), near);
    if (!witness) return [];
    return [
      {
        ...kindOfPart(proof, gap, part),
        severity: 'error',
        numbers: { from: gap.from, to: gap.to },
        place: { from: placeOf(gap.from), to: placeOf(gap.to) },
        days: {
          from: isoDay(part[0]?.from ?? earliestDay),
          to: isoDay(part.at(-1)?.to ?? latestDay),
        },
        witness,
      },
    ];
  });
}
