import type { Queries } from '../database/database';
import { runSteps, statement, type Step } from '../database/steps';

/** Any number, the same in every process, apart from that of the migrations. */
const writing = 7_221_002;

/**
 * Taken by every batch until its transaction ends: batches of a tenant go side by side. Until then its rows are looked
 * up by index, which a planner that takes a fresh table for an empty one would not do.
 */
export const besideOthers = (tenant: string): Step =>
  statement(
    `SELECT pg_advisory_xact_lock_shared($1::int, hashtext($2)),
       set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)`,
    [writing, tenant],
  );

export const writeBesideOthers = (queries: Queries, tenant: string): Promise<void> =>
  runSteps(queries, [besideOthers(tenant)]);

/** Waits for the batches of a tenant under way and holds those that come, so that nothing begins to refer to what goes. */
export async function writeAlone(queries: Queries, tenant: string): Promise<void> {
  await queries.query('SELECT pg_advisory_xact_lock($1::int, hashtext($2))', [writing, tenant]);
}
