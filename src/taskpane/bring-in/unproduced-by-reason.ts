import type { Bilingual } from '../../core/kernel/bilingual';
import type { MappingResult } from '../../core/mapping/mapping-result';

export interface UnproducedReason {
  readonly reason: Bilingual;
  /** The first source rows with this reason. */
  readonly rows: readonly number[];
  readonly count: number;
}

const shownRows = 8;

/** Source rows that made nothing, one entry a reason, the most frequent first. */
export function unproducedByReason(unproduced: MappingResult['unproduced']): UnproducedReason[] {
  const reasons = new Map<string, { reason: Bilingual; rows: number[] }>();
  for (const { row, reason } of unproduced) {
    const known = reasons.get(reason.en);
    if (known) known.rows.push(row);
    else reasons.set(reason.en, { reason, rows: [row] });
  }
  return [...reasons.values()]
    .sort((a, b) => b.rows.length - a.rows.length)
    .map(({ reason, rows }) => ({
      reason,
      rows: rows.slice(0, shownRows),
      count: rows.length,
    }));
}
