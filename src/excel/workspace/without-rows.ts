import type { ColumnsPart } from '../cells/write-columns';

/** The same columns in pieces around rows that are to stay as they are; rows count from the part's first. */
export function withoutRows(part: ColumnsPart, rows: readonly number[]): readonly ColumnsPart[] {
  const pieces: ColumnsPart[] = [];
  let from = 0;
  for (const end of [...rows.filter((row) => row < part.rowCount), part.rowCount]) {
    const columns = part.columns.map((one) => ({ ...one, cells: one.cells.slice(from, end) }));
    if (end > from) pieces.push({ ...part, firstRow: part.firstRow + from, rowCount: end - from, columns });
    from = end + 1;
  }
  return pieces;
}
