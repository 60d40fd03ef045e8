import { z } from 'zod';
import { CodedError } from '../kernel/coded-error';
import { mappingProfileSchema } from '../mapping/mapping-profile';

const cell = z.union([z.string(), z.number(), z.boolean()]);

/** The cells of a row's key by field. */
const key = z.record(z.string(), cell);

const step = z.discriminatedUnion('do', [
  /** Brings in the extract that is given at the replay. */
  z.strictObject({ do: z.literal('map'), profile: mappingProfileSchema, source: z.string() }),
  /** A cause mended: in the rows named, and wherever the check proposes the same of the same value. */
  z.strictObject({
    do: z.literal('fix'),
    code: z.string(),
    entity: z.string(),
    field: z.string(),
    from: cell,
    to: cell,
    rows: z.array(key),
  }),
  /** Rows that are one: `fields` names the row whose cell the kept one gets. */
  z.strictObject({
    do: z.literal('merge'),
    entity: z.string(),
    keep: key,
    drop: z.array(key).min(1),
    fields: z.record(z.string(), key),
  }),
  /** Cells corrected by hand. */
  z.strictObject({
    do: z.literal('correct'),
    entity: z.string(),
    key,
    field: z.string(),
    from: cell,
    to: cell,
  }),
]);

/** What was done to an extract, as intentions: values and keys, never places in a sheet. */
export const historyScriptSchema = z.strictObject({
  kind: z.literal('sbm-history'),
  version: z.literal(1),
  steps: z.array(step),
  /** What could not be told: passwords, rows that have no key. */
  leftOut: z.array(z.strictObject({ operation: z.string(), cells: z.int().min(1) })),
});

export type HistoryScript = z.infer<typeof historyScriptSchema>;
export type ScriptStep = z.infer<typeof step>;
export type RowKey = z.infer<typeof key>;

/** Reads a script; throws SCRIPT_INVALID with the place that is wrong. */
export function readHistoryScript(text: string, name: string): HistoryScript {
  const invalid = (reason: string, cause?: unknown): CodedError =>
    new CodedError(
      'SCRIPT_INVALID',
      'notDone',
      `${name} is no history script: ${reason}.`,
      { name },
      { cause },
    );
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw invalid('it is not JSON', cause);
  }
  const { data, error } = historyScriptSchema.safeParse(json);
  if (data) return data;
  const [issue] = error.issues;
  throw invalid(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`, error);
}
