import type { AnyEntity } from '../../core/entity/entity';
import { grouped } from '../../core/kernel/grouped';
import type { Queries } from '../database/database';
import { entityTable, type EntityTable } from '../database/entity-table';

/** A record's row before the run, by the unquoted names of its columns. */
export type PriorRow = Readonly<Record<string, unknown>>;

/** A record that a run created or updated, however often it wrote it. */
export interface WrittenRecord {
  readonly table: EntityTable;
  readonly id: string;
  readonly rowKey: string;
  /** Of the run's first write. */
  readonly firstVersion: number;
  readonly priorVersion: number | null;
  /** null: the run created it, so taking back means deleting. */
  readonly prior: PriorRow | null;
  readonly lastVersion: number;
  /** Nobody else wrote it between the run's own writes. */
  readonly unbroken: boolean;
  /** What became of it when the run was taken back before. */
  readonly outcome: 'deleted' | 'restored' | null;
}

interface WriteRow {
  readonly record_id: string;
  readonly row_key: string;
  readonly version: number;
  readonly prior_version: number | null;
  readonly prior: PriorRow | null;
  readonly outcome: WrittenRecord['outcome'];
}

function recordOf(table: EntityTable, first: WriteRow, writes: readonly WriteRow[]): WrittenRecord {
  return {
    table,
    id: first.record_id,
    rowKey: first.row_key,
    firstVersion: first.version,
    priorVersion: first.prior_version,
    prior: first.prior,
    lastVersion: writes.at(-1)?.version ?? first.version,
    unbroken: writes.every(
      ({ prior_version }, index) => index === 0 || prior_version === writes[index - 1]?.version,
    ),
    outcome: first.outcome,
  };
}

async function writtenOf(
  queries: Queries,
  tenant: string,
  run: string,
  entity: AnyEntity,
): Promise<readonly WrittenRecord[]> {
  const rows = await queries.query<WriteRow>(
    `SELECT record_id, row_key, version, prior_version, prior, outcome FROM run_writes
     WHERE tenant = $1 AND run = $2 AND entity = $3 ORDER BY record_id, version`,
    [tenant, run, entity.name],
  );
  const byRecord = grouped(rows, ({ record_id }) => record_id);
  const table = entityTable(entity);
  return [...byRecord.values()].flatMap((writes) => {
    const [first] = writes;
    return first ? [recordOf(table, first, writes)] : [];
  });
}

/** What a run wrote, entity by entity in the given order. */
export async function writtenRecords(
  queries: Queries,
  tenant: string,
  run: string,
  entities: readonly AnyEntity[],
): Promise<readonly WrittenRecord[]> {
  const written = await queries.query<{ entity: string }>(
    'SELECT DISTINCT entity FROM run_writes WHERE tenant = $1 AND run = $2',
    [tenant, run],
  );
  const names = new Set(written.map(({ entity }) => entity));
  const records: WrittenRecord[] = [];
  for (const entity of entities.filter(({ name }) => names.has(name)))
    records.push(...(await writtenOf(queries, tenant, run, entity)));
  return records;
}

/** The value a quoted column had before the run, as text. */
export function priorText(prior: PriorRow, column: string): string | null {
  const value = prior[column.slice(1, -1)] ?? null;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
