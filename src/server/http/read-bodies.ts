import type { FastifyInstance } from 'fastify';
import type { Limits } from '../world';

/** JSON bodies by Fastify's own parser, which refuses prototypes; an empty body with a JSON heading is no body; PDFs as bytes. */
export function readBodies(app: FastifyInstance, { bytesPerPdf }: Limits): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null, undefined);
    else void parse(request, String(body), done);
  });
  const bytes = { parseAs: 'buffer', bodyLimit: bytesPerPdf } as const;
  app.addContentTypeParser('application/pdf', bytes, (_request, body, done) => {
    done(null, body);
  });
}
