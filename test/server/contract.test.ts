import { registry } from '../../src/core/entities/registry';
import { openTestServer, raw, type TestServer } from './pushing';

let server: TestServer;
let document: Record<string, unknown>;

beforeAll(async () => {
  server = await openTestServer();
  ({ body: document } = await raw(server, '/openapi.json', { token: '' }));
});
afterAll(() => server.close());

type Node = Record<string, unknown>;

const references = (node: unknown): string[] =>
  typeof node !== 'object' || node === null
    ? []
    : Object.entries(node).flatMap(([key, value]) =>
        key === '$ref' && typeof value === 'string' ? [value] : references(value),
      );

const resolve = (pointer: string): unknown =>
  pointer
    .slice(2)
    .split('/')
    .reduce<unknown>((node, part) => (node as Node | undefined)?.[part], document);

const operations = (): [string, string, Node][] =>
  Object.entries(document['paths'] as Record<string, Record<string, Node>>).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, string, Node] => [path, method, operation]),
  );

test('is an OpenAPI 3.1 document of every route', () => {
  expect(document['openapi']).toBe('3.1.0');
  expect(document['info']).toMatchObject({ title: expect.any(String), version: expect.any(String) });
  expect(operations().map(([path, method]) => `${method} ${path}`)).toEqual([
    'get /health',
    'get /openapi.json',
    'get /docs',
    'get /v1/schema',
    'post /v1/runs',
    'get /v1/runs/{run}',
    'post /v1/runs/{run}/close',
    'post /v1/runs/{run}/rollback',
    'post /v1/runs/{run}/batches',
    'get /v1/runs/{run}/batches/{key}',
    'get /v1/entities/{entity}',
    'get /v1/entities/{entity}/totals',
    'get /v1/entities/{entity}/{id}',
    'post /v1/entities/{entity}/lookup',
    'post /v1/subscriptions/post',
    'post /v1/invoices/{id}/pdf',
    'get /v1/invoices/{id}/pdf',
    'get /v1/audit',
  ]);
});

test('every reference leads somewhere and none is left in the form of its maker', () => {
  const all = references(document);
  expect(all.length).toBeGreaterThan(20);
  expect(all.filter((pointer) => resolve(pointer) === undefined)).toEqual([]);
  expect(JSON.stringify(document)).not.toMatch(/\$defs|"\$schema"/);
});

test('path parameters are declared, operation ids differ, answers say their schema', () => {
  const ids = operations().map(([, , operation]) => operation['operationId']);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [path, , operation] of operations()) {
    const declared = (operation['parameters'] as Node[]).filter((parameter) => parameter['in'] === 'path');
    expect(declared.map((parameter) => `{${String(parameter['name'])}}`)).toEqual(
      path.match(/\{\w+\}/g) ?? [],
    );
    expect(declared.every((parameter) => parameter['required'] === true)).toBe(true);
    expect(Object.keys(operation['responses'] as Node).length).toBeGreaterThan(0);
  }
  const batches = operations().find(([, , operation]) => operation['operationId'] === 'sendBatch')?.[2];
  expect(batches?.['x-refusals']).toContain('KEY_REUSED');
  expect(batches?.['parameters']).toContainEqual(
    expect.objectContaining({ name: 'Idempotency-Key', in: 'header', required: true }),
  );
});

test('every entity has its row among the schemas, with its fields', () => {
  const schemas = (document['components'] as Node)['schemas'] as Record<string, Node>;
  for (const entity of registry) {
    expect(Object.keys((schemas[`${entity.name}Row`]?.['properties'] ?? {}) as Node)).toEqual(
      Object.keys(entity.fields),
    );
  }
});

test('the page tells every route and loads nothing from elsewhere', async () => {
  const { body, headers } = await raw(server, '/docs', { token: '' });
  const page = String(body['text']);
  expect(headers.get('content-type')).toContain('text/html');
  for (const [path] of operations()) expect(page).toContain(path);
  expect(page).not.toMatch(/<script|https?:\/\//);
  const style = await raw(server, '/docs/page.css', { token: '' });
  expect(style.headers.get('content-type')).toContain('text/css');
});
