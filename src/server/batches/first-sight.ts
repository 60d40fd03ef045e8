import type { BatchBody } from '../../core/push/wire';
import type { Queries } from '../database/database';
import type { EntityTable } from '../database/entity-table';
import { incomingRows, type IncomingRow } from './incoming-rows';
import type { RowJudge } from './judge-rows';
import { holdersOf, recordsByRowKey } from './known-records';
import { isKeyless } from './recognise-rows';

const sampleRows = 8;

/** Whether a unique index refuses every row that is there already, by its Row Id or by any of its keys. */
export const isGuarded = (table: EntityTable, rows: readonly IncomingRow[]): boolean =>
  table.identities.every(({ isUnique }) => isUnique) && !rows.some((row) => isKeyless(table, row));

/**
 * Whether the rows of a batch are likely all new, told by a few of them. Where all are guarded they may then be written
 * without asking about each: where one is not new after all, the unique indexes refuse the whole batch, and it is to be
 * worked on again with every row asked about.
 */
export async function areLikelyNew(
  queries: Queries,
  tenant: string,
  table: EntityTable,
  judge: RowJudge,
  body: BatchBody,
): Promise<boolean> {
  const { length } = body.rows;
  if (length <= sampleRows) return false;
  const step = Math.floor(length / sampleRows);
  const places = Array.from({ length: sampleRows }, (_, at) => at * step);
  const sample = incomingRows(body, places).filter(({ values }) => judge.shapeFaults(values).length === 0);
  const rowKeys = sample.map(({ rowKey }) => rowKey);
  if ((await recordsByRowKey(queries, tenant, table, rowKeys)).size > 0) return false;
  const values = sample.map((row) => row.values);
  const holders = await holdersOf(queries, tenant, table, values);
  return [...holders.values()].every((held) => held.size === 0);
}
