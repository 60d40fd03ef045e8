import { z } from 'zod';

/** Holds for a source row; texts are compared without regard to case and blanks. */
export type Condition =
  | { readonly column: string; readonly is: readonly string[] }
  | { readonly column: string; readonly isNot: readonly string[] }
  | { readonly column: string; readonly blank: boolean }
  | { readonly formula: string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ column: z.string(), is: z.array(z.string()).min(1) }),
    z.strictObject({ column: z.string(), isNot: z.array(z.string()).min(1) }),
    z.strictObject({ column: z.string(), blank: z.boolean() }),
    z.strictObject({ formula: z.string().min(1) }),
    z.strictObject({ all: z.array(condition).min(1) }),
    z.strictObject({ any: z.array(condition).min(1) }),
  ]),
);
