import { rowFates } from '../../core/push/push-journal';
import type { FateCounts, openRunBody, RunAnswer } from '../../core/push/wire';
import type { z } from 'zod';
import type { Actor } from '../access/token-store';
import { writeAudit } from '../audit/audit-log';
import type { Queries } from '../database/database';
import { ofTenant } from '../database/tenant-database';
import { Problem } from '../http/problem';
import type { World } from '../world';

interface RunRow {
  readonly run: string;
  readonly name: string;
  readonly mode: RunAnswer['mode'];
  readonly expected: RunAnswer['expected'];
  readonly opened_at: string | Date;
  readonly closed_at: string | Date | null;
  readonly rolled_back_at: string | Date | null;
  readonly keeps_prior: boolean;
  /** Runs its client knew of; null where it did not say. */
  readonly sees: readonly string[] | null;
}

const runIdBytes = 9;

const countsOfRun = rowFates
  .map((fate) => `COALESCE(SUM((counts->>'${fate}')::int), 0)::float8 AS ${fate}`)
  .join(', ');

/** Dry batches of a run that commits are rehearsals and count for nothing. */
async function entitiesOfRun(
  queries: Queries,
  tenant: string,
  { run, mode }: RunRow,
): Promise<RunAnswer['entities']> {
  const rows = await queries.query<FateCounts & { entity: string }>(
    `SELECT entity, COALESCE(SUM((counts->>'rows')::int), 0)::float8 AS rows, ${countsOfRun}
     FROM batches WHERE tenant = $1 AND run = $2 AND mode = $3 AND counts IS NOT NULL GROUP BY entity ORDER BY entity`,
    [tenant, run, mode],
  );
  return Object.fromEntries(rows.map(({ entity, ...counts }) => [entity, counts]));
}

/** The run, held against closing until the transaction ends when `hold`. */
export async function findRun(queries: Queries, tenant: string, run: string, hold = false): Promise<RunRow> {
  const [row] = await queries.query<RunRow>(
    `SELECT run, name, mode, expected, opened_at, closed_at, rolled_back_at, keeps_prior, to_jsonb(sees) AS sees FROM runs WHERE tenant = $1 AND run = $2${hold ? ' FOR SHARE' : ''}`,
    [tenant, run],
  );
  if (!row) throw new Problem('RUN_NOT_FOUND', 'No run has this id.');
  return row;
}

const stateOf = ({ closed_at, rolled_back_at }: RunRow): RunAnswer['state'] => {
  if (rolled_back_at !== null) return 'rolledBack';
  return closed_at === null ? 'open' : 'closed';
};

export async function readRun(queries: Queries, tenant: string, run: string): Promise<RunAnswer> {
  const row = await findRun(queries, tenant, run);
  return {
    run: row.run,
    name: row.name,
    mode: row.mode,
    state: stateOf(row),
    openedAt: new Date(row.opened_at).toISOString(),
    closedAt: row.closed_at === null ? null : new Date(row.closed_at).toISOString(),
    expected: row.expected,
    entities: await entitiesOfRun(queries, tenant, row),
  };
}

export async function openRun(
  { database, clock, randomBytes }: World,
  actor: Actor,
  body: z.infer<typeof openRunBody>,
): Promise<RunAnswer> {
  const now = clock();
  const run = `run-${now.toISOString().slice(0, 10)}-${randomBytes(runIdBytes).toString('hex')}`;
  return ofTenant(database, actor.tenant).transaction(async (queries) => {
    await queries.query(
      `INSERT INTO runs (tenant, run, name, mode, expected, opened_by, opened_at, keeps_prior, sees)
       VALUES ($1, $2, $3, $4, $5::jsonb, $6, $7, true, $8::text[])`,
      [
        actor.tenant,
        run,
        body.name,
        body.mode,
        JSON.stringify(body.expected ?? {}),
        actor.tokenId,
        now.toISOString(),
        body.sees ?? null,
      ],
    );
    await writeAudit(queries, actor, now, {
      action: 'run.open',
      subject: run,
      details: { name: body.name, mode: body.mode },
    });
    return readRun(queries, actor.tenant, run);
  });
}

/** Closes a run for good; closing it again changes nothing. What a dry run remembered is forgotten. */
export async function closeRun({ database, clock }: World, actor: Actor, run: string): Promise<RunAnswer> {
  const now = clock();
  return ofTenant(database, actor.tenant).transaction(async (queries) => {
    const closed = await queries.query(
      'UPDATE runs SET closed_at = $3 WHERE tenant = $1 AND run = $2 AND closed_at IS NULL RETURNING run',
      [actor.tenant, run, now.toISOString()],
    );
    const answer = await readRun(queries, actor.tenant, run);
    if (closed.length === 0) return answer;
    await queries.query('DELETE FROM rehearsed_rows WHERE tenant = $1 AND run = $2', [actor.tenant, run]);
    await writeAudit(queries, actor, now, { action: 'run.close', subject: run, details: answer.entities });
    return answer;
  });
}
