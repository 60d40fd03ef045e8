import type { Canonical } from '../../entity/cell';
import type { DecodedTable, TableFinding } from '../../entity/entity';
import { overlapping } from '../date-ranges';

/** Before every date: a blank Effective From has held ever since. */
const everSince = '0000-01-01';

/** V308 for rows of one key, each with dates of its own; rows that begin on the same day are duplicates, not overlaps. */
export function overlapsAmong(table: DecodedTable, rows: readonly number[]): TableFinding[] {
  if (rows.length < 2) return [];
  const [froms, tos] = [table.column('effectiveFrom'), table.column('effectiveTo')];
  const periods = new Map<Canonical, { rowIndex: number; from: Canonical; to: Canonical }>();
  for (const rowIndex of rows) {
    const from = froms[rowIndex] ?? everSince;
    if (!periods.has(from)) periods.set(from, { rowIndex, from, to: tos[rowIndex] ?? null });
  }
  return overlapping([...periods.values()]).map(({ rowIndex }) => ({
    rowIndex,
    field: 'effectiveFrom',
    expected: {
      en: 'a day after the row before it has ended: give that one an Effective To',
      fr: 'un jour après la fin de la ligne précédente : donnez à celle-ci une date En vigueur au',
    },
  }));
}
