import type { Queries } from '../database/database';
import type { EntityTable } from '../database/entity-table';
import type { IncomingRow } from './incoming-rows';
import { holdersOf, recordsByRowKey } from './known-records';
import { isKeyless, type Recognising, type Recognition } from './recognise-rows';

/** What is said of rows nobody was asked about. */
export const nobodyKnown: Recognition = { records: new Map(), holders: new Map() };

const sampleRows = 8;

/** Whether a unique index refuses every row that is there already, by its Row Id or by any of its keys. */
const isGuarded = (table: EntityTable, rows: readonly IncomingRow[]): boolean =>
  table.identities.every(({ isUnique }) => isUnique) && !rows.some((row) => isKeyless(table, row));

/**
 * Whether the rows are likely all new, told by a few of them. They may then be written without asking about each: where
 * one is not new after all, the unique indexes refuse the whole batch, and it is to be worked on again with every row
 * asked about.
 */
export async function areLikelyNew(
  queries: Queries,
  { tenant, table }: Recognising,
  rows: readonly IncomingRow[],
): Promise<boolean> {
  if (rows.length <= sampleRows || !isGuarded(table, rows)) return false;
  const step = Math.floor(rows.length / sampleRows);
  const sample = rows.filter((_, place) => place % step === 0);
  const rowKeys = sample.map(({ rowKey }) => rowKey);
  if ((await recordsByRowKey(queries, tenant, table, rowKeys)).size > 0) return false;
  const values = sample.map((row) => row.values);
  const holders = await holdersOf(queries, tenant, table, values);
  return [...holders.values()].every((held) => held.size === 0);
}
