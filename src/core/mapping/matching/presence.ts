import type { Candidate } from './candidate';

const wellNamed = 0.9;
/** So many columns of its own, and an entity is surely there. */
const surely = 4;

/** Columns that are another entity's rather than the table's own, by entity. */
function columnsElsewhere(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const best = new Map<number, Candidate>();
  for (const candidate of candidates) {
    if (candidate.score > (best.get(candidate.column)?.score ?? 0)) best.set(candidate.column, candidate);
  }
  const counts = new Map<string, number>();
  for (const { elsewhere, entity, heading } of best.values()) {
    if (elsewhere && (heading?.score ?? 0) >= wellNamed) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return counts;
}

/** The candidates, each told how much of its entity the table seems to hold. */
export function withPresence(candidates: readonly Candidate[]): Candidate[] {
  const counts = columnsElsewhere(candidates);
  return candidates.map((candidate) =>
    candidate.elsewhere
      ? { ...candidate, presence: Math.min(1, (counts.get(candidate.entity) ?? 0) / surely) }
      : candidate,
  );
}
