import type { Cell } from '../entity/cell';
import type { ChangedColumn } from './entity-change';

/** Changed cells by field, as they come; those that stay the same are left out. */
export class ChangingColumns {
  readonly #columns = new Map<string, { rowIds: string[]; from: Cell[]; to: Cell[] }>();

  add(field: string, rowId: string, from: Cell, to: Cell): void {
    if (from === to) return;
    const column = this.#columns.get(field) ?? { rowIds: [], from: [], to: [] };
    this.#columns.set(field, column);
    column.rowIds.push(rowId);
    column.from.push(from);
    column.to.push(to);
  }

  get changed(): ReadonlyMap<string, ChangedColumn> {
    return this.#columns;
  }
}
