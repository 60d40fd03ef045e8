import type { Canonical } from '../../src/core/entity/cell';
import { dataFields } from '../../src/core/entity/entity-fields';
import type { CanonicalRow } from '../../src/core/entity/judge-row';
import { referenceColumns, referenceTargets } from '../../src/core/entity/references';
import { sampleRow } from '../../src/core/entity/sample-rows';
import { findEntity } from '../../src/core/entities/registry';
import { shippedLists } from '../../src/core/entities/lists/reference-lists';
import { contentHash } from '../../src/core/push/content-hash';
import type { BatchBody } from '../../src/core/push/wire';
import { openServer, type OpenServer, type OpenServerOptions } from '../../src/server/open-server';
import {
  createSmartBillingClient,
  type SmartBillingClient,
} from '../../src/smartbilling/smartbilling-client';
import { keptDatabase } from './kept-database';

export const today = '2026-11-22';
const context = { lists: shippedLists, facts: { today } };

/** A right row of the entity; rows of one index refer to each other. */
export function sample(entity: string, index: number, change: CanonicalRow = {}): CanonicalRow {
  const declared = findEntity(entity);
  if (!declared) throw new Error(entity);
  return { ...sampleRow(declared, index, findEntity, context), ...change };
}

/** The batch a workbook with these rows would send; row keys follow the row's place unless given. */
export function batchOf(
  entity: string,
  rows: readonly CanonicalRow[],
  options: Partial<BatchBody> = {},
): BatchBody {
  const declared = findEntity(entity);
  if (!declared) throw new Error(entity);
  const columns = options.columns ?? dataFields(declared).map(([name]) => name);
  const values = rows.map((row) => columns.map((name): Canonical => row[name] ?? null));
  return {
    entity,
    mode: 'commit',
    onDuplicate: 'overwrite',
    rowKeys: rows.map((_, index) => `${entity}-${String(index)}`),
    rowHashes: values.map((row) => contentHash(columns, row)),
    ...options,
    columns: [...columns],
    rows: values,
  };
}

/** A row of the entity, ready to be sent, and before it one of each that it must refer to. */
export function neededRows(name: string, change: CanonicalRow = {}): readonly BatchBody[] {
  const entity = findEntity(name);
  if (!entity) throw new Error(name);
  const needed = referenceColumns(entity).filter(({ field }) => field.required === 'always');
  const columns = dataFields(entity).flatMap(([field, { kind, required }]) =>
    kind === 'reference' && required !== 'always' ? [] : [field],
  );
  return [
    ...needed.flatMap(({ field }) => referenceTargets(field).flatMap((target) => neededRows(target))),
    batchOf(name, [sample(name, 0, change)], { columns }),
  ];
}

export interface TestServer extends OpenServer {
  readonly importer: SmartBillingClient;
  readonly faults: unknown[];
}

/** A server on a free port whose clock stands still. */
export async function openTestServer(options: OpenServerOptions = {}): Promise<TestServer> {
  const faults: unknown[] = [];
  const inMemory = options.data === undefined && options.databaseUrl === undefined;
  const server = await openServer({
    ...(inMemory && { memoryFrom: await keptDatabase() }),
    clock: () => new Date(`${today}T12:00:00Z`),
    onFault: (fault) => faults.push(fault),
    ...options,
  });
  const importer = createSmartBillingClient({ baseUrl: server.url, token: server.tokens.importer });
  return { ...server, importer, faults };
}

/** A request as it is, for what the client would never send. */
export async function raw(
  server: OpenServer,
  path: string,
  init: RequestInit & { token?: string } = {},
): Promise<{ status: number; headers: Headers; body: Record<string, unknown> }> {
  const { token = server.tokens.administrator, headers, ...rest } = init;
  const response = await fetch(server.url + path, {
    ...rest,
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(rest.body ? { 'content-type': 'application/json' } : {}),
      ...headers,
    },
  });
  const text = await response.text();
  const isJson = (response.headers.get('content-type') ?? '').includes('json');
  return {
    status: response.status,
    headers: response.headers,
    body: isJson ? (JSON.parse(text) as Record<string, unknown>) : { text },
  };
}
