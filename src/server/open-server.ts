import { randomBytes as cryptoRandomBytes } from 'node:crypto';
import { CodedError } from '../core/kernel/coded-error';
import { mostPdfBytes } from '../core/documents/most-pdf-bytes';
import { registry } from '../core/entities/registry';
import { issueTokens, type Tokens } from './access/token-store';
import { LikelyNew } from './batches/likely-new';
import { ListsInForce } from './batches/lists-in-force';
import { createServer } from './create-server';
import type { Database } from './database/database';
import { migrate } from './database/migrate';
import { openDatabase, type DatabaseChoice } from './database/open-database';
import type { ServerFault } from './http/refusals';
import type { Limits, World } from './world';

export interface OpenServerOptions extends DatabaseChoice {
  /** 0 takes a free one. */
  readonly port?: number;
  readonly host?: string;
  /** Folder of the built pages, served from the same origin. */
  readonly staticDirectory?: string | undefined;
  readonly allowedOrigins?: readonly string[];
  /** Tokens to accept instead of new ones, as where several servers share one database. */
  readonly tokens?: Tokens;
  readonly limits?: Partial<Limits>;
  readonly onFault?: (fault: ServerFault) => void;
  /** The computer's own when nothing is said. */
  readonly clock?: () => Date;
  readonly randomBytes?: (size: number) => Buffer;
}

export interface OpenServer {
  readonly url: string;
  readonly tokens: Tokens;
  /** Takes no new requests, finishes those it has, closes the database. */
  close(): Promise<void>;
}

const defaultLimits: Limits = {
  rowsPerBatch: 10_000,
  bytesPerBatch: 8 * 1024 * 1024,
  bytesPerPdf: mostPdfBytes,
  requestsPerMinute: 6_000,
};

/** The only tenant so far; every row and query carries it, so that others can move in. */
const tenant = { id: 'default', name: 'SmartBilling' };

async function prepare(database: Database, world: World, given: Tokens | undefined): Promise<Tokens> {
  const now = world.clock();
  await migrate(database, world.entities, now);
  await database.query(
    'INSERT INTO tenants (tenant, name, created_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
    [tenant.id, tenant.name, now.toISOString()],
  );
  return issueTokens(database, tenant.id, given, world.randomBytes, now);
}

async function listen(
  options: OpenServerOptions,
  world: World,
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const app = await createServer(world, {
    allowedOrigins: options.allowedOrigins ?? [],
    staticDirectory: options.staticDirectory,
    onFault: options.onFault ?? (() => undefined),
  });
  try {
    const url = await app.listen({ port: options.port ?? 0, host: options.host ?? '127.0.0.1' });
    return { url, stop: () => app.close() };
  } catch (cause) {
    const port = String(options.port ?? 0);
    throw new CodedError(
      'PORT_UNAVAILABLE',
      'notDone',
      `Port ${port} cannot be opened.`,
      { port },
      { cause },
    );
  }
}

/**
 * Opens the database, brings its schema up to date, issues the tokens and listens. Without `tokens` each start makes a
 * new set and ends the one of the start before; only their hashes are stored.
 */
export async function openServer(options: OpenServerOptions): Promise<OpenServer> {
  const database = await openDatabase(options);
  const world: World = {
    database,
    entities: registry,
    lists: new ListsInForce(),
    likelyNew: new LikelyNew(),
    limits: { ...defaultLimits, ...options.limits },
    clock: options.clock ?? (() => new Date()),
    randomBytes: options.randomBytes ?? cryptoRandomBytes,
  };
  try {
    const tokens = await prepare(database, world, options.tokens);
    const { url, stop } = await listen(options, world);
    return {
      url,
      tokens,
      close: async () => {
        await stop();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
