import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import type { healthAnswer } from '../../core/push/wire';
import type { Database } from '../database/database';
import { docsPage, docsStyle } from './docs-page';
import type { OpenApiDocument } from './openapi';

/** What anybody may read: that the server is ready, and its contract. */
export function registerPublicRoutes(
  app: FastifyInstance,
  database: Database,
  contract: () => OpenApiDocument,
): void {
  // A server is up before anybody asks for its contract, which takes longer to write than the rest to start.
  let written: OpenApiDocument | undefined;
  const document = (): OpenApiDocument => (written ??= contract());
  app.get('/health', async (): Promise<z.infer<typeof healthAnswer>> => {
    await database.query('SELECT 1');
    return { status: 'ready', database: database.kind };
  });
  app.get('/openapi.json', document);
  app.get('/docs', (_request, reply) => reply.type('text/html; charset=utf-8').send(docsPage(document())));
  app.get('/docs/page.css', (_request, reply) => reply.type('text/css; charset=utf-8').send(docsStyle));
}
