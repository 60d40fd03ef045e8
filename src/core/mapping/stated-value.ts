import { z } from 'zod';

/** A value as a profile states it: a code, a label, a decimal text, an ISO date, yes or no. */
export const stated = z.union([z.string(), z.number(), z.boolean()]);

/** What becomes of a value that no table names: a problem to mend, nothing, the value itself, or one stated value. */
export const otherwise = z.union([z.enum(['problem', 'blank', 'keep']), z.strictObject({ value: stated })]);
