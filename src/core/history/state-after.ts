import type { Cell } from '../entity/cell';
import type { ChangeRecord } from '../fixes/change-record';
import type { EntityChange } from './entity-change';

/** What the operations of a history left in the cells they wrote: by entity, Row Id, then field. */
export class StateAfter {
  readonly #cells = new Map<string, Map<string, Map<string, Cell>>>();
  /** Row Ids of rows that an operation made. */
  readonly #made = new Set<string>();

  #row(entity: string, rowId: string): Map<string, Cell> {
    const rows = this.#cells.get(entity) ?? new Map<string, Map<string, Cell>>();
    this.#cells.set(entity, rows);
    const row = rows.get(rowId) ?? new Map<string, Cell>();
    rows.set(rowId, row);
    return row;
  }

  line({ edit: { entity, rowId, field, to } }: ChangeRecord): void {
    if (rowId !== '') this.#row(entity, rowId).set(field, to);
  }

  sheet({ entity, added, removed, changed }: EntityChange): void {
    for (const id of removed.rowIds) this.#cells.get(entity)?.delete(id);
    for (const id of added.rowIds) this.#made.add(id);
    for (const [field, cells] of added.columns)
      added.rowIds.forEach((id, index) => this.#row(entity, id).set(field, cells[index] ?? ''));
    for (const [field, { rowIds, to }] of changed)
      rowIds.forEach((id, index) => this.#row(entity, id).set(field, to[index] ?? ''));
  }

  /** What operations left in a cell: blank where they made the row without it, undefined where nothing tells. */
  cell(entity: string, rowId: string, field: string): Cell | undefined {
    return this.row(entity, rowId)?.get(field) ?? (this.#made.has(rowId) ? '' : undefined);
  }

  /** The cells of a row that operations wrote; undefined where none did. */
  row(entity: string, rowId: string): ReadonlyMap<string, Cell> | undefined {
    return this.#cells.get(entity)?.get(rowId);
  }
}
