import { z } from 'zod';
import {
  lookupAnswer,
  lookupBody,
  postAnswer,
  postBody,
  recordAnswer,
  recordPage,
  totalsAnswer,
} from '../../core/push/wire';
import type { Actor } from '../access/token-store';
import { tenantEntities } from '../batches/tenant-entities';
import type { Queries } from '../database/database';
import { ofTenant } from '../database/tenant-database';
import { entityTable, type EntityTable } from '../database/entity-table';
import { route, type AnyRoute } from '../http/route';
import { subscription } from '../../core/entities/subscriptions/subscription';
import { postRecords } from '../records/post-records';
import { entityTotals } from '../records/entity-totals';
import { chosenFields, fromCursor, lookUp, readPage, readRecord, toCursor } from '../records/read-records';
import { findRun } from '../runs/runs';
import { entityNamed, type World } from '../world';

const entityParams = z.object({ entity: z.string().max(100) });
const largestPage = 1_000;

const pageQuery = z.strictObject({
  cursor: z.string().max(200).optional().meta({ description: '`nextCursor` of the page before.' }),
  limit: z.coerce.number().int().min(1).max(largestPage).default(largestPage),
  updatedSince: z.iso.datetime().optional(),
  fields: z.string().max(5_000).optional().meta({ description: 'Names of fields, separated by commas.' }),
});

const totalsQuery = z.strictObject({
  run: z.string().max(100).optional().meta({ description: 'Only records this run answered for.' }),
});

export function recordRoutes(world: World): readonly AnyRoute[] {
  /** The table of an entity as the tenant has it, in one transaction of its own with what is asked of it. */
  const withTable = <Answer>(
    { tenant }: Actor,
    name: string,
    work: (queries: Queries, table: EntityTable) => Promise<Answer>,
  ): Promise<Answer> =>
    ofTenant(world.database, tenant).transaction(async (queries) => {
      const entities = await tenantEntities(queries, world, tenant);
      return work(queries, entityTable(entityNamed(entities, name)));
    });
  return [
    route({
      method: 'GET',
      path: '/v1/entities/{entity}',
      id: 'readRecords',
      summary: 'Records of an entity, page by page, in the order they were made.',
      role: 'reader',
      params: entityParams,
      query: pageQuery,
      status: 200,
      answer: recordPage,
      refusals: ['UNKNOWN_ENTITY', 'UNKNOWN_COLUMN', 'BAD_QUERY'],
      handle: ({ actor, params, query }) =>
        withTable(actor, params.entity, async (queries, table) => {
          const { records, last } = await readPage(queries, actor.tenant, table, {
            after: fromCursor(query.cursor),
            updatedSince: query.updatedSince,
            chosen: chosenFields(table, query.fields),
            limit: query.limit,
          });
          return { records, nextCursor: toCursor(last) };
        }),
    }),
    route({
      method: 'GET',
      path: '/v1/entities/{entity}/totals',
      id: 'readTotals',
      summary: 'Count, sums and fingerprint of what is stored, to compare with the sheet.',
      role: 'reader',
      params: entityParams,
      query: totalsQuery,
      status: 200,
      answer: totalsAnswer,
      refusals: ['UNKNOWN_ENTITY', 'RUN_NOT_FOUND', 'BAD_QUERY'],
      handle: ({ actor, params, query }) =>
        withTable(actor, params.entity, async (queries, table) => {
          if (query.run !== undefined) await findRun(queries, actor.tenant, query.run);
          return entityTotals(queries, actor.tenant, table, query.run);
        }),
    }),
    route({
      method: 'GET',
      path: '/v1/entities/{entity}/{id}',
      id: 'readRecord',
      summary: 'One record by its SmartBilling ID.',
      role: 'reader',
      params: entityParams.extend({ id: z.string().max(100) }),
      status: 200,
      answer: recordAnswer,
      refusals: ['UNKNOWN_ENTITY', 'NOT_FOUND'],
      handle: ({ actor, params }) =>
        withTable(actor, params.entity, (queries, table) =>
          readRecord(queries, actor.tenant, table, params.id),
        ),
    }),
    route({
      method: 'POST',
      path: '/v1/entities/{entity}/lookup',
      id: 'lookUpRecords',
      summary: 'Finds records by SmartBilling ID, Row Id, key or natural key.',
      role: 'reader',
      params: entityParams,
      body: lookupBody,
      status: 200,
      answer: lookupAnswer,
      refusals: ['UNKNOWN_ENTITY'],
      handle: ({ actor, params, body }) =>
        withTable(actor, params.entity, async (queries, table) => ({
          records: await lookUp(queries, actor.tenant, table, body.by, body.keys),
        })),
    }),
    route({
      method: 'POST',
      path: '/v1/subscriptions/post',
      id: 'postSubscriptions',
      summary: 'Posts subscriptions, as people in SmartBilling do: a posted subscription cannot be deleted.',
      role: 'administrator',
      body: postBody,
      status: 200,
      answer: postAnswer,
      refusals: [],
      handle: async ({ actor, body }) => ({
        posted: await postRecords(world, actor, entityTable(subscription), body.ids),
      }),
    }),
  ];
}
