import type { AuditEntry } from '../../core/push/wire';
import type { Actor } from '../access/token-store';
import type { Queries } from '../database/database';
import { runSteps, statement, type Step } from '../database/steps';

export interface AuditedAct {
  readonly action:
    | 'run.open'
    | 'run.close'
    | 'run.rollback'
    | 'batch.commit'
    | 'batch.dryRun'
    | 'record.post'
    | 'document.store';
  readonly subject: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** Written in the transaction of the act itself, so that neither is there without the other. */
export const auditStep = (actor: Actor, at: Date, act: AuditedAct): Step =>
  statement(
    'INSERT INTO audit (tenant, at, actor, action, subject, details) VALUES ($1, $2, $3, $4, $5, $6::jsonb)',
    [
      actor.tenant,
      at.toISOString(),
      `${actor.role}:${actor.tokenId}`,
      act.action,
      act.subject,
      JSON.stringify(act.details),
    ],
  );

export const writeAudit = (queries: Queries, actor: Actor, at: Date, act: AuditedAct): Promise<void> =>
  runSteps(queries, [auditStep(actor, at, act)]);

/** Entries after a sequence number, oldest first. */
export async function readAudit(
  queries: Queries,
  tenant: string,
  after: number,
  limit: number,
): Promise<AuditEntry[]> {
  const rows = await queries.query<Omit<AuditEntry, 'at'> & { at: string | Date }>(
    `SELECT sequence::float8 AS sequence, at, actor, action, subject, details FROM audit
     WHERE tenant = $1 AND sequence > $2 ORDER BY sequence LIMIT $3`,
    [tenant, after, limit],
  );
  return rows.map((row) => ({ ...row, at: new Date(row.at).toISOString() }));
}
