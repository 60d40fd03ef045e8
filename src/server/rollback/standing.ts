import { shippedListEntries } from '../../core/entities/lists/reference-lists';
import { listValue } from '../../core/entities/setup/list-value';
import type { AnyEntity } from '../../core/entity/entity';
import type { ColumnText, Queries } from '../database/database';
import { entityTable, type EntityTable } from '../database/entity-table';
import type { Identity } from '../database/identities';
import { nameColumns, nameKey, ownKey, useColumns, type UseColumn } from './use-columns';

/** A stored record that has something to do with a rollback. */
export interface StandingRecord {
  readonly entity: string;
  readonly id: string;
  readonly rowKey: string;
  readonly version: number;
  /** By which others refer to it. */
  readonly key: string | undefined;
}

/** A stored record that refers to another by its key, and by which column. */
export interface Use {
  readonly key: string;
  readonly by: StandingRecord;
  readonly column: UseColumn;
}

interface StandingRow {
  readonly sb_id: string;
  readonly sb_row_key: string;
  readonly sb_version: number;
  readonly [column: string]: ColumnText | number;
}

const standingColumns = (table: EntityTable): string =>
  ['sb_id', 'sb_row_key', 'sb_version', ...nameColumns(table).map((column) => `${column}::text`)].join(', ');

const textOf = (row: StandingRow, column: string): string | null => {
  const value = row[column.slice(1, -1)] ?? null;
  return value === null ? null : String(value);
};

const standingOf = (table: EntityTable, row: StandingRow): StandingRecord => ({
  entity: table.entity.name,
  id: row.sb_id,
  rowKey: row.sb_row_key,
  version: row.sb_version,
  key: ownKey(table, (column) => textOf(row, column)),
});

/** What the records of these ids are now; those that are gone are missing. */
export async function standingById(
  queries: Queries,
  tenant: string,
  table: EntityTable,
  ids: readonly string[],
): Promise<readonly StandingRecord[]> {
  const rows = await queries.query<StandingRow>(
    `SELECT ${standingColumns(table)} FROM ${table.name} WHERE sb_tenant = $1 AND sb_id = ANY($2::text[])`,
    [tenant, ids],
  );
  return rows.map((row) => standingOf(table, row));
}

/** Who is called so; list values every SmartBilling starts with are there without a record. */
export async function holdersOfKeys(
  queries: Queries,
  tenant: string,
  entity: AnyEntity,
  values: readonly string[],
): Promise<readonly StandingRecord[]> {
  if (values.length === 0) return [];
  const table = entityTable(entity);
  const last = nameColumns(table).at(-1) ?? table.referenceColumn;
  const held = values.map((value) => value.slice(value.lastIndexOf('\n') + 1));
  const rows = await queries.query<StandingRow>(
    `SELECT ${standingColumns(table)} FROM ${table.name} WHERE sb_tenant = $1 AND ${last} = ANY($2::text[])`,
    [tenant, held],
  );
  return rows.map((row) => standingOf(table, row));
}

const shippedKeys = new Set(
  shippedListEntries.map(({ list, code }) => nameKey(listValue.name, `${list}\n${code}`)),
);
export const isShipped = (key: string): boolean => shippedKeys.has(key);

/** Records of an entity that refer to one of the keys whose values these are, by entity. */
export async function usesBy(
  queries: Queries,
  tenant: string,
  entity: AnyEntity,
  values: ReadonlyMap<string, readonly string[]>,
): Promise<readonly Use[]> {
  const uses: Use[] = [];
  for (const use of useColumns(entity)) {
    const { table, column, peers } = use;
    const wanted = use.targets.flatMap((target) => values.get(target) ?? []);
    const held = wanted.flatMap((value) => use.valueFor(value) ?? []);
    if (held.length === 0) continue;
    const more = [column, ...peers].filter((name) => !nameColumns(table).includes(name));
    const rows = await queries.query<StandingRow>(
      `SELECT ${[standingColumns(table), ...new Set(more)].join(', ')} FROM ${table.name}
       WHERE sb_tenant = $1 AND ${column} = ANY($2::text[])`,
      [tenant, held],
    );
    for (const row of rows) {
      const key = use.keyOf((name) => textOf(row, name));
      if (key !== undefined) uses.push({ key, by: standingOf(table, row), column: use });
    }
  }
  return uses;
}

/** Who holds these texts of an identity now, by the text. */
export async function holdersOfTexts(
  queries: Queries,
  tenant: string,
  table: EntityTable,
  { column, sqlType }: Identity,
  texts: readonly string[],
): Promise<ReadonlyMap<string, StandingRecord>> {
  if (texts.length === 0) return new Map();
  const rows = await queries.query<StandingRow & { sb_held: string }>(
    `SELECT ${column}::text AS sb_held, ${standingColumns(table)} FROM ${table.name}
     WHERE sb_tenant = $1 AND ${column} = ANY($2::${sqlType}[])`,
    [tenant, texts],
  );
  return new Map(rows.map((row) => [row.sb_held, standingOf(table, row)]));
}
