import { createHash } from 'node:crypto';
import { shippedLists } from '../../core/entities/lists/reference-lists';
import { describeEntity } from '../../core/entity/describe-entity';
import { schemaAnswer, type SchemaAnswer } from '../../core/push/wire';
import { route, type AnyRoute } from '../http/route';
import type { World } from '../world';

function describeSchema({ entities, limits }: World): SchemaAnswer {
  const described = entities.map((entity) => ({ ...describeEntity(entity, shippedLists), customFields: [] }));
  const templateVersion = createHash('sha256').update(JSON.stringify(described)).digest('hex').slice(0, 16);
  return schemaAnswer.parse({ templateVersion, entities: described, limits });
}

export function schemaRoutes(world: World): readonly AnyRoute[] {
  const answer = describeSchema(world);
  return [
    route({
      method: 'GET',
      path: '/v1/schema',
      id: 'readSchema',
      summary: 'Entities with their fields, the version of the template, and the limits of this server.',
      role: 'reader',
      status: 200,
      answer: schemaAnswer,
      refusals: [],
      handle: () => Promise.resolve(answer),
    }),
  ];
}
