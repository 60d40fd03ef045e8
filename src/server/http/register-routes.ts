import type { FastifyInstance, FastifyRequest } from 'fastify';
import { mayActAs } from '../access/role';
import { findActor, type Actor } from '../access/token-store';
import type { Database } from '../database/database';
import { Problem } from './problem';
import { readPart } from './read-request';
import type { AnyRoute } from './route';

const bearer = /^Bearer ([\x21-\x7E]{1,200})$/i;

async function actorOf(database: Database, request: FastifyRequest): Promise<Actor> {
  const token = bearer.exec(request.headers.authorization ?? '')?.[1];
  const actor = token === undefined ? undefined : await findActor(database, token);
  if (!actor) throw new Problem('UNAUTHORIZED', 'A known bearer token is needed.');
  return actor;
}

const fastifyPath = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1');

function register(app: FastifyInstance, database: Database, route: AnyRoute): void {
  app.route({
    method: route.method,
    url: fastifyPath(route.path),
    // Before the body is read, so that strangers cannot make the server read megabytes.
    onRequest: async (request) => {
      const actor = await actorOf(database, request);
      if (!mayActAs(actor.role, route.role)) {
        throw new Problem('FORBIDDEN', `The ${route.role} role is needed.`, { role: actor.role });
      }
      request.actor = actor;
    },
    handler: async (request, reply) => {
      const asked = {
        params: readPart(route.params, request.params, 'NOT_FOUND'),
        query: readPart(route.query, request.query, 'BAD_QUERY'),
        headers: readPart(route.headers, request.headers, 'KEY_REQUIRED'),
        body: route.isRightBody?.(request.body)
          ? request.body
          : readPart(route.body, request.body, 'BAD_BODY'),
        actor: request.actor,
      };
      const answer = await route.handle(asked as never);
      void reply.code(route.status);
      const { answerType } = route;
      if (!answerType) return reply.send(answer);
      const { type, headers, bytes } = answerType;
      return reply
        .headers(headers(answer as never))
        .type(type)
        .send(bytes(answer as never));
    },
  });
}

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor | null;
  }
}

/** Registers the routes behind the door: token and role first, then the shapes of what was sent. */
export function registerRoutes(app: FastifyInstance, database: Database, routes: readonly AnyRoute[]): void {
  app.decorateRequest('actor', null);
  for (const route of routes) register(app, database, route);
}
