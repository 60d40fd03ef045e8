import { isCustomField } from '../../core/entity/custom-field-name';
import type { AnyEntity } from '../../core/entity/entity';
import { dataFields } from '../../core/entity/entity-fields';
import type { Field } from '../../core/entity/field';
import { columnType } from './column-type';
import { identitiesOf, type Identity } from './identities';
import { sqlName } from './sql-name';

export interface FieldColumn {
  readonly field: Field;
  readonly name: string;
  /** Quoted for SQL. */
  readonly column: string;
}

/** The table of an entity, derived from its declaration; what is ours in it begins with `sb_`. */
export interface EntityTable {
  readonly entity: AnyEntity;
  /** Quoted for SQL. */
  readonly name: string;
  readonly fields: readonly FieldColumn[];
  /** Names of the custom fields, whose values share the column `sb_custom`. */
  readonly custom: readonly string[];
  readonly identities: readonly Identity[];
  readonly referenceColumn: string;
}

function describeTable(entity: AnyEntity): EntityTable {
  return {
    entity,
    name: sqlName(entity.table),
    fields: dataFields(entity)
      .filter(([name]) => !isCustomField(name))
      .map(([name, field]) => ({ name, field, column: sqlName(name) })),
    custom: dataFields(entity).flatMap(([name]) => (isCustomField(name) ? [name] : [])),
    identities: identitiesOf(entity),
    referenceColumn: sqlName(entity.referenceBy),
  };
}

const described = new WeakMap<AnyEntity, EntityTable>();

export function entityTable(entity: AnyEntity): EntityTable {
  const known = described.get(entity);
  if (known) return known;
  const table = describeTable(entity);
  described.set(entity, table);
  return table;
}

const indexName = (table: EntityTable, what: string): string =>
  `"${`${table.name}_${what}`.replaceAll('"', '').slice(0, 60)}"`;

/** Creates the table or adds what a newer declaration has; columns are never dropped, because data is in them. */
export function entityTableScript(table: EntityTable): string {
  const columns = [
    ...table.fields.map(({ column, field }) => `${column} ${columnType(field).sql}`),
    ...table.identities.filter(({ derived }) => derived).map(({ column }) => `${column} text`),
  ];
  const indexed = table.identities.map(({ column, isUnique }) => ({ column, isUnique }));
  if (!indexed.some(({ column }) => column === table.referenceColumn)) {
    indexed.push({ column: table.referenceColumn, isUnique: false });
  }
  return [
    `CREATE TABLE IF NOT EXISTS ${table.name} (
      sb_tenant text NOT NULL,
      sb_id text NOT NULL,
      sb_row_key text NOT NULL,
      sb_version integer NOT NULL,
      sb_updated_at timestamptz NOT NULL,
      sb_custom jsonb,
      PRIMARY KEY (sb_tenant, sb_id)
    )`,
    ...columns.map((column) => `ALTER TABLE ${table.name} ADD COLUMN IF NOT EXISTS ${column}`),
    ...indexed.map(
      ({ column, isUnique }) =>
        `CREATE ${isUnique ? 'UNIQUE ' : ''}INDEX IF NOT EXISTS ${indexName(table, column)} ON ${table.name} (sb_tenant, ${column})`,
    ),
  ].join(';\n');
}
