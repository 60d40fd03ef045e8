import type { Cell } from '../../core/entity/cell';
import { cellBytes, isPayloadFault, maxBytes, maxCells } from './payload';
import { rangeOf, type SheetArea } from './sheet-area';

/** Receives rows as they arrive: of which area, from which of its rows on. */
type RowsListener = (areaIndex: number, fromRow: number, rows: readonly (readonly Cell[])[]) => void;

interface Piece {
  readonly areaIndex: number;
  readonly fromRow: number;
  readonly area: SheetArea;
}

/** As many rows, of as many areas, as a response may carry; at least one row, whatever it weighs. */
function nextPieces(areas: readonly SheetArea[], from: Piece, budget: number): Piece[] {
  const pieces: Piece[] = [];
  let { areaIndex, fromRow } = from;
  let left = budget;
  for (let area = areas[areaIndex]; area; area = areas[areaIndex]) {
    const rows = Math.min(area.rows - fromRow, Math.floor(left / Math.max(1, area.columns)));
    if (rows < 1 && pieces.length > 0) break;
    const taken = Math.min(area.rows - fromRow, Math.max(1, rows));
    if (taken > 0)
      pieces.push({ areaIndex, fromRow, area: { ...area, top: area.top + fromRow, rows: taken } });
    left -= taken * area.columns;
    fromRow += taken;
    if (fromRow < area.rows) break;
    areaIndex += 1;
    fromRow = 0;
  }
  return pieces;
}

/** Bytes a cell of these rows takes on average, from every eighth row. */
function measure(rows: readonly (readonly Cell[])[]): { bytes: number; cells: number } {
  let bytes = 0;
  let cells = 0;
  for (let row = 0; row < rows.length; row += 8) {
    for (const cell of rows[row] ?? []) bytes += cellBytes(cell);
    cells += rows[row]?.length ?? 0;
  }
  return { bytes, cells };
}

/** What a mixed sheet costs (excel.md); replaced by what each response shows. */
const assumedBytes = 12;

/**
 * Reads the areas in as few syncs as their size allows: at most 100,000 cells, and about 1.2 MB by the weight of the
 * cells read so far. A response refused for its size is asked for again by halves.
 */
export async function readCells(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
  onRows: RowsListener,
  what: 'values' | 'formulas' = 'values',
): Promise<void> {
  let bytesPerCell = assumedBytes;
  let next: Piece | undefined = firstPiece(areas, 0, 0);
  while (next) {
    const pieces: readonly Piece[] = nextPieces(areas, next, Math.min(maxCells, maxBytes / bytesPerCell));
    const ranges = pieces.map(({ area }) => rangeOf(context, area).load(what));
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one sync is one slice of at most 1.5 MB
      await context.sync();
    } catch (error) {
      const cells = pieces.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
      if (!isPayloadFault(error) || (pieces.length === 1 && pieces[0]?.area.rows === 1)) throw error;
      bytesPerCell = Math.max(bytesPerCell * 2, (2 * maxBytes) / cells);
      continue;
    }
    let weight = { bytes: 0, cells: 0 };
    pieces.forEach(({ areaIndex, fromRow }, index) => {
      const rows = ranges[index]?.[what] as Cell[][];
      const { bytes, cells } = measure(rows);
      weight = { bytes: weight.bytes + bytes, cells: weight.cells + cells };
      onRows(areaIndex, fromRow, rows);
    });
    if (weight.cells > 0) bytesPerCell = Math.max(1, weight.bytes / weight.cells);
    const last: Piece | undefined = pieces.at(-1);
    next = last && firstPiece(areas, last.areaIndex, last.fromRow + last.area.rows);
  }
}

/** Where reading goes on: this row, or the first row of the next area that has any. */
function firstPiece(areas: readonly SheetArea[], from: number, row: number): Piece | undefined {
  for (let areaIndex = from; areaIndex < areas.length; areaIndex += 1) {
    const area = areas[areaIndex];
    const fromRow = areaIndex === from ? row : 0;
    if (area && area.columns > 0 && fromRow < area.rows) return { areaIndex, fromRow, area };
  }
  return undefined;
}
