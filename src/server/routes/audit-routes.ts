import { z } from 'zod';
import { auditPage } from '../../core/push/wire';
import { readAudit } from '../audit/audit-log';
import { ofTenant } from '../database/tenant-database';
import { route, type AnyRoute } from '../http/route';
import type { World } from '../world';

const pageSize = 500;

const auditQuery = z.strictObject({
  cursor: z
    .string()
    .regex(/^\d{1,15}$/)
    .optional()
    .meta({ description: '`nextCursor` of the page before.' }),
});

export function auditRoutes({ database }: World): readonly AnyRoute[] {
  return [
    route({
      method: 'GET',
      path: '/v1/audit',
      id: 'readAudit',
      summary: 'Who did what when, oldest first.',
      role: 'administrator',
      query: auditQuery,
      status: 200,
      answer: auditPage,
      refusals: ['BAD_QUERY'],
      handle: async ({ actor, query }) => {
        const entries = await readAudit(
          ofTenant(database, actor.tenant),
          actor.tenant,
          Number(query.cursor ?? 0),
          pageSize,
        );
        const last = entries.length === pageSize ? entries.at(-1) : undefined;
        return { entries, nextCursor: last ? String(last.sequence) : null };
      },
    }),
  ];
}
