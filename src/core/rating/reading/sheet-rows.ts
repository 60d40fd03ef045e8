import type { AnyEntity, CompleteRow, DecodedTable } from '../../entity/entity';
import { dataFields } from '../../entity/entity-fields';
import type { Field } from '../../entity/field';
import type { CanonicalRow } from '../../entity/judge-row';

/** Rows of a decoded sheet that are wanted and have every field that is always required; the check tells of the others. */
export function sheetRows<const F extends Readonly<Record<string, Field>>>(
  entity: AnyEntity & { readonly fields: F },
  table: DecodedTable | undefined,
  isWanted: (row: CanonicalRow) => boolean,
): readonly CompleteRow<F>[] {
  if (!table) return [];
  const fields = dataFields(entity);
  const columns = fields.map(([name]) => [name, table.column(name)] as const);
  const required = fields.flatMap(([name, field]) => (field.required === 'always' ? [name] : []));
  const rows: CompleteRow<F>[] = [];
  for (let index = 0; index < table.rowCount; index += 1) {
    const row: CanonicalRow = Object.fromEntries(
      columns.map(([name, column]) => [name, column[index] ?? null]),
    );
    if (isWanted(row) && required.every((name) => row[name] !== null)) rows.push(row as CompleteRow<F>);
  }
  return rows;
}
