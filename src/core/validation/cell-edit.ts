import type { Cell } from '../entity/cell';
import type { DecodedTable } from '../entity/entity';

/** A cell to change, by what never moves: its row's Row Id. It is written only where it still holds `from`. */
export interface CellEdit {
  readonly entity: string;
  readonly rowId: string;
  /** Where the row was when it was read, counted from 0; the place to look first. */
  readonly rowIndex: number;
  readonly field: string;
  readonly from: Cell;
  readonly to: Cell;
}

/** The edit that makes a cell of a sheet as it was read hold something else. */
export const editAt = ({ source }: DecodedTable, field: string, rowIndex: number, to: Cell): CellEdit => ({
  entity: source.entity,
  rowId: source.rowIds[rowIndex] ?? '',
  rowIndex,
  field,
  from: source.columns.get(field)?.[rowIndex] ?? '',
  to,
});
