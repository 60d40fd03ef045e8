import { copiesCustomer, isOfCopy } from '../lexicon/carried-fields';
import type { Candidate } from './candidate';

const wellNamed = 0.9;
/** So many columns of its own, and an entity is surely there. */
const surely = 4;

/** The best candidates of columns that are another entity's rather than the table's own. */
function bestElsewhere(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<number, Candidate>();
  for (const candidate of candidates) {
    if (candidate.score > (best.get(candidate.column)?.score ?? 0)) best.set(candidate.column, candidate);
  }
  return [...best.values()].filter(
    ({ elsewhere, heading }) => elsewhere && (heading?.score ?? 0) >= wellNamed,
  );
}

function countsBy(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { entity } of candidates) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return counts;
}

const customerFieldsOf = (candidates: readonly Candidate[]): readonly string[] => [
  ...new Set(candidates.filter(({ entity }) => entity === 'customer').map(({ field }) => field)),
];

/** The candidates, each told how much of its entity a table about `about` seems to hold. */
export function withPresence(candidates: readonly Candidate[], about: string | undefined): Candidate[] {
  const best = bestElsewhere(candidates);
  const counts = countsBy(best);
  const copied = copiesCustomer(about, customerFieldsOf(best));
  return candidates.map((candidate) => {
    const { elsewhere, entity, field, carried } = candidate;
    if (!elsewhere) return candidate;
    return {
      ...candidate,
      presence: Math.min(1, (counts.get(entity) ?? 0) / surely),
      carried: carried || (copied && isOfCopy(entity, field)),
    };
  });
}
