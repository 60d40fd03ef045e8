import { z } from 'zod';
import { duplicateModes } from './duplicate-modes';
import { rowFates } from './push-journal';

/**
 * What travels between SmartBilling and its clients, and nothing else of either. The server reads bodies and writes its
 * OpenAPI document with these schemas; the client checks answers with them.
 */

const bilingual = z.object({ en: z.string(), fr: z.string() });

/** NUL, or half of a character; of most texts one look says that they have neither. */
const maybeUnstorable = /[\0\uD800-\uDFFF]/;

/** No NUL and no lone surrogates: PostgreSQL stores neither. */
export const isStorableText = (text: string): boolean =>
  !maybeUnstorable.test(text) || (!text.includes('\0') && !/\p{Surrogate}/u.test(text));

/** The text with what PostgreSQL would refuse shown as the sign for it. */
export const storableText = (text: string): string =>
  text.replaceAll('\0', '\uFFFD').replace(/\p{Surrogate}/gu, '\uFFFD');

const name = z.string().min(1).max(100).refine(isStorableText);
const longestKey = 200;
const printable = /^[\x21-\x7E]+$/;
export const isOpaqueKey = (text: string): boolean => text.length <= longestKey && printable.test(text);
export const opaqueKey = z
  .string()
  .min(1)
  .max(longestKey)
  .regex(printable)
  .meta({ description: 'Printable ASCII without blanks.' });

const canonical = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const decimalText = z.string().meta({ format: 'decimal', examples: ['456116.60'] });
const count = z.int().min(0);
const instant = z.iso.datetime();

/** A client with more of them names the last. */
export const mostRunsSeen = 1_000;

/** Code of a field of a row that was not overwritten: what SmartBilling has there came after what the client knows. */
export const changedSince = 'CHANGED_SINCE';

export const batchModes = ['commit', 'dryRun'] as const;

const entityTotal = z.object({ count, sums: z.record(z.string(), decimalText) });

export const openRunBody = z
  .strictObject({
    name: name.meta({ description: 'What people call this push.' }),
    mode: z.enum(batchModes).meta({ description: 'A dryRun run takes no commit batches.' }),
    expected: z.record(z.string(), entityTotal).optional().meta({
      description: 'Totals of the sheets, by entity; kept with the run to compare with at the end.',
    }),
    sees: z.array(opaqueKey).max(mostRunsSeen).optional().meta({
      description:
        'The runs this client knows of. A row one of them wrote and that was changed otherwise since is not overwritten but rejected as CHANGED_SINCE. Left out: nothing is rejected for that.',
    }),
  })
  .meta({ id: 'OpenRun' });

/** How many rows of an entity met which fate; the fates partition the rows. */
const fateCounts = z
  .object({ rows: count, ...(Object.fromEntries(rowFates.map((fate) => [fate, count])) as FateShape) })
  .meta({ id: 'FateCounts' });
type FateShape = Record<(typeof rowFates)[number], typeof count>;
export type FateCounts = z.infer<typeof fateCounts>;

export const runAnswer = z
  .object({
    run: z.string(),
    name: z.string(),
    mode: z.enum(batchModes),
    state: z.enum(['open', 'closed', 'rolledBack']),
    openedAt: instant,
    closedAt: instant.nullable(),
    expected: z.record(z.string(), entityTotal),
    entities: z.record(z.string(), fateCounts).meta({ description: 'What became of the rows sent so far.' }),
  })
  .meta({ id: 'Run' });
export type RunAnswer = z.infer<typeof runAnswer>;

export const batchBody = z
  .strictObject({
    entity: z.string().meta({ description: 'Name of an entity, as in /v1/schema.' }),
    mode: z.enum(batchModes).meta({ description: 'dryRun does everything commit does, then takes it back.' }),
    onDuplicate: z.enum(duplicateModes).meta({
      description:
        'For rows SmartBilling has: leave them, fill only what is empty there, or replace (blanks become null).',
    }),
    columns: z.array(z.string()).min(1).max(500),
    rows: z
      .array(z.array(canonical))
      .meta({ description: 'One array a row, in the order of the columns; money as decimal text.' }),
    rowKeys: z.array(opaqueKey).meta({ description: 'One a row: its Row Id, kept for good.' }),
    rowHashes: z
      .array(opaqueKey)
      .meta({ description: 'One a row: fingerprint of its content; the same one again is unchanged.' }),
  })
  .meta({ id: 'Batch' });
type ReadOnly<T> = T extends readonly (infer Item)[]
  ? readonly ReadOnly<Item>[]
  : T extends object
    ? { readonly [Name in keyof T]: ReadOnly<T[Name]> }
    : T;
/** Nobody changes a batch that is on its way, so its rows need not be copied. */
export type BatchBody = ReadOnly<z.infer<typeof batchBody>>;

const rowFinding = z
  .object({
    row: count.meta({ description: 'Row of the batch, counted from 0.' }),
    field: z.string(),
    code: z.string().meta({
      description: `V001 and so on: the codes of the check; BLANKED for a warning; ${changedSince} where SmartBilling has another value since.`,
    }),
    found: z.string(),
    expected: bilingual,
  })
  .meta({ id: 'RowFinding' });
export type RowFinding = z.infer<typeof rowFinding>;

const rowResult = z
  .object({
    rowKey: z.string().meta({
      description: 'The Row Id SmartBilling knows the row by; another than sent if it knew it before.',
    }),
    status: z.enum(rowFates),
    id: z.string().nullable().meta({
      description:
        'SmartBilling ID; null where nothing is stored. A row rejected as CHANGED_SINCE has that of what stays.',
    }),
    version: z.int().nullable(),
    errors: z.array(rowFinding).optional(),
    warnings: z.array(rowFinding).optional().meta({ description: 'Fields this row sets back to null.' }),
  })
  .meta({ id: 'RowResult' });
export type RowResult = z.infer<typeof rowResult>;

export const batchAnswer = z
  .object({
    key: z.string(),
    entity: z.string(),
    mode: z.enum(batchModes),
    results: z.array(rowResult).meta({ description: 'One a row, in the order sent.' }),
    totals: fateCounts,
  })
  .meta({ id: 'BatchAnswer' });
export type BatchAnswer = z.infer<typeof batchAnswer>;

export const keptReasons = ['changedSince', 'usedSince', 'posted', 'targetGone', 'keyTaken'] as const;
export type KeptReason = (typeof keptReasons)[number];

/** Of the rows a run created or updated; the three fates partition them. */
const rollbackCounts = z
  .object({ rows: count, deleted: count, restored: count, kept: count })
  .meta({ id: 'RollbackCounts' });

const rollbackResult = z
  .object({
    entity: z.string(),
    rowKey: z.string(),
    id: z.string(),
    fate: z.enum(['deleted', 'restored', 'kept']).meta({
      description: 'What the run created is deleted, what it updated has the values of before again.',
    }),
    reason: z.enum(keptReasons).optional().meta({
      description:
        'Why it is kept: another run wrote it since, a record that stays refers to it, it is posted, what its values of before refer to is gone, or another record holds their key.',
    }),
    by: z
      .object({ entity: z.string(), rowKey: z.string() })
      .optional()
      .meta({ description: 'The record that stands in the way.' }),
  })
  .meta({ id: 'RollbackResult' });
export type RollbackResult = z.infer<typeof rollbackResult>;

export const rollbackAnswer = z
  .object({
    run: z.string(),
    dryRun: z.boolean(),
    totals: rollbackCounts,
    entities: z.record(z.string(), rollbackCounts),
    results: z
      .array(rollbackResult)
      .meta({ description: 'What refers to others before what is referred to.' }),
  })
  .meta({ id: 'Rollback' });
export type RollbackAnswer = z.infer<typeof rollbackAnswer>;

export const postBody = z
  .strictObject({ ids: z.array(z.string().max(100)).min(1).max(10_000) })
  .meta({ id: 'Post' });
export const postAnswer = z
  .object({ posted: count.meta({ description: 'Of these ids, how many are posted now.' }) })
  .meta({ id: 'PostAnswer' });

// eslint-disable-next-line no-control-regex -- file systems refuse control characters in names
const safeFileName = /^(?!\.)[^\\/:*?"<>|\u0000-\u001F]+\.pdf$/i;
export const documentName = z.string().max(255).regex(safeFileName).refine(isStorableText);

export const documentAnswer = z
  .object({
    id: z.string().meta({ description: 'SmartBilling ID of the invoice.' }),
    status: z.enum(['stored', 'unchanged']),
    fileName: z.string(),
    sha256: z.string(),
    size: count,
  })
  .meta({ id: 'Document' });
export type DocumentAnswer = z.infer<typeof documentAnswer>;

const storedRecord = z
  .object({
    id: z.string(),
    rowKey: z.string(),
    version: z.int(),
    updatedAt: instant,
    values: z.record(z.string(), canonical),
  })
  .meta({ id: 'Record' });
export type StoredRecord = z.infer<typeof storedRecord>;

export const recordAnswer = storedRecord;

export const recordPage = z
  .object({
    records: z.array(storedRecord),
    nextCursor: z.string().nullable().meta({ description: 'null on the last page.' }),
  })
  .meta({ id: 'RecordPage' });
export type RecordPage = z.infer<typeof recordPage>;

export const lookupBy = ['id', 'rowKey', 'key', 'naturalKey'] as const;

export const lookupBody = z
  .strictObject({
    by: z.enum(lookupBy),
    keys: z.array(z.array(canonical).min(1).max(20)).max(5_000).meta({
      description: 'Each as its parts: one for id and rowKey, else the fields of the key in order.',
    }),
  })
  .meta({ id: 'Lookup' });

export const lookupAnswer = z
  .object({
    records: z.array(storedRecord.nullable()).meta({ description: 'One a key, in order; null: not there.' }),
  })
  .meta({ id: 'LookupAnswer' });

export const totalsAnswer = z
  .object({
    entity: z.string(),
    count,
    sums: z
      .record(z.string(), decimalText)
      .meta({ description: 'Exact sum of every money and quantity field; money with at least 2 decimals.' }),
    hash: z.string().meta({
      description: 'SHA-256 over the lines `rowKey:rowHash` in the byte order of the row keys, joined by LF.',
    }),
  })
  .meta({ id: 'EntityTotals' });
export type TotalsAnswer = z.infer<typeof totalsAnswer>;

const fieldDescription = z
  .object({
    name: z.string(),
    labels: bilingual,
    kind: z.string(),
    required: z.boolean(),
    reference: z.union([z.string(), z.array(z.string())]).optional(),
    choices: z.array(z.string()).optional(),
    maxLength: z.int().optional(),
  })
  .meta({ id: 'FieldDescription' });

export const schemaAnswer = z
  .object({
    templateVersion: z.string().meta({ description: 'Changes when an entity or a field does.' }),
    entities: z.array(
      z.object({
        name: z.string(),
        labels: bilingual,
        key: z.array(z.string()),
        fields: z.array(fieldDescription),
        customFields: z.array(fieldDescription),
      }),
    ),
    limits: z.object({
      rowsPerBatch: z.int(),
      bytesPerBatch: z.int(),
      bytesPerPdf: z.int(),
      requestsPerMinute: z.int(),
    }),
  })
  .meta({ id: 'Schema' });
export type SchemaAnswer = z.infer<typeof schemaAnswer>;

export const healthAnswer = z
  .object({ status: z.literal('ready'), database: z.string() })
  .meta({ id: 'Health' });

const auditEntry = z
  .object({
    sequence: z.int(),
    at: instant,
    actor: z.string().meta({ description: 'Role and id of the token, never the token.' }),
    action: z.string(),
    subject: z.string(),
    details: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'AuditEntry' });
export type AuditEntry = z.infer<typeof auditEntry>;

export const auditPage = z
  .object({ entries: z.array(auditEntry), nextCursor: z.string().nullable() })
  .meta({ id: 'AuditPage' });

/** RFC 9457; `code` is ours and never changes meaning. */
export const problemAnswer = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string(),
    instance: z.string().meta({ description: 'Id of the request, to be found in the log of the server.' }),
    details: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  })
  .meta({ id: 'Problem' });
export type ProblemAnswer = z.infer<typeof problemAnswer>;
