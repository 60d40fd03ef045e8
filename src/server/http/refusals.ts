import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import type { Limits } from '../world';
import { Problem, problemBody, problemStatus } from './problem';

/** What the operator hears of and the caller does not. */
export interface ServerFault {
  readonly requestId: string;
  readonly error: unknown;
}

/** Fastify's own refusals in our words; anything else is our fault and stays unexplained to strangers. */
function problemOf(error: FastifyError | Problem, limits: Limits, isPdf: boolean): Problem {
  if (error instanceof Problem) return error;
  if (error.statusCode === 413) {
    return new Problem('BODY_TOO_LARGE', 'The body is too large.', {
      maxBytes: isPdf ? limits.bytesPerPdf : limits.bytesPerBatch,
    });
  }
  if (error.statusCode === 415)
    return new Problem('UNSUPPORTED_MEDIA_TYPE', 'Send application/json, and PDFs as application/pdf.');
  if (error.statusCode === 503) return new Problem('SHUTTING_DOWN', 'The server is stopping.');
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) {
    return new Problem('BAD_BODY', 'The request could not be read.');
  }
  return new Problem('INTERNAL', 'Something failed here; the operator finds it by the instance.');
}

const refuse = (reply: FastifyReply, problem: Problem, requestId: string): FastifyReply => {
  if (problem.code === 'UNAUTHORIZED') void reply.header('WWW-Authenticate', 'Bearer');
  return reply
    .code(problemStatus[problem.code])
    .type('application/problem+json')
    .send(problemBody(problem, requestId));
};

/** For an address the router cannot take: a part of it is too long, or no text at all. */
export const refuseAddress = (reply: FastifyReply, requestId: string): FastifyReply =>
  refuse(reply, new Problem('NOT_FOUND', 'Nothing is served here.'), requestId);

/** Every refusal leaves as problem+json with a code, never with a stack trace or SQL. */
export function answerRefusals(
  app: FastifyInstance,
  limits: Limits,
  onFault: (fault: ServerFault) => void,
): void {
  app.setErrorHandler<FastifyError | Problem>((error, request, reply) => {
    const isPdf = request.headers['content-type'] === 'application/pdf';
    const problem = problemOf(error, limits, isPdf);
    if (problem.code === 'INTERNAL') onFault({ requestId: request.id, error });
    return refuse(reply, problem, request.id);
  });
  app.setNotFoundHandler((request, reply) => refuseAddress(reply, request.id));
}
