import type { AnyEntity, CompleteRow, DecodedTable } from '../../entity/entity';
import { dataFields } from '../../entity/entity-fields';
import type { Field } from '../../entity/field';
import type { CanonicalRow } from '../../entity/judge-row';

/** Rows of a sheet; `rowOf` leads from an index into `rows` to the data row. */
export interface SheetRows<Row> {
  readonly rows: readonly Row[];
  readonly rowOf: readonly number[];
}

/** Rows of a decoded sheet that are wanted and have every field that is always required; the check tells of the others. */
export function sheetRows<const F extends Readonly<Record<string, Field>>>(
  entity: AnyEntity & { readonly fields: F },
  table: DecodedTable | undefined,
  isWanted: (row: CanonicalRow) => boolean,
): SheetRows<CompleteRow<F>> {
  const rows: CompleteRow<F>[] = [];
  const rowOf: number[] = [];
  if (!table) return { rows, rowOf };
  const fields = dataFields(entity);
  const columns = fields.map(([name]) => [name, table.column(name)] as const);
  const required = fields.flatMap(([name, field]) => (field.required === 'always' ? [name] : []));
  for (let index = 0; index < table.rowCount; index += 1) {
    const row: CanonicalRow = Object.fromEntries(
      columns.map(([name, column]) => [name, column[index] ?? null]),
    );
    if (!isWanted(row) || required.some((name) => row[name] === null)) continue;
    rows.push(row as CompleteRow<F>);
    rowOf.push(index);
  }
  return { rows, rowOf };
}
