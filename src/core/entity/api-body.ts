import type { Canonical } from './cell';
import type { AnyEntity, DecodedTable } from './entity';
import { dataFields } from './entity-fields';
import type { CanonicalRow } from './judge-row';

/** Rows of a batch as the API carries them: column names once, then one array a row (api.md). */
export interface RowsBody {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Canonical[])[];
}

/** A field of a sheet and what is read in it, row by row. */
export interface FieldColumn {
  readonly name: string;
  readonly values: readonly Canonical[];
}

/** Every column the sheet has a field for. */
export const bodyColumns = (entity: AnyEntity, table: DecodedTable): readonly FieldColumn[] =>
  dataFields(entity)
    .filter(([name]) => table.source.columns.has(name))
    .map(([name]) => ({ name, values: table.column(name) }));

/** The chosen rows, one array each. */
export const rowsOf = (columns: readonly FieldColumn[], rowIndexes: readonly number[]): Canonical[][] =>
  rowIndexes.map((index) => {
    const row = new Array<Canonical>(columns.length).fill(null);
    for (let at = 0; at < columns.length; at += 1) row[at] = columns[at]?.values[index] ?? null;
    return row;
  });

/** The chosen rows of a sheet, every column the sheet has a field for. */
export function bodyFromTable(
  entity: AnyEntity,
  table: DecodedTable,
  rowIndexes: readonly number[],
): RowsBody {
  const columns = bodyColumns(entity, table);
  return { columns: columns.map(({ name }) => name), rows: rowsOf(columns, rowIndexes) };
}

/** Reads rows of a body by field name; values beyond the columns are dropped, missing ones are null. */
export function rowReader(columns: readonly string[]): (values: readonly Canonical[]) => CanonicalRow {
  // A copy of what is alike in all rows takes half as long as putting it together for each.
  const blank: CanonicalRow = Object.fromEntries(columns.map((name) => [name, null]));
  return (values) => {
    const row: Record<string, Canonical> = { ...blank };
    for (let index = 0; index < columns.length; index += 1) {
      const value = values[index] ?? null;
      if (value !== null) row[columns[index] ?? ''] = value;
    }
    return row;
  };
}
