import type { EntityTable } from '../../core/entity/column-table';

/** Rows whose Row Id cannot be relied on, by row index; `copies` repeat the Row Id of an earlier row. */
export interface RowIdFaults {
  readonly entity: string;
  readonly missing: readonly number[];
  readonly copies: readonly number[];
}

const systemColumns: ReadonlySet<string> = new Set(['smartBillingId', 'rowStatus', 'messages', 'rowId']);

/** Whether people filled in anything of a row; what the product wrote does not count. */
export function filledRows(
  columns: ReadonlyMap<string, readonly unknown[]>,
  rowCount: number,
): readonly boolean[] {
  const filled = new Array<boolean>(rowCount).fill(false);
  for (const [field, cells] of columns) {
    if (systemColumns.has(field)) continue;
    for (let row = 0; row < rowCount; row += 1) if (cells[row] !== '') filled[row] = true;
  }
  return filled;
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
