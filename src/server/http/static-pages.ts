import { resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { pageHelmet } from './protection';

/** Serves the built pages from the server's own origin, so that they need no CORS; `/` leads to the workbench. */
export async function serveStaticPages(app: FastifyInstance, directory: string): Promise<void> {
  await app.register(async (pages) => {
    // Read by helmet for every route of the folder, whose maker takes no options of ours.
    pages.addHook('onRoute', (route) => {
      route.config = Object.assign(route.config ?? {}, { helmet: pageHelmet });
    });
    await pages.register(fastifyStatic, { root: resolve(directory), index: 'workbench.html' });
  });
}
