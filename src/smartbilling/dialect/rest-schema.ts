import { z } from 'zod';

const word = z.string().min(1).max(200);
/** A path below the address; `{id}`, `{rowKey}` and `{ourField}` stand for values. */
const pathTemplate = z
  .string()
  .max(500)
  .regex(/^\/[^\s?#]*$/, 'a path that begins with /, without a query');
/** Where a value is in their JSON: names joined by dots. */
const jsonPath = word
  .regex(/^[^\s.]+(\.[^\s.]+)*$/, 'names joined by dots')
  .refine((path) => !/(^|\.)(__proto__|prototype|constructor)(\.|$)/.test(path), 'another name');

/** How a value looks on their side; as ours when left out. */
const valueForm = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('text') }),
  z.strictObject({ as: z.literal('number') }),
  z.strictObject({ as: z.literal('minorUnits'), scale: z.int().min(0).max(6).default(2) }),
  z.strictObject({
    as: z.literal('date'),
    /** Made of YYYY, MM and DD. */
    pattern: word.regex(/^(?=.*YYYY)(?=.*MM)(?=.*DD)/, 'a pattern with YYYY, MM and DD'),
  }),
  z.strictObject({
    as: z.literal('flag'),
    yes: z.union([word, z.number()]),
    no: z.union([word, z.number()]),
  }),
  z.strictObject({ as: z.literal('codes'), codes: z.record(z.string(), z.union([z.string(), z.number()])) }),
  z.strictObject({ as: z.literal('idOf'), entity: word }),
]);
export type ValueForm = z.infer<typeof valueForm>;

/** Their name alone, or with how the value looks there. */
const fieldMapping = z.union([jsonPath, z.strictObject({ name: jsonPath, form: valueForm })]);

const query = z.record(z.string(), z.string());
const method = z.enum(['POST', 'PUT', 'PATCH']);

const restEntity = z.strictObject({
  path: pathTemplate,
  /** Ours → theirs. */
  fields: z.record(z.string(), fieldMapping),
  /** A field of theirs that keeps our Row Id. */
  rowKey: jsonPath.optional(),
  /** Sent with every row. */
  constants: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  /** Filled fields of ours that are not named: refuse the row, or leave them out. */
  others: z.enum(['refuse', 'ignore']).default('refuse'),
  id: z.strictObject({ path: jsonPath, created: z.enum(['body', 'location']).default('body') }),
  /** Finds a row by what it is known by; never more than one. */
  find: z.strictObject({
    path: pathTemplate,
    query: query.default({}),
    /** Where the list of hits is; the body itself when left out. */
    items: jsonPath.optional(),
  }),
  /** `false` where rows are only changed there. */
  create: z
    .union([
      z.literal(false),
      z.strictObject({ method: method.default('POST'), path: pathTemplate.optional() }),
    ])
    .default({ method: 'POST' }),
  /** Left out where rows are never changed there. */
  update: z.strictObject({ method: method.default('PUT'), path: pathTemplate }).optional(),
  /** Their list of all records, for reading back. */
  list: z
    .strictObject({ path: pathTemplate.optional(), query: query.default({}), items: jsonPath.optional() })
    .optional(),
});
export type RestEntity = z.infer<typeof restEntity>;

const paging = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('page'), parameter: word, first: z.int().min(0).default(1) }),
  z.strictObject({ kind: z.literal('offset'), parameter: word }),
  z.strictObject({ kind: z.literal('cursor'), parameter: word, next: jsonPath }),
  z.strictObject({ kind: z.literal('link') }),
]);
export type Paging = z.infer<typeof paging>;

/** A REST API that takes one row a request (docs/connections.md). */
export const restDialect = z.strictObject({
  kind: z.literal('rest'),
  /** Read to see whether it is there and lets us in. */
  probe: pathTemplate,
  /** Where an error says what is wrong; an answer that is no JSON is taken as the text. */
  errors: z.strictObject({ text: jsonPath.optional(), field: jsonPath.optional() }).default({}),
  paging: paging.default({ kind: 'none' }),
  limits: z
    .strictObject({
      requestsPerMinute: z.int().min(1).optional(),
      /** Requests under way at once. */
      atOnce: z.int().min(1).max(16).default(1),
      /** Milliseconds after a lost answer before it is looked up what became of it. */
      afterLostAnswer: z.int().min(0).max(60_000).default(1_000),
    })
    .default({ atOnce: 1, afterLostAnswer: 1_000 }),
  entities: z.record(z.string(), restEntity),
});
export type RestDialect = z.infer<typeof restDialect>;
