import { createHash } from 'node:crypto';
import { shippedLists } from '../../core/entities/lists/reference-lists';
import { isCustomField } from '../../core/entity/custom-field-name';
import { describeEntity } from '../../core/entity/describe-entity';
import type { AnyEntity } from '../../core/entity/entity';
import { schemaAnswer, type SchemaAnswer } from '../../core/push/wire';
import { tenantEntities } from '../batches/tenant-entities';
import { ofTenant } from '../database/tenant-database';
import { route, type AnyRoute } from '../http/route';
import type { Limits, World } from '../world';

function describeSchema(entities: readonly AnyEntity[], limits: Limits): SchemaAnswer {
  const described = entities.map((entity) => {
    const { fields, ...rest } = describeEntity(entity, shippedLists);
    const customFields = fields.filter(({ name }) => isCustomField(name));
    return { ...rest, fields: fields.filter(({ name }) => !isCustomField(name)), customFields };
  });
  const templateVersion = createHash('sha256').update(JSON.stringify(described)).digest('hex').slice(0, 16);
  return schemaAnswer.parse({ templateVersion, entities: described, limits });
}

export const schemaRoutes = (world: World): readonly AnyRoute[] => [
  route({
    method: 'GET',
    path: '/v1/schema',
    id: 'readSchema',
    summary:
      'Entities with their fields and the tenant’s custom fields, the version of the template, and the limits of this server.',
    role: 'reader',
    status: 200,
    answer: schemaAnswer,
    refusals: [],
    handle: async ({ actor }) =>
      describeSchema(
        await ofTenant(world.database, actor.tenant).transaction((queries) =>
          tenantEntities(queries, world, actor.tenant),
        ),
        world.limits,
      ),
  }),
];
