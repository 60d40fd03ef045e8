import { loadOrder } from '../../core/entity/load-order';
import { grouped } from '../../core/kernel/grouped';
import type { RollbackAnswer, RollbackResult } from '../../core/push/wire';
import type { Actor } from '../access/token-store';
import { writeAudit } from '../audit/audit-log';
import { tenantEntities } from '../batches/tenant-entities';
import type { Queries } from '../database/database';
import { ofTenant } from '../database/tenant-database';
import { Problem } from '../http/problem';
import { findRun } from '../runs/runs';
import { writeAlone } from '../runs/tenant-lock';
import type { World } from '../world';
import { readFacts } from './rollback-facts';
import { settleRollback, type Keeping } from './settle-rollback';
import { takeBackRecords } from './take-back-records';
import { writtenRecords, type WrittenRecord } from './written-records';

const fateOf = ({ prior }: WrittenRecord): 'deleted' | 'restored' => (prior ? 'restored' : 'deleted');

function resultOf(record: WrittenRecord, keeping: Keeping | undefined): RollbackResult {
  const { table, rowKey, id } = record;
  const named = { entity: table.entity.name, rowKey, id };
  if (!keeping) return { ...named, fate: record.outcome ?? fateOf(record) };
  const { reason, by } = keeping;
  return {
    ...named,
    fate: 'kept',
    reason,
    ...(by ? { by: { entity: by.entity, rowKey: by.rowKey } } : {}),
  };
}

const countsOf = (results: readonly RollbackResult[]): RollbackAnswer['totals'] => {
  const counts = { rows: results.length, deleted: 0, restored: 0, kept: 0 };
  for (const { fate } of results) counts[fate] += 1;
  return counts;
};

const answerOf = (run: string, dryRun: boolean, results: readonly RollbackResult[]): RollbackAnswer => ({
  run,
  dryRun,
  totals: countsOf(results),
  entities: Object.fromEntries(
    [...grouped(results, ({ entity }) => entity)].map(([entity, of]) => [entity, countsOf(of)]),
  ),
  results: [...results],
});

async function requireTakeable(queries: Queries, tenant: string, run: string): Promise<void> {
  const { mode, keeps_prior: keepsPrior } = await findRun(queries, tenant, run);
  if (mode === 'dryRun') throw new Problem('RUN_IS_REHEARSAL', 'A dry run stored nothing.', { run });
  if (!keepsPrior) {
    throw new Problem('RUN_NOT_KEPT', 'The run is from before the server kept what runs overwrite.', { run });
  }
}

async function markRolledBack(queries: Queries, tenant: string, run: string, at: Date): Promise<void> {
  await queries.query(
    `UPDATE runs SET closed_at = COALESCE(closed_at, $3), rolled_back_at = COALESCE(rolled_back_at, $3)
     WHERE tenant = $1 AND run = $2`,
    [tenant, run, at.toISOString()],
  );
}

/**
 * Takes a run back in one transaction while no batch of the tenant is written: what it created is deleted, what it
 * updated is restored, and what was changed or used since is kept and told. Again, it answers the same and takes what
 * can be taken by now. A dry run tells and changes nothing.
 */
export async function rollBackRun(
  world: World,
  actor: Actor,
  run: string,
  dryRun: boolean,
): Promise<RollbackAnswer> {
  const { tenant } = actor;
  const at = world.clock();
  return ofTenant(world.database, tenant).transaction(async (queries) => {
    await writeAlone(queries, tenant);
    await requireTakeable(queries, tenant, run);
    const entities = await tenantEntities(queries, world, tenant);
    const reversed = loadOrder(entities)
      .map(({ entity }) => entity)
      .reverse();
    const written = await writtenRecords(queries, tenant, run, reversed);
    const open = written.filter(({ outcome }) => outcome === null);
    const kept = settleRollback(await readFacts(queries, tenant, entities, open));
    const answer = answerOf(
      run,
      dryRun,
      written.map((record) => resultOf(record, kept.get(record))),
    );
    if (dryRun) return answer;
    const taken = open.filter((record) => !kept.has(record));
    await takeBackRecords(queries, { tenant, run, at }, taken);
    await markRolledBack(queries, tenant, run, at);
    const details = { ...answer.totals, now: taken.length };
    await writeAudit(queries, actor, at, { action: 'run.rollback', subject: run, details });
    return answer;
  });
}
