import type { CanonicalRow } from '../../core/entity/judge-row';
import { columnText, columnType } from '../database/column-type';
import { copyCells } from '../database/copy-text';
import { customText } from '../database/custom-values';
import type { ColumnText } from '../database/database';
import type { EntityTable } from '../database/entity-table';
import { identityText } from '../database/identities';
import type { IncomingRow } from './incoming-rows';
import type { WrittenRow } from './row-decision';

export interface Staging {
  readonly tenant: string;
  readonly table: EntityTable;
  readonly at: Date;
  /** By row of the batch, what was made beforehand of those that are created as they came. */
  readonly afterId?: readonly (string | undefined)[] | undefined;
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

interface StagedRecord {
  readonly rowKey: string;
  readonly version: number;
  readonly hash: string;
}

function textAfterId(
  table: EntityTable,
  at: Date,
  { rowKey, version, hash }: StagedRecord,
  row: CanonicalRow,
): string {
  // What was stored before may have values of fields that are defined no more.
  const hasCustom = table.custom.length > 0 || version > 1;
  const cells: ColumnText[] = [rowKey, String(version), at.toISOString(), hasCustom ? customText(row) : null];
  for (const { name } of table.fields) cells.push(columnText(row[name] ?? null));
  for (const identity of table.identities) if (identity.derived) cells.push(identityText(identity, row));
  cells.push(hash);
  return copyCells(cells);
}

/** What COPY takes of a row after its SmartBilling ID, once it is created just as it was sent. */
export const createdAsSent = (table: EntityTable, at: Date, { rowKey, hash, values }: IncomingRow): string =>
  textAfterId(table, at, { rowKey, version: 1, hash }, values);

/** The rows as COPY takes them into the staging table. */
export function stagedText({ tenant, table, at, afterId }: Staging, rows: readonly WrittenRow[]): string {
  let text = '';
  for (const { fate, sent, record, row } of rows) {
    const made = fate === 'created' ? afterId?.[sent.index] : undefined;
    text += `${copyCells([tenant, record.id])}\t${made ?? textAfterId(table, at, record, row)}\n`;
  }
  return text;
}
