import { z } from 'zod';

const column = z.strictObject({
  heading: z.string().min(1),
  values: z.array(z.string()).min(6).max(10),
  /** The field that is right; null where the entity has no home for the column. */
  field: z.string().nullable(),
  /** Fields that a consultant would accept as right as well. */
  also: z.array(z.string()).min(1).optional(),
  /** The entity of the fields, only if it is another than the table's. */
  entity: z.string().optional(),
});

const table = z.strictObject({
  name: z.string().min(1),
  entity: z.string(),
  columns: z.array(column).min(1),
});

const source = z.strictObject({
  title: z.string().min(1),
  address: z.string().min(1),
  retrieved: z.iso.date(),
  note: z.string().optional(),
});

/** What one legacy system names its columns, each labelled by hand with the field of ours it feeds. */
export const labelledSystem = z.strictObject({
  system: z.string().min(1),
  kind: z.enum(['crm', 'accounting', 'isp-billing', 'cdr', 'tickets', 'subscriptions']),
  language: z.enum(['en', 'fr', 'mixed']),
  source,
  tables: z.array(table).min(1),
});

export type LabelledSystem = z.infer<typeof labelledSystem>;
