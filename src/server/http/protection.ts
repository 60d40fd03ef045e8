import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import type { Limits } from '../world';
import { Problem } from './problem';

/** Where Excel on the web shows add-ins, and where it loads its own library from. */
const officeFrames = ['https://*.officeapps.live.com', 'https://*.office.com', 'https://*.sharepoint.com'];
const officeScripts = ['https://appsforoffice.microsoft.com'];

/** For the API and its page: nothing may run, nothing may frame it. */
const apiPolicy = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  frameAncestors: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
};

/** For the workbench and the pane: their own scripts, the styles they make while running, frames of Excel. */
const pagePolicy = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'", ...officeScripts],
  workerSrc: ["'self'", 'blob:'],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  frameAncestors: ["'self'", ...officeFrames],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  objectSrc: ["'none'"],
};

/** Security headers, the list of allowed origins, and how often one address may ask. */
export async function protect(
  app: FastifyInstance,
  limits: Limits,
  allowedOrigins: readonly string[],
): Promise<void> {
  await app.register(helmet, {
    global: true,
    contentSecurityPolicy: { useDefaults: false, directives: apiPolicy },
  });
  await app.register(cors, {
    origin: [...allowedOrigins],
    methods: ['GET', 'HEAD', 'POST', 'OPTIONS'],
    allowedHeaders: ['Authorization', 'Content-Type', 'Digest', 'Idempotency-Key'],
    exposedHeaders: ['Digest', 'Retry-After'],
    maxAge: 600,
  });
  await app.register(rateLimit, {
    max: limits.requestsPerMinute,
    timeWindow: 60_000,
    errorResponseBuilder: (_request, { max }) =>
      new Problem('RATE_LIMITED', 'Too many requests; wait as long as Retry-After says.', {
        requestsPerMinute: max,
      }),
  });
}

/** Helmet's options for the pages of the static folder. */
export const pageHelmet = {
  contentSecurityPolicy: { useDefaults: false, directives: pagePolicy },
  frameguard: false,
  crossOriginOpenerPolicy: false,
} as const;
