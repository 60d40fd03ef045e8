import Fastify, { type FastifyInstance } from 'fastify';
import { openApiDocument } from './http/openapi';
import { protect } from './http/protection';
import { registerPublicRoutes } from './http/public-routes';
import { answerRefusals, type ServerFault } from './http/refusals';
import { readBodies } from './http/read-bodies';
import { registerRoutes } from './http/register-routes';
import { serveStaticPages } from './http/static-pages';
import { auditRoutes } from './routes/audit-routes';
import { batchRoutes } from './routes/batch-routes';
import { documentRoutes } from './routes/document-routes';
import { recordRoutes } from './routes/record-routes';
import { runRoutes } from './routes/run-routes';
import { schemaRoutes } from './routes/schema-route';
import type { World } from './world';

export interface ServerOptions {
  readonly allowedOrigins: readonly string[];
  /** The built pages; nothing but the API is served without. */
  readonly staticDirectory: string | undefined;
  /** Hears of failures that are ours; callers only get their number. */
  readonly onFault: (fault: ServerFault) => void;
}

/** Longer than the clients keep idle connections, so that it is they who hang up. */
const keepAliveTimeout = 75_000;

/** The server without a socket: routes, door and protection over a migrated database. It writes no log of its own. */
export async function createServer(world: World, options: ServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: world.limits.bytesPerBatch,
    genReqId: () => `req-${world.randomBytes(9).toString('base64url')}`,
    keepAliveTimeout,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 250 },
  });
  readBodies(app, world.limits);
  answerRefusals(app, world.limits, options.onFault);
  app.addHook('onSend', (request, reply) => {
    void reply.header('X-Request-Id', request.id);
    return Promise.resolve();
  });
  await protect(app, world.limits, options.allowedOrigins);
  const routes = [schemaRoutes, runRoutes, batchRoutes, recordRoutes, documentRoutes, auditRoutes].flatMap(
    (of) => of(world),
  );
  registerRoutes(app, world.database, routes);
  registerPublicRoutes(app, world.database, () => openApiDocument(routes, world.entities));
  if (options.staticDirectory !== undefined) await serveStaticPages(app, options.staticDirectory);
  return app;
}
