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
  document: OpenApiDocument,
): void {
  const page = docsPage(document);
  app.get('/health', async (): Promise<z.infer<typeof healthAnswer>> => {
    await database.query('SELECT 1');
    return { status: 'ready', database: database.kind };
  });
  app.get('/openapi.json', () => document);
  app.get('/docs', (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
  app.get('/docs/page.css', (_request, reply) => reply.type('text/css; charset=utf-8').send(docsStyle));
}
