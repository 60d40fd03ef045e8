import type { EntityTable } from '../../core/entity/column-table';
import type { Checker } from '../../core/validation/checker';
import { rowsBetween } from '../../core/validation/rows-between';
import { checkedColumns } from './standing-sheet';

/** So many cells go to another thread without this one standing still for longer than a frame or two. */
const mostCells = 50_000;

/** Hands a sheet to the checker in slices. */
export async function putRows(
  checker: Checker,
  { entity, columns: all, rowIds }: EntityTable,
): Promise<void> {
  const columns = checkedColumns(all);
  const step = Math.max(1, Math.floor(mostCells / Math.max(1, columns.size)));
  for (let from = 0; from === 0 || from < rowIds.length; from += step)
    await checker.put(entity, rowsBetween({ columns, rowIds }, from, Math.min(rowIds.length, from + step)));
}
