import type { Canonical } from '../../entity/cell';
import type { AnyEntity, CompleteRow, DecodedTable } from '../../entity/entity';
import { dataFields } from '../../entity/entity-fields';
import type { Field } from '../../entity/field';
import type { CanonicalRow } from '../../entity/judge-row';
import { finish, type Steps } from '../../kernel/steps';

/** Rows of a sheet; `rowOf` leads from an index into `rows` to the data row. */
export interface SheetRows<Row> {
  readonly rows: readonly Row[];
  readonly rowOf: readonly number[];
}

type Wanted = (row: CanonicalRow) => boolean;

/** Some milliseconds of them. */
const rowsAtOnce = 500;

/** As `sheetRows`, in steps. */
export function* readingSheetRows<const F extends Readonly<Record<string, Field>>>(
  entity: AnyEntity & { readonly fields: F },
  table: DecodedTable | undefined,
  isWanted: Wanted,
): Steps<SheetRows<CompleteRow<F>>> {
  const rows: CompleteRow<F>[] = [];
  const rowOf: number[] = [];
  if (!table) return { rows, rowOf };
  const fields = dataFields(entity);
  const columns: (readonly [string, readonly Canonical[]])[] = [];
  for (const [name] of fields) {
    yield;
    columns.push([name, table.column(name)]);
  }
  const required = fields.flatMap(([name, field]) => (field.required === 'always' ? [name] : []));
  for (let index = 0; index < table.rowCount; index += 1) {
    if (index % rowsAtOnce === 0) yield;
    const row: CanonicalRow = Object.fromEntries(
      columns.map(([name, column]) => [name, column[index] ?? null]),
    );
    if (!isWanted(row) || required.some((name) => row[name] === null)) continue;
    rows.push(row as CompleteRow<F>);
    rowOf.push(index);
  }
  return { rows, rowOf };
}

/** Rows of a decoded sheet that are wanted and have every field that is always required; the check tells of the others. */
export const sheetRows = <const F extends Readonly<Record<string, Field>>>(
  entity: AnyEntity & { readonly fields: F },
  table: DecodedTable | undefined,
  isWanted: Wanted,
): SheetRows<CompleteRow<F>> => finish(readingSheetRows<F>(entity, table, isWanted));
