import type { SheetCounts } from '../extract-summary';
import type { MapSummary } from '../map-summary';
import type { StreamedSummary } from '../map-stream';

const countsOf = (rows: number): SheetCounts => ({
  new: rows,
  changed: 0,
  unchanged: 0,
  gone: 0,
  takenOut: 0,
  kept: 0,
  conflicts: 0,
  fields: {},
});

/** What came of a streamed run, told as of any other: all its rows were new. */
export function streamedMapSummary(
  { problemCount, unproducedCount, ...summary }: StreamedSummary,
  operation: string | undefined,
  isStopped: boolean,
): MapSummary {
  const { rowsOut } = summary;
  const rows = Object.values(rowsOut).reduce((sum, count) => sum + count, 0);
  const { new: added, changed, unchanged, gone } = countsOf(rows);
  return {
    ...summary,
    setup: {},
    renewed: {},
    extract: {
      ...{ new: added, changed, unchanged, gone },
      entities: Object.fromEntries(Object.entries(rowsOut).map(([name, count]) => [name, countsOf(count)])),
      examples: { new: [], changed: [], gone: [] },
      conflicts: [],
      repeatedKeys: [],
    },
    openConflicts: [],
    counts: { unproduced: unproducedCount, problems: problemCount },
    ...(operation === undefined ? {} : { operation }),
    isStopped,
  };
}
