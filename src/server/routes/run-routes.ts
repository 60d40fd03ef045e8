import { z } from 'zod';
import { openRunBody, runAnswer } from '../../core/push/wire';
import { route, type AnyRoute } from '../http/route';
import { closeRun, openRun, readRun } from '../runs/runs';
import type { World } from '../world';

export const runParams = z.object({ run: z.string().max(100) });

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
      handle: ({ actor, params }) => readRun(world.database, actor.tenant, params.run),
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
  ];
}
