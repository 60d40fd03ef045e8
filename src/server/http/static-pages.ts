import { resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { pageHelmet } from './protection';

/** Serves the built pages from the server's own origin, so that they need no CORS; `/` leads to the workbench. */
export async function serveStaticPages(app: FastifyInstance, directory: string): Promise<void> {
  await app.register(async (pages) => {
    pages.addHook('onRequest', (_request, reply, done) => {
      // Answers nothing to wait for, whatever its type says.
      void reply.helmet(pageHelmet);
      done();
    });
    await pages.register(fastifyStatic, { root: resolve(directory), index: 'workbench.html' });
  });
}
