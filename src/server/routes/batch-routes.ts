import { z } from 'zod';
import { isBatchBody } from '../../core/push/quick-read';
import { batchAnswer, batchBody, opaqueKey } from '../../core/push/wire';
import { findAnswer } from '../batches/batch-receipts';
import { receiveBatch } from '../batches/receive-batch';
import { ofTenant } from '../database/tenant-database';
import { Problem } from '../http/problem';
import { route, type AnyRoute } from '../http/route';
import { findRun } from '../runs/runs';
import type { World } from '../world';
import { runParams } from './run-routes';

const batchHeaders = z.object({
  'idempotency-key': opaqueKey.meta({
    description:
      'Names the batch within its run for good; a repeat with the same content has the first answer.',
  }),
});

export function batchRoutes(world: World): readonly AnyRoute[] {
  return [
    route({
      method: 'POST',
      path: '/v1/runs/{run}/batches',
      id: 'sendBatch',
      summary: 'Stores rows of one entity in one transaction and answers for each of them.',
      role: 'importer',
      params: runParams,
      headers: batchHeaders,
      body: batchBody,
      isRightBody: isBatchBody,
      status: 200,
      answer: batchAnswer,
      refusals: [
        'RUN_NOT_FOUND',
        'RUN_CLOSED',
        'RUN_IS_REHEARSAL',
        'KEY_REQUIRED',
        'KEY_REUSED',
        'UNKNOWN_ENTITY',
        'UNKNOWN_COLUMN',
      ],
      handle: ({ actor, params, headers, body }) =>
        receiveBatch(world, actor, params.run, headers['idempotency-key'], body),
    }),
    route({
      method: 'GET',
      path: '/v1/runs/{run}/batches/{key}',
      id: 'readBatch',
      summary:
        'What became of a batch whose answer was lost; BATCH_NOT_FOUND means that nothing of it is stored.',
      role: 'importer',
      params: runParams.extend({ key: z.string().max(200) }),
      status: 200,
      answer: batchAnswer,
      refusals: ['RUN_NOT_FOUND', 'BATCH_NOT_FOUND'],
      handle: async ({ actor: { tenant }, params: { run, key } }) => {
        const answer = await ofTenant(world.database, tenant).transaction(async (queries) => {
          await findRun(queries, tenant, run);
          return findAnswer(queries, { tenant, run, key });
        });
        if (!answer) throw new Problem('BATCH_NOT_FOUND', 'No batch of this run has this key.', { run });
        return answer;
      },
    }),
  ];
}
