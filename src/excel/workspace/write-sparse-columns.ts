import type { Cell } from '../../core/entity/cell';
import { cellBytes, maxBytes, maxCells } from '../cells/payload';
import { safeCell } from '../cells/safe-cell';
import { rangeOf } from '../cells/sheet-area';
import { writeQuietly } from '../cells/write-columns';
import type { Progress } from '../excel-host';

/** A cell to write and its format; null leaves the format as it is. */
interface FormattedCell {
  readonly cell: Cell;
  readonly numberFormat: string | null;
}

/** Some cells of one column, by row counted from `firstRow`; row and column count from 0. */
export interface SparseColumn {
  readonly sheet: string;
  readonly column: number;
  readonly firstRow: number;
  readonly cells: Map<number, FormattedCell>;
}

/** Cells near each other, written as one range; those between them are null, which leaves them as they are. */
interface Stretch {
  readonly column: SparseColumn;
  readonly from: number;
  to: number;
  bytes: number;
}

/** A range of its own weighs as much as this many nulls. */
const gap = 60;
const rangeBytes = 1200;
/** Of a null in the values and one in the formats. */
const nullBytes = 14;

function stretchesOf(column: SparseColumn): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const row of [...column.cells.keys()].sort((a, b) => a - b)) {
    const bytes = cellBytes(column.cells.get(row)?.cell ?? '') + nullBytes;
    const last = stretches.at(-1);
    const between = last ? row - last.to : Infinity;
    if (last && between <= gap && last.bytes + between * nullBytes + bytes < maxBytes / 2) {
      last.to = row;
      last.bytes += between * nullBytes + bytes;
    } else stretches.push({ column, from: row, to: row, bytes: rangeBytes + bytes });
  }
  return stretches;
}

/** As many stretches as one request may carry. */
function slicesOf(stretches: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const slices: Stretch[][] = [];
  let [bytes, cells] = [Infinity, Infinity];
  for (const stretch of stretches) {
    const rows = stretch.to - stretch.from + 1;
    if (bytes + stretch.bytes > maxBytes || cells + rows > maxCells) {
      slices.push([]);
      [bytes, cells] = [0, 0];
    }
    slices.at(-1)?.push(stretch);
    bytes += stretch.bytes;
    cells += rows;
  }
  return slices;
}

function putStretch(context: Excel.RequestContext, { column, from, to }: Stretch): void {
  const { sheet, firstRow, column: left, cells } = column;
  const rows = to - from + 1;
  const range = rangeOf(context, { sheet, top: firstRow + from, left, rows, columns: 1 });
  const own = Array.from({ length: rows }, (_, index) => cells.get(from + index));
  // Formats first, so that a code keeps its zeros; null leaves a cell as it is, which the types do not say.
  range.numberFormat = own.map((one) => [one?.numberFormat ?? null]) as string[][];
  range.values = own.map((one) => [one ? safeCell(one.cell, one.numberFormat === '@') : null]);
}

/** Writes scattered cells with their formats in as few syncs as their bytes need. Leaves events off: see `withoutEvents`. */
export async function writeSparseColumns(
  context: Excel.RequestContext,
  columns: readonly SparseColumn[],
  onProgress?: Progress,
): Promise<void> {
  const slices = slicesOf(columns.flatMap(stretchesOf));
  for (const [index, slice] of slices.entries()) {
    writeQuietly(context);
    for (const stretch of slice) putStretch(context, stretch);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync is one slice of at most 1.5 MB
    await context.sync();
    onProgress?.(index + 1, slices.length);
  }
}
