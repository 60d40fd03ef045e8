import type { Queries } from '../database/database';
import type { EntityTable } from '../database/entity-table';
import { isTold } from '../database/identities';
import type { IncomingRow } from './incoming-rows';
import {
  holderOf,
  holdersOf,
  inTurn,
  recordsByHash,
  recordsByRowKey,
  type Holders,
  type KnownRecord,
} from './known-records';

/** What SmartBilling knows of the rows of a batch, by row of the batch. */
interface Recognition {
  readonly records: ReadonlyMap<number, KnownRecord>;
  /** Of the rows no Row Id was known for. */
  readonly holders: Holders;
}

const recognised = (table: EntityTable, holders: Holders, row: IncomingRow): KnownRecord | undefined => {
  for (const identity of table.identities) {
    const holder = identity.recognises ? holderOf(holders, identity, row.values) : undefined;
    if (holder) return holder;
  }
  return undefined;
};

/** Of these Row Ids, those a batch of this run has answered for already. */
async function rowKeysOfRun(
  queries: Queries,
  { tenant, table, run }: Recognising,
  rowKeys: readonly string[],
): Promise<ReadonlySet<string>> {
  if (run === undefined || rowKeys.length === 0) return new Set();
  const found = await queries.query<{ row_key: string }>(
    `SELECT DISTINCT result->>'rowKey' AS row_key
     FROM batches, json_array_elements(answer->'results') AS result
     WHERE tenant = $1 AND run = $2 AND entity = $3 AND answer IS NOT NULL
       AND result->>'status' <> 'rejected' AND result->>'rowKey' = ANY($4::text[])`,
    [tenant, run, table.entity.name, rowKeys],
  );
  return new Set(found.map(({ row_key }) => row_key));
}

export interface Recognising {
  readonly tenant: string;
  readonly table: EntityTable;
  /** The run whose rows are not to be given the record of another row of it; undefined in a dry run. */
  readonly run: string | undefined;
}

/** Whether nothing but its whole content tells the row: a note, say, that came without an identifier. */
export const isKeyless = ({ identities }: EntityTable, { values }: IncomingRow): boolean =>
  identities.every((identity) => !identity.recognises || !isTold(identity, values));

/** The records each stranger may be, likeliest first. */
async function candidatesOf(
  queries: Queries,
  { tenant, table }: Recognising,
  holders: Holders,
  strangers: readonly IncomingRow[],
): Promise<ReadonlyMap<IncomingRow, readonly KnownRecord[]>> {
  const keyless = strangers.filter((row) => isKeyless(table, row));
  const alike = await recordsByHash(
    queries,
    tenant,
    table,
    keyless.map(({ hash }) => hash),
  );
  const known = strangers.flatMap((row) => {
    const record = recognised(table, holders, row);
    return record ? [[row, [record]] as const] : [];
  });
  return new Map([...known, ...keyless.map((row) => [row, alike.get(row.hash) ?? []] as const)]);
}

const hasLooseIdentity = ({ identities }: EntityTable): boolean =>
  identities.some(({ recognises, isUnique }) => recognises && !isUnique);

interface Look {
  readonly holders: Holders;
  readonly candidates: Awaited<ReturnType<typeof candidatesOf>>;
}

async function look(
  queries: Queries,
  recognising: Recognising,
  strangers: readonly IncomingRow[],
): Promise<Look> {
  const values = strangers.map((row) => row.values);
  const holders = await holdersOf(queries, recognising.tenant, recognising.table, values);
  return { holders, candidates: await candidatesOf(queries, recognising, holders, strangers) };
}

/** Whoever may be given a record waits for its turn and looks again: batches of one run come side by side. */
async function lookFor(
  queries: Queries,
  recognising: Recognising,
  strangers: readonly IncomingRow[],
): Promise<Look> {
  const { tenant, table } = recognising;
  const isLoose = strangers.length > 0 && hasLooseIdentity(table);
  if (isLoose) await inTurn(queries, tenant, table);
  const seen = await look(queries, recognising, strangers);
  if (isLoose || [...seen.candidates.values()].every((records) => records.length === 0)) return seen;
  await inTurn(queries, tenant, table);
  return look(queries, recognising, strangers);
}

/**
 * Finds the record of each row: by its Row Id, else by its key, else by its natural key; a row that has neither by its
 * whole content. A record that another row of the same run stands for is not given away a second time, so two rows
 * never become one in silence.
 */
export async function recogniseRows(
  queries: Queries,
  recognising: Recognising,
  rows: readonly IncomingRow[],
): Promise<Recognition> {
  const { tenant, table } = recognising;
  const byRowKey = await recordsByRowKey(
    queries,
    tenant,
    table,
    rows.map(({ rowKey }) => rowKey),
  );
  const strangers = rows.filter(({ rowKey }) => !byRowKey.has(rowKey));
  const { holders, candidates } = await lookFor(queries, recognising, strangers);
  const spoken = await rowKeysOfRun(
    queries,
    recognising,
    [...candidates.values()].flat().map(({ rowKey }) => rowKey),
  );
  const taken = new Set([...byRowKey.values()].map(({ id }) => id));
  const records = new Map<number, KnownRecord>();
  for (const row of rows) {
    const direct = byRowKey.get(row.rowKey);
    const claimed = candidates.get(row)?.find(({ id, rowKey }) => !taken.has(id) && !spoken.has(rowKey));
    if (direct) records.set(row.index, direct);
    else if (claimed) {
      taken.add(claimed.id);
      records.set(row.index, claimed);
    }
  }
  return { records, holders };
}
