import type { Cell } from '../entity/cell';
import { joinRows } from './join-rows';
import type { MappedRows } from './mapping-result';

/** Gathers rows of one entity as columns; fields a row does not fill are blank. */
export interface RowBuilder {
  /** Rows by field, each column as long as `sourceRows`. */
  addBlock(columns: ReadonlyMap<string, readonly Cell[]>, sourceRows: readonly number[]): void;
  /** The rows gathered since the last time. */
  take(): MappedRows;
}

export function createRowBuilder(entity: string): RowBuilder {
  const fields = new Set<string>();
  let parts: MappedRows[] = [];
  return {
    addBlock(columns, sourceRows) {
      for (const field of columns.keys()) fields.add(field);
      parts.push({ entity, rowCount: sourceRows.length, columns, sourceRows });
    },
    take() {
      const rows = joinRows(entity, parts, fields);
      parts = [];
      return rows;
    },
  };
}
