import type { Cell } from '../../core/entity/cell';
import type { Progress } from '../excel-host';
import { cellBytes, isPayloadFault, maxBytes, maxCells } from './payload';
import { rangeOf } from './sheet-area';
import { safeCell } from './safe-cell';

/** One column to write, from the first row on. */
export interface ColumnCells {
  /** 0-based column of the sheet. */
  readonly column: number;
  readonly cells: readonly Cell[];
  /** Whether the cells have the format '@'. */
  readonly isText: boolean;
}

export interface ColumnsTarget {
  readonly sheet: string;
  /** 0-based row of the first cell. */
  readonly firstRow: number;
  readonly rowCount: number;
}

/** Side-by-side columns, written as one range. */
type Group = readonly ColumnCells[];

function groupsOf(columns: readonly ColumnCells[]): Group[] {
  const groups: ColumnCells[][] = [];
  for (const column of [...columns].sort((a, b) => a.column - b.column)) {
    const group = groups.at(-1);
    if (group?.at(-1)?.column === column.column - 1) group.push(column);
    else groups.push([column]);
  }
  return groups;
}

function rowsThatFit(columns: readonly ColumnCells[], from: number, limit: number): number {
  let bytes = 0;
  for (let row = from; row < limit; row += 1) {
    for (const { cells } of columns) bytes += cellBytes(cells[row] ?? '') + 1;
    if (bytes > maxBytes) return Math.max(1, row - from);
  }
  return limit - from;
}

const valuesOf = (group: Group, from: number, rows: number): Cell[][] =>
  Array.from({ length: rows }, (_, index) =>
    group.map(({ cells, isText }) => safeCell(cells[from + index] ?? '', isText)),
  );

/** What holds for one sync of our own writes: no redraw, no events to ourselves. */
export function writeQuietly(context: Excel.RequestContext): void {
  context.runtime.enableEvents = false;
  context.application.suspendScreenUpdatingUntilNextSync();
}

/**
 * Writes columns in slices of at most 100,000 cells and about 1.2 MB, one sync each; a slice refused for its size is
 * written by halves. Stops between slices when `signal` says so. Leaves events off: see `withoutEvents`.
 */
export async function writeColumns(
  context: Excel.RequestContext,
  { sheet, firstRow, rowCount }: ColumnsTarget,
  columns: readonly ColumnCells[],
  onProgress?: Progress,
  signal?: AbortSignal,
): Promise<void> {
  if (columns.length === 0) return;
  const groups = groupsOf(columns);
  let most = Math.max(1, Math.floor(maxCells / columns.length));
  for (let from = 0; from < rowCount;) {
    signal?.throwIfAborted();
    const rows = rowsThatFit(columns, from, Math.min(rowCount, from + most));
    writeQuietly(context);
    for (const group of groups) {
      const left = group[0]?.column ?? 0;
      const area = { sheet, top: firstRow + from, left, rows, columns: group.length };
      rangeOf(context, area).values = valuesOf(group, from, rows);
    }
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync is one slice of at most 1.5 MB
      await context.sync();
    } catch (error) {
      if (!isPayloadFault(error) || rows === 1) throw error;
      most = Math.max(1, Math.floor(rows / 2));
      continue;
    }
    from += rows;
    onProgress?.(from, rowCount);
  }
}

/** Does `work` with events off, and turns them on again whatever happened. */
export async function withoutEvents<T>(context: Excel.RequestContext, work: () => Promise<T>): Promise<T> {
  context.runtime.enableEvents = false;
  try {
    return await work();
  } finally {
    context.runtime.enableEvents = true;
    await context.sync();
  }
}
