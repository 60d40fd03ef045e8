import type { RowResults } from '../../excel/workspace/write-row-results';

/**
 * Results of rows in the order they were read, put in the order the sheet has now: somebody may have sorted it, or put
 * rows in or taken some away, while the push was under way. Rows that were not read then keep what they have.
 */
export function resultsInSheet(
  results: RowResults,
  readRowIds: readonly string[],
  rowIdsNow: readonly string[],
): RowResults {
  const isSame = readRowIds.every((id, row) => (rowIdsNow[row] ?? '') === id);
  if (isSame && rowIdsNow.length <= readRowIds.length) return results;
  const readAs = new Map(readRowIds.flatMap((id, row) => (id === '' ? [] : [[id, row] as const])));
  const source = rowIdsNow.map((id) => readAs.get(id));
  const moved = <T>(values: readonly T[], blank: T): readonly T[] =>
    source.map((row) => (row === undefined ? blank : (values[row] ?? blank)));
  const wasUntouched = new Set(results.untouched);
  return {
    ...(results.status ? { status: moved(results.status, '') } : {}),
    ...(results.messages ? { messages: moved(results.messages, '') } : {}),
    ...(results.smartBillingIds ? { smartBillingIds: moved(results.smartBillingIds, null) } : {}),
    ...(results.rowIds ? { rowIds: moved(results.rowIds, '') } : {}),
    untouched: source.flatMap((row, now) => (row === undefined || wasUntouched.has(row) ? [now] : [])),
  };
}
