import type { CanonicalRow } from '../../core/entity/judge-row';
import { columnText, columnType } from '../database/column-type';
import { copyCells, copyLines } from '../database/copy-text';
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

type TextAfterId = (record: StagedRecord, row: CanonicalRow) => string;

/** Writes what comes after the SmartBilling ID of rows that are written at this moment. */
function writerAfterId({ fields, identities, custom }: EntityTable, at: Date): TextAfterId {
  const moment = at.toISOString();
  const names = fields.map(({ name }) => name);
  const derived = identities.filter((identity) => identity.derived);
  return ({ rowKey, version, hash }, row) => {
    // What was stored before may have values of fields that are defined no more.
    const hasCustom = custom.length > 0 || version > 1;
    const cells: ColumnText[] = [rowKey, String(version), moment, hasCustom ? customText(row) : null];
    for (const name of names) cells.push(columnText(row[name] ?? null));
    for (const identity of derived) cells.push(identityText(identity, row));
    cells.push(hash);
    return copyCells(cells);
  };
}

/** Writes what COPY takes of rows after their SmartBilling ID, once they are created just as they were sent. */
export function writerAsSent(table: EntityTable, at: Date): (row: IncomingRow) => string {
  const write = writerAfterId(table, at);
  return ({ rowKey, hash, values }) => write({ rowKey, version: 1, hash }, values);
}

/** The rows as COPY takes them into the staging table. */
export function stagedText({ tenant, table, at, afterId }: Staging, rows: readonly WrittenRow[]): string {
  const write = writerAfterId(table, at);
  return copyLines(
    rows.map(({ fate, sent, record, row }) => {
      const made = fate === 'created' ? afterId?.[sent.index] : undefined;
      return [copyCells([tenant, record.id]), made ?? write(record, row)].join('\t');
    }),
  );
}
