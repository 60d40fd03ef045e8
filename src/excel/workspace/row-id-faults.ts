import type { EntityTable } from '../../core/entity/column-table';
import { filledRows } from '../../core/entity/filled-rows';

/** Rows whose Row Id cannot be relied on, by row index; `copies` repeat the Row Id of an earlier row. */
export interface RowIdFaults {
  readonly entity: string;
  readonly missing: readonly number[];
  readonly copies: readonly number[];
}

/** The filled rows without a Row Id, and those that repeat one: rows that somebody copied. */
export function findRowIdFaults({ entity, rowCount, columns, rowIds }: EntityTable): RowIdFaults {
  const filled = filledRows(columns, rowCount);
  const seen = new Set<string>();
  const missing: number[] = [];
  const copies: number[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    const rowId = rowIds[row] ?? '';
    if (rowId === '') {
      if (filled[row]) missing.push(row);
    } else if (seen.has(rowId)) copies.push(row);
    else seen.add(rowId);
  }
  return { entity, missing, copies };
}
