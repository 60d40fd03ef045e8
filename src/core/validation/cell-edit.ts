import type { Cell } from '../entity/cell';

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
