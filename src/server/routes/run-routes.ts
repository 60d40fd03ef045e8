import { z } from 'zod';
import { openRunBody, rollbackAnswer, runAnswer } from '../../core/push/wire';
import { ofTenant } from '../database/tenant-database';
import { route, type AnyRoute } from '../http/route';
import { rollBackRun } from '../rollback/roll-back-run';
import { closeRun, openRun, readRun } from '../runs/runs';
import type { World } from '../world';

export const runParams = z.object({ run: z.string().max(100) });

const rollbackQuery = z.strictObject({
  dryRun: z
    .enum(['', 'true', 'false'])
    .optional()
    .meta({ description: 'Tells what would become of each row, and changes nothing.' }),
});

export function runRoutes(world: World): readonly AnyRoute[] {
  return [
    route({
      method: 'POST',
      path: '/v1/runs',
      id: 'openRun',
      summary: 'Opens a run: one push, to which batches are sent.',
      role: 'importer',
      body: openRunBody,
      status: 201,
      answer: runAnswer,
      refusals: [],
      handle: ({ actor, body }) => openRun(world, actor, body),
    }),
    route({
      method: 'GET',
      path: '/v1/runs/{run}',
      id: 'readRun',
      summary: 'A run and what became of its rows so far, by entity.',
      role: 'reader',
      params: runParams,
      status: 200,
      answer: runAnswer,
      refusals: ['RUN_NOT_FOUND'],
      handle: ({ actor, params }) =>
        ofTenant(world.database, actor.tenant).transaction((queries) =>
          readRun(queries, actor.tenant, params.run),
        ),
    }),
    route({
      method: 'POST',
      path: '/v1/runs/{run}/close',
      id: 'closeRun',
      summary: 'Closes a run: it takes no more batches. Closing it again changes nothing.',
      role: 'importer',
      params: runParams,
      status: 200,
      answer: runAnswer,
      refusals: ['RUN_NOT_FOUND'],
      handle: ({ actor, params }) => closeRun(world, actor, params.run),
    }),
    route({
      method: 'POST',
      path: '/v1/runs/{run}/rollback',
      id: 'rollBackRun',
      summary:
        'Takes a run back, in reverse order of dependency: created rows are deleted, updated ones restored; what was changed or used since is kept and listed. It closes the run. Again, it changes nothing more than what can be taken by then.',
      role: 'importer',
      params: runParams,
      query: rollbackQuery,
      status: 200,
      answer: rollbackAnswer,
      refusals: ['RUN_NOT_FOUND', 'RUN_IS_REHEARSAL', 'RUN_NOT_KEPT', 'BAD_QUERY'],
      handle: ({ actor, params, query: { dryRun = 'false' } }) =>
        rollBackRun(world, actor, params.run, dryRun !== 'false'),
    }),
  ];
}
