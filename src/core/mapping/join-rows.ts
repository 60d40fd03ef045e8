import type { Cell } from '../entity/cell';
import type { MappedRows } from './mapping-result';

/** Rows of one entity one after the other; a field that a part does not have is blank in its rows. */
export function joinRows(
  entity: string,
  parts: readonly MappedRows[],
  fields: ReadonlySet<string> = new Set(parts.flatMap(({ columns }) => [...columns.keys()])),
): MappedRows {
  const [only, ...others] = parts;
  if (only && others.length === 0 && only.columns.size === fields.size) return only;
  const rowCount = parts.reduce((sum, part) => sum + part.rowCount, 0);
  const columns = new Map([...fields].map((field) => [field, new Array<Cell>(rowCount).fill('')]));
  const sourceRows = new Array<number>(rowCount);
  let first = 0;
  for (const part of parts) {
    for (const [field, cells] of part.columns) {
      const column = columns.get(field);
      if (column) for (let row = 0; row < cells.length; row += 1) column[first + row] = cells[row] ?? '';
    }
    for (let row = 0; row < part.rowCount; row += 1) sourceRows[first + row] = part.sourceRows[row] ?? 0;
    first += part.rowCount;
  }
  return { entity, rowCount, columns, sourceRows };
}
