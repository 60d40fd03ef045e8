import { columnText, columnType } from '../database/column-type';
import { copyText } from '../database/copy-text';
import { customText } from '../database/custom-values';
import type { ColumnText } from '../database/database';
import type { EntityTable, FieldColumn } from '../database/entity-table';
import { identityText } from '../database/identities';
import type { WrittenRow } from './row-decision';

export interface Staging {
  readonly table: EntityTable;
  /** Those in which the rows may have a value; in the others a new record is blank. */
  readonly fields: readonly FieldColumn[];
}

/** Columns of a record's table in which rows differ, in the order they are staged. */
export const recordColumns = ({ table, fields }: Staging): readonly string[] => [
  'sb_id',
  'sb_row_key',
  'sb_version',
  'sb_custom',
  ...fields.map(({ column }) => column),
  ...table.identities.filter(({ derived }) => derived).map(({ column }) => column),
];

export const stagedColumns = (staging: Staging): readonly string[] => [...recordColumns(staging), 'sb_hash'];

export const stagingName = ({ name }: EntityTable): string => `"staged_${name.slice(1)}`;

/** A connection makes it once for each entity, because making a table is most of what a small batch costs. */
export function stagingScript(table: EntityTable): string {
  const columns = [
    'sb_id text',
    'sb_row_key text',
    'sb_version integer',
    'sb_custom jsonb',
    ...table.fields.map(({ column, field }) => `${column} ${columnType(field).sql}`),
    ...table.identities.filter(({ derived }) => derived).map(({ column }) => `${column} text`),
    'sb_hash text',
  ];
  return `CREATE TEMPORARY TABLE IF NOT EXISTS ${stagingName(table)} (${columns.join(', ')}) ON COMMIT DELETE ROWS`;
}

function* stagedCells(
  { table, fields }: Staging,
  rows: readonly WrittenRow[],
): Generator<readonly ColumnText[]> {
  const names = fields.map(({ name }) => name);
  const derived = table.identities.filter((identity) => identity.derived);
  for (const { record, row } of rows) {
    const { id, rowKey, version, hash } = record;
    // What was stored before may have values of fields that are defined no more.
    const hasCustom = table.custom.length > 0 || version > 1;
    const custom = hasCustom ? customText(row) : null;
    const cells: ColumnText[] = [id, rowKey, String(version), custom];
    for (const name of names) cells.push(columnText(row[name] ?? null));
    for (const identity of derived) cells.push(identityText(identity, row));
    cells.push(hash);
    yield cells;
  }
}

/** The rows as COPY takes them into the staging table. */
export const stagedText = (staging: Staging, rows: readonly WrittenRow[]): string =>
  copyText(stagedCells(staging, rows));
