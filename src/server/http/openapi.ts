import { z } from 'zod';
import { customObjects } from '../../core/entities/setup/custom-objects';
import { customFieldName } from '../../core/entity/custom-field-name';
import type { AnyEntity } from '../../core/entity/entity';
import { rowShape } from '../../core/entity/row-schema';
import { problemAnswer } from '../../core/push/wire';
import { problemStatus, type ProblemCode } from './problem';
import type { AnyRoute } from './route';

type Json = Readonly<Record<string, unknown>>;

/** The OpenAPI 3.1 document as a value; only what we put in it is typed. */
export interface OpenApiDocument {
  readonly openapi: '3.1.0';
  readonly info: Json;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Json>>; readonly securitySchemes: Json };
}

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly 'x-role': string;
  readonly 'x-refusals': readonly string[];
  readonly parameters: readonly Json[];
  readonly requestBody?: Json;
  readonly responses: Json;
  readonly security: readonly Json[];
}

/** What any route behind the door may refuse with. */
const commonRefusals: readonly ProblemCode[] = ['UNAUTHORIZED', 'FORBIDDEN', 'RATE_LIMITED', 'INTERNAL'];
const bodyRefusals: readonly ProblemCode[] = ['BAD_BODY', 'BODY_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE'];

/** Schemas by their id become components; those inside others are referred to. */
class Components {
  readonly schemas: Record<string, Json> = {};

  /** A reference to the schema's component, or the schema itself when it has no id. */
  refer(schema: z.ZodType, io: 'input' | 'output'): Json {
    const {
      $defs,
      $schema: _dialect,
      ...own
    } = z.toJSONSchema(schema, { io }) as Json & {
      $defs?: Record<string, Json>;
    };
    for (const [name, definition] of Object.entries($defs ?? {})) this.add(name, definition);
    const id = schema.meta()?.id;
    if (id === undefined) return relocate(own) as Json;
    this.add(id, own);
    return { $ref: `#/components/schemas/${id}` };
  }

  add(name: string, { id: _id, ...schema }: Json): void {
    this.schemas[name] = relocate(schema) as Json;
  }
}

/** zod points to `#/$defs/…`; OpenAPI keeps schemas elsewhere. */
function relocate(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(relocate);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string'
        ? value.replace('#/$defs/', '#/components/schemas/')
        : relocate(value),
    ]),
  );
}

/** `idempotency-key` → `Idempotency-Key`. */
const headerName = (name: string): string => name.replace(/(^|-)\w/g, (letter) => letter.toUpperCase());

const binary: Json = { type: 'string', contentMediaType: 'application/pdf' };

function parametersOf(route: AnyRoute, components: Components): Json[] {
  const places = { path: route.params, query: route.query, header: route.headers };
  return Object.entries(places).flatMap(([place, schema]) =>
    Object.entries(schema?.shape ?? {}).map(([name, part]) => ({
      name: place === 'header' ? headerName(name) : name,
      in: place,
      required: place !== 'query',
      schema: components.refer(part as z.ZodType, 'input'),
    })),
  );
}

function refusalResponses(codes: readonly ProblemCode[]): Json {
  const byStatus = new Map<number, string[]>();
  for (const code of codes) {
    byStatus.set(problemStatus[code], [...(byStatus.get(problemStatus[code]) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, names]) => [
      String(status),
      {
        description: names.join(', '),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
}

function operationOf(route: AnyRoute, components: Components): Operation {
  const refusals = [...route.refusals, ...(route.body ? bodyRefusals : []), ...commonRefusals];
  return {
    operationId: route.id,
    summary: route.summary,
    'x-role': route.role,
    'x-refusals': refusals,
    parameters: parametersOf(route, components),
    ...(route.body
      ? {
          requestBody: {
            required: true,
            content: route.bodyType
              ? { [route.bodyType]: { schema: binary } }
              : { 'application/json': { schema: components.refer(route.body, 'input') } },
          },
        }
      : {}),
    responses: {
      [route.status]: {
        description: 'Done.',
        content: route.answerType
          ? { [route.answerType.type]: { schema: binary } }
          : { 'application/json': { schema: components.refer(route.answer, 'output') } },
      },
      ...refusalResponses(refusals),
    },
    security: [{ bearer: [] }],
  };
}

const openOperation = (id: string, summary: string, type: string): Operation => ({
  operationId: id,
  summary,
  'x-role': 'anybody',
  'x-refusals': [],
  parameters: [],
  responses: { '200': { description: 'Done.', content: { [type]: {} } } },
  security: [],
});

const takesCustomFields = ({ name }: AnyEntity): boolean =>
  Object.values(customObjects).some(({ entity }) => entity === name);

/** Which custom fields there are is the tenant's matter: `/v1/schema` lists them. */
const customProperties: Json = {
  patternProperties: {
    [`^${customFieldName([''])}`]: {
      type: ['string', 'boolean', 'null'],
      description: 'A custom field of the tenant, as in customFields of /v1/schema.',
    },
  },
};

/** The contract, from the same schemas the routes read and the client checks with. */
export function openApiDocument(
  routes: readonly AnyRoute[],
  entities: readonly AnyEntity[],
): OpenApiDocument {
  const components = new Components();
  components.refer(problemAnswer, 'output');
  const paths: Record<string, Record<string, Operation>> = {
    '/health': { get: openOperation('readHealth', 'Alive, and the database answers.', 'application/json') },
    '/openapi.json': { get: openOperation('readContract', 'This document.', 'application/json') },
    '/docs': { get: openOperation('readPage', 'This document as a page.', 'text/html') },
  };
  for (const route of routes) {
    paths[route.path] = {
      ...paths[route.path],
      [route.method.toLowerCase()]: operationOf(route, components),
    };
  }
  for (const entity of entities) {
    const { $schema: _dialect, ...shape } = z.toJSONSchema(rowShape(entity)) as Json;
    components.add(`${entity.name}Row`, {
      ...shape,
      ...(takesCustomFields(entity) ? customProperties : {}),
      title: entity.label.en,
      description: entity.purpose.en,
    });
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'SmartBilling reference API',
      version: '1',
      description:
        'Dates are ISO 8601, money and rates decimal text, ids opaque. Refusals are RFC 9457 problems with a stable code.',
    },
    paths,
    components: {
      schemas: components.schemas,
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
    },
  };
}
