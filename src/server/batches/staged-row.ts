import { columnText, columnType } from '../database/column-type';
import { copyText } from '../database/copy-text';
import { customText } from '../database/custom-values';
import type { ColumnText } from '../database/database';
import type { EntityTable } from '../database/entity-table';
import { identityText } from '../database/identities';
import type { WrittenRow } from './row-decision';

export interface Staging {
  readonly tenant: string;
  readonly table: EntityTable;
  readonly at: Date;
}

/** Columns of a record's table, in the order they are staged. */
export const recordColumns = ({ fields, identities }: EntityTable): readonly string[] => [
  'sb_tenant',
  'sb_id',
  'sb_row_key',
  'sb_version',
  'sb_updated_at',
  'sb_custom',
  ...fields.map(({ column }) => column),
  ...identities.filter(({ derived }) => derived).map(({ column }) => column),
];

export const stagedColumns = (table: EntityTable): readonly string[] => [...recordColumns(table), 'sb_hash'];

export const stagingName = ({ name }: EntityTable): string => `"staged_${name.slice(1)}`;

/** A connection makes it once for each entity, because making a table is most of what a small batch costs. */
export function stagingScript(table: EntityTable): string {
  const columns = [
    'sb_tenant text',
    'sb_id text',
    'sb_row_key text',
    'sb_version integer',
    'sb_updated_at timestamptz',
    'sb_custom jsonb',
    ...table.fields.map(({ column, field }) => `${column} ${columnType(field).sql}`),
    ...table.identities.filter(({ derived }) => derived).map(({ column }) => `${column} text`),
    'sb_hash text',
  ];
  return `CREATE TEMPORARY TABLE IF NOT EXISTS ${stagingName(table)} (${columns.join(', ')}) ON COMMIT DELETE ROWS`;
}

function* stagedCells(
  { tenant, table, at }: Staging,
  rows: readonly WrittenRow[],
): Generator<readonly ColumnText[]> {
  const moment = at.toISOString();
  const names = table.fields.map(({ name }) => name);
  const derived = table.identities.filter((identity) => identity.derived);
  for (const { record, row } of rows) {
    const { id, rowKey, version, hash } = record;
    // What was stored before may have values of fields that are defined no more.
    const hasCustom = table.custom.length > 0 || version > 1;
    const custom = hasCustom ? customText(row) : null;
    const cells: ColumnText[] = [tenant, id, rowKey, String(version), moment, custom];
    for (const name of names) cells.push(columnText(row[name] ?? null));
    for (const identity of derived) cells.push(identityText(identity, row));
    cells.push(hash);
    yield cells;
  }
}

/** The rows as COPY takes them into the staging table. */
export const stagedText = (staging: Staging, rows: readonly WrittenRow[]): string =>
  copyText(stagedCells(staging, rows));
