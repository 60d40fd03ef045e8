import type { Cell } from '../entity/cell';
import type { ChangeRecord } from '../fixes/change-record';
import type { EntityChange } from './entity-change';

/** What the operations of a history left in the cells they wrote: by entity, Row Id, then field. */
export class StateAfter {
  readonly #cells = new Map<string, Map<string, Map<string, Cell>>>();

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
    for (const [field, cells] of added.columns)
      added.rowIds.forEach((id, index) => this.#row(entity, id).set(field, cells[index] ?? ''));
    for (const [field, { rowIds, to }] of changed)
      rowIds.forEach((id, index) => this.#row(entity, id).set(field, to[index] ?? ''));
  }

  /** The cells of a row that operations wrote; undefined where none did. */
  row(entity: string, rowId: string): ReadonlyMap<string, Cell> | undefined {
    return this.#cells.get(entity)?.get(rowId);
  }
}
