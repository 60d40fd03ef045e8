import type { Cell } from '../../core/entity/cell';
import type { Progress } from '../excel-host';
import { cellBytes, isPayloadFault, usualLoad, type Load } from './payload';
import { rangeOf } from './sheet-area';
import { safeCell } from './safe-cell';
import { sendQuietly, turnEventsOn } from './send-quietly';

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

/** The columns of one sheet among several that are written together. */
export interface ColumnsPart extends ColumnsTarget {
  readonly columns: readonly ColumnCells[];
}

interface Place {
  readonly part: number;
  readonly from: number;
}

interface Slice extends Place {
  readonly rows: number;
}

/** How many of the rows weigh no more than `budget` bytes together, and what they weigh. */
function rowsThatFit(
  columns: readonly ColumnCells[],
  from: number,
  limit: number,
  budget: number,
): { readonly rows: number; readonly bytes: number } {
  let bytes = 0;
  for (let row = from; row < limit; row += 1) {
    let weight = 0;
    for (const { cells } of columns) weight += cellBytes(cells[row] ?? '') + 1;
    if (bytes + weight > budget) return { rows: row - from, bytes };
    bytes += weight;
  }
  return { rows: Math.max(0, limit - from), bytes };
}

/** As many rows, of as many parts, as a request may carry; at least one row, whatever it weighs. */
function nextSlices(parts: readonly ColumnsPart[], start: Place, load: Load): Slice[] {
  const slices: Slice[] = [];
  let { cells, bytes } = load;
  for (let { part, from } = start; part < parts.length; part += 1, from = 0) {
    const { columns = [], rowCount = 0 } = parts[part] ?? {};
    if (columns.length === 0 || from >= rowCount) continue;
    const limit = Math.min(rowCount, from + Math.floor(cells / columns.length));
    const fit = rowsThatFit(columns, from, limit, bytes);
    const rows = slices.length === 0 ? Math.max(1, fit.rows) : fit.rows;
    if (rows > 0) slices.push({ part, from, rows });
    if (from + rows < rowCount) break;
    cells -= rows * columns.length;
    bytes -= fit.bytes;
  }
  return slices;
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

function putSlice(
  context: Excel.RequestContext,
  { sheet, firstRow, columns }: ColumnsPart,
  { from, rows }: Slice,
): void {
  for (const group of groupsOf(columns)) {
    const left = group[0]?.column ?? 0;
    const area = { sheet, top: firstRow + from, left, rows, columns: group.length };
    rangeOf(context, area).values = valuesOf(group, from, rows);
  }
}

/**
 * Writes columns of several sheets in slices of at most 100,000 cells and about 1.2 MB, or what `load` says, one sync each; a
 * slice refused for its size is written by halves. Stops between slices when `signal` says so. Leaves events off: see `withoutEvents`.
 */
export async function writeParts(
  context: Excel.RequestContext,
  parts: readonly ColumnsPart[],
  onProgress?: Progress,
  signal?: AbortSignal,
  load: Load = usualLoad,
): Promise<void> {
  const total = parts.reduce((sum, { rowCount }) => sum + rowCount, 0);
  let most = load;
  let done = 0;
  let slices = nextSlices(parts, { part: 0, from: 0 }, most);
  while (slices.length > 0) {
    signal?.throwIfAborted();
    writeQuietly(context);
    for (const slice of slices) {
      const part = parts[slice.part];
      if (part) putSlice(context, part, slice);
    }
    const rows = slices.reduce((sum, slice) => sum + slice.rows, 0);
    const [first, last] = [slices[0], slices.at(-1)];
    if (!first || !last) return;
    try {
      await sendQuietly(context);
    } catch (error) {
      if (!isPayloadFault(error) || rows === 1) throw error;
      const cells = slices.reduce(
        (sum, slice) => sum + slice.rows * (parts[slice.part]?.columns.length ?? 0),
        0,
      );
      most = { ...load, cells: Math.max(1, Math.floor(cells / 2)) };
      slices = nextSlices(parts, first, most);
      continue;
    }
    done += rows;
    onProgress?.(done, total);
    slices = nextSlices(parts, { part: last.part, from: last.from + last.rows }, most);
  }
}

/** `writeParts` for the columns of one sheet. */
export const writeColumns = (
  context: Excel.RequestContext,
  target: ColumnsTarget,
  columns: readonly ColumnCells[],
  onProgress?: Progress,
  signal?: AbortSignal,
): Promise<void> => writeParts(context, [{ ...target, columns }], onProgress, signal);

/** Does `work` with events off, and turns them on again whatever happened. */
export async function withoutEvents<T>(context: Excel.RequestContext, work: () => Promise<T>): Promise<T> {
  context.runtime.enableEvents = false;
  try {
    return await work();
  } finally {
    await turnEventsOn(context);
  }
}
