import type { Cell } from '../entity/cell';
import type { MappedRows } from './mapping-result';

/** Gathers rows of one entity as columns; fields a row does not fill are blank. */
export interface RowBuilder {
  /** Rows by field, each column as long as `sourceRows`. */
  addBlock(columns: ReadonlyMap<string, readonly Cell[]>, sourceRows: readonly number[]): void;
  /** The rows gathered since the last time. */
  take(): MappedRows;
}

export function createRowBuilder(entity: string): RowBuilder {
  let columns = new Map<string, Cell[]>();
  let sourceRows: number[] = [];
  const columnFor = (field: string): Cell[] => {
    const column = columns.get(field) ?? [];
    columns.set(field, column);
    return column;
  };
  const fillTo = (column: Cell[], length: number): void => {
    while (column.length < length) column.push('');
  };
  return {
    addBlock(block, rows) {
      for (const [field, cells] of block) {
        const column = columnFor(field);
        fillTo(column, sourceRows.length);
        for (const cell of cells) column.push(cell);
      }
      for (const row of rows) sourceRows.push(row);
    },
    take() {
      for (const column of columns.values()) fillTo(column, sourceRows.length);
      const rows = { entity, rowCount: sourceRows.length, columns, sourceRows };
      columns = new Map([...columns.keys()].map((field) => [field, []]));
      sourceRows = [];
      return rows;
    },
  };
}
