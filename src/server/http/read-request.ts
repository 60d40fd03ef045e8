import type { z } from 'zod';
import { isStorableText } from '../../core/push/wire';
import { Problem, type ProblemCode } from './problem';

const shownIssues = 5;

const describe = (error: z.ZodError): string =>
  error.issues
    .slice(0, shownIssues)
    .map((issue) => `${issue.path.join('.') || 'body'}: ${issue.message}`)
    .join('; ');

/** Whether the database can be asked for every text in it; rows are judged one by one, and refused one by one. */
function isStorable(value: unknown): boolean {
  if (typeof value === 'string') return isStorableText(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(isStorable);
}

/** Reads one part of a request by its schema; without a schema there is nothing to read. */
export function readPart(
  schema: z.ZodType | undefined,
  input: unknown,
  code: Extract<ProblemCode, 'BAD_BODY' | 'BAD_QUERY' | 'KEY_REQUIRED' | 'NOT_FOUND'>,
): unknown {
  if (!schema) return undefined;
  const read = schema.safeParse(input);
  if (read.success && isStorable(read.data)) return read.data;
  if (read.success) throw new Problem(code, 'No text may hold NUL or half a symbol.');
  throw new Problem(code, describe(read.error));
}
