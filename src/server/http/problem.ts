import type { ProblemAnswer } from '../../core/push/wire';

/** Every code the server answers with and its HTTP status; a code never changes meaning. */
export const problemStatus = {
  BAD_BODY: 400,
  BAD_QUERY: 400,
  KEY_REQUIRED: 400,
  DIGEST_REQUIRED: 400,
  DIGEST_MISMATCH: 400,
  NOT_A_PDF: 400,
  UNKNOWN_COLUMN: 400,
  UNAUTHORIZED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  RUN_NOT_FOUND: 404,
  BATCH_NOT_FOUND: 404,
  UNKNOWN_ENTITY: 404,
  KEY_REUSED: 409,
  DOCUMENT_EXISTS: 409,
  RUN_CLOSED: 409,
  RUN_IS_REHEARSAL: 409,
  RUN_NOT_KEPT: 409,
  BODY_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  RATE_LIMITED: 429,
  INTERNAL: 500,
  SHUTTING_DOWN: 503,
} as const satisfies Record<string, number>;

export type ProblemCode = keyof typeof problemStatus;

const titles: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  409: 'Conflict',
  413: 'Too large',
  415: 'Unsupported media type',
  429: 'Too many requests',
  500: 'Internal error',
  503: 'Stopping',
};

/** A refusal the caller can act on; nothing of the request took effect. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    message: string,
    readonly details?: Readonly<Record<string, string | number>>,
  ) {
    super(message);
    this.name = 'Problem';
  }
}

/** The body of a refusal (RFC 9457). */
export function problemBody({ code, message, details }: Problem, requestId: string): ProblemAnswer {
  const status = problemStatus[code];
  return {
    type: `urn:smartbilling:problem:${code.toLowerCase().replaceAll('_', '-')}`,
    title: titles[status] ?? 'Refused',
    status,
    code,
    detail: message,
    instance: requestId,
    ...(details ? { details: { ...details } } : {}),
  };
}
