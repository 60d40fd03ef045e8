import type { PlacedColumn } from './deck-columns';
import type { RefusedLine } from './deck-reading';
import { refusedLine, type ReadRow } from './read-row';

/** From so many lines on, all of which have their days the wrong way round, the columns are exchanged and not the days. */
const enough = 2;

const isReversed = ({ draft: { effectiveFrom, effectiveTo } }: ReadRow): boolean =>
  typeof effectiveFrom === 'string' && typeof effectiveTo === 'string' && effectiveTo < effectiveFrom;

const hasBoth = ({ draft }: ReadRow): boolean =>
  typeof draft.effectiveFrom === 'string' && typeof draft.effectiveTo === 'string';

function exchanged(row: ReadRow, column: string): ReadRow {
  const { effectiveFrom: to = null, effectiveTo: from = null } = row.draft;
  const found = `${to ?? ''} – ${from ?? ''}`;
  const becomes = `${from ?? ''} – ${to ?? ''}`;
  return {
    ...row,
    draft: { ...row.draft, effectiveFrom: from, effectiveTo: to },
    conversions: [...row.conversions, { line: row.line, column, found, becomes, why: 'swappedDates' }],
  };
}

/** Exchanges first and last day where every line has them the wrong way round; a line alone in that is refused. */
export function exchangeDays(
  rows: readonly ReadRow[],
  columns: readonly PlacedColumn[],
): { readonly rows: readonly ReadRow[]; readonly refused: readonly RefusedLine[] } {
  const column = columns.find(({ field }) => field === 'effectiveTo')?.heading ?? '';
  const reversed = rows.filter(isReversed);
  if (reversed.length === 0) return { rows, refused: [] };
  if (reversed.length >= enough && rows.every((row) => !hasBoth(row) || isReversed(row)))
    return { rows: rows.map((row) => exchanged(row, column)), refused: [] };
  return {
    rows: rows.filter((row) => !isReversed(row)),
    refused: reversed.map(({ line, draft: { effectiveFrom, effectiveTo } }) =>
      refusedLine(line, column, `${effectiveFrom ?? ''} – ${effectiveTo ?? ''}`, 'datesReversed'),
    ),
  };
}
