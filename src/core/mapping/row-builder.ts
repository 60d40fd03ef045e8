import type { Cell } from '../entity/cell';
import type { MappedRows } from './mapping-result';

/** Gathers rows of one entity as columns; fields a row does not fill are blank. */
export interface RowBuilder {
  /** Cells in the order of `fields`; the arrays may be reused by the caller. */
  add(sourceRow: number, fields: readonly string[], cells: readonly Cell[]): void;
  rows(): MappedRows;
}

export function createRowBuilder(entity: string): RowBuilder {
  const columns = new Map<string, Cell[]>();
  const sourceRows: number[] = [];
  const columnFor = (field: string): Cell[] => {
    const column = columns.get(field) ?? [];
    columns.set(field, column);
    return column;
  };
  return {
    add(sourceRow, fields, cells) {
      fields.forEach((field, index) => {
        columnFor(field)[sourceRows.length] = cells[index] ?? '';
      });
      sourceRows.push(sourceRow);
    },
    rows() {
      const rowCount = sourceRows.length;
      const filled = [...columns].map(
        ([field, cells]) =>
          [field, Array.from({ length: rowCount }, (_unused, index) => cells[index] ?? '')] as const,
      );
      return { entity, rowCount, columns: new Map(filled), sourceRows };
    },
  };
}
