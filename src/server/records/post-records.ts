import type { Actor } from '../access/token-store';
import { writeAudit } from '../audit/audit-log';
import type { EntityTable } from '../database/entity-table';
import { ofTenant } from '../database/tenant-database';
import { writeAlone } from '../runs/tenant-lock';
import type { World } from '../world';

/** Posts records, as SmartBilling's own people do: from then on they cannot be deleted (domain.md 4.2). Answers how many are posted. */
export async function postRecords(
  { database, clock }: World,
  actor: Actor,
  { entity, name }: EntityTable,
  ids: readonly string[],
): Promise<number> {
  const at = clock();
  return ofTenant(database, actor.tenant).transaction(async (queries) => {
    await writeAlone(queries, actor.tenant);
    await queries.query(
      `INSERT INTO posted_records (tenant, entity, record_id, posted_at)
       SELECT sb_tenant, $2, sb_id, $4::timestamptz FROM ${name} WHERE sb_tenant = $1 AND sb_id = ANY($3::text[])
       ON CONFLICT DO NOTHING`,
      [actor.tenant, entity.name, ids, at.toISOString()],
    );
    const posted = await queries.query(
      'SELECT record_id FROM posted_records WHERE tenant = $1 AND entity = $2 AND record_id = ANY($3::text[])',
      [actor.tenant, entity.name, ids],
    );
    const details = { posted: posted.length };
    await writeAudit(queries, actor, at, { action: 'record.post', subject: entity.name, details });
    return posted.length;
  });
}
