import type { z } from 'zod';
import { Problem, type ProblemCode } from './problem';

const shownIssues = 5;

const describe = (error: z.ZodError): string =>
  error.issues
    .slice(0, shownIssues)
    .map((issue) => `${issue.path.join('.') || 'body'}: ${issue.message}`)
    .join('; ');

/** Reads one part of a request by its schema; without a schema there is nothing to read. */
export function readPart(
  schema: z.ZodType | undefined,
  input: unknown,
  code: Extract<ProblemCode, 'BAD_BODY' | 'BAD_QUERY' | 'KEY_REQUIRED' | 'NOT_FOUND'>,
): unknown {
  if (!schema) return undefined;
  const read = schema.safeParse(input);
  if (read.success) return read.data;
  throw new Problem(code, describe(read.error));
}
