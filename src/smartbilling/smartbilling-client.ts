import type { AxiosAdapter } from 'axios';
import type { z } from 'zod';
import { CodedError } from '../core/kernel/coded-error';
import type { BatchLimits } from '../core/push/push-plan';
import { isBatchAnswer } from '../core/push/quick-read';
import {
  batchAnswer,
  documentAnswer,
  healthAnswer,
  lookupAnswer,
  recordPage,
  rollbackAnswer,
  runAnswer,
  schemaAnswer,
  totalsAnswer,
  type BatchAnswer,
  type BatchBody,
  type DocumentAnswer,
  type openRunBody,
  type RecordPage,
  type RollbackAnswer,
  type RunAnswer,
  type SchemaAnswer,
  type StoredRecord,
  type TotalsAnswer,
} from '../core/push/wire';
import { bearer } from './authentication/authentication';
import { openDoor, type Asking, type Door } from './http-door';
import { refusedRequest, unreadableAnswer } from './request-failure';

export interface ClientOptions {
  readonly baseUrl: string;
  /** Stays in memory, in this client only. */
  readonly token: string;
  /** Milliseconds until an answer is given up on. */
  readonly timeout?: number;
  /** What carries requests; the platform's own network when left out. */
  readonly adapter?: AxiosAdapter;
}

/**
 * `dryRun`: rows cannot be tried without being stored; `seeing`: what others changed since is overwritten unasked;
 * `rollback`, `documents`: there is no such thing.
 */
export type Inability = 'dryRun' | 'seeing' | 'rollback' | 'documents';

export interface SentPdf {
  readonly fileName: string;
  readonly digest: string;
  readonly bytes: Uint8Array;
}

interface Cancelling {
  readonly signal?: AbortSignal | undefined;
}

/**
 * SmartBilling as the workflows see it, in Node and in browsers. What fails throws a CodedError: `notDone` when nothing
 * can have happened, `unknown` when a batch may have been stored; then `batch` says which.
 */
export interface SmartBillingClient {
  /** What an installation of this kind has no way to do; asking for it throws `…_UNSUPPORTED`, `notDone`. */
  readonly cannot: readonly Inability[];
  /** How much a batch may hold, where it is less than usual. */
  readonly batchLimits?: BatchLimits;
  /** How many batches may be under way together; one where it does not say. */
  readonly batchesAtOnce?: number;
  /** Whether rows of an entity, or a field of it, have a place there. */
  carries(entity: string, field?: string): boolean;
  health(options?: Cancelling): Promise<z.infer<typeof healthAnswer>>;
  schema(options?: Cancelling): Promise<SchemaAnswer>;
  openRun(body: z.input<typeof openRunBody>, options?: Cancelling): Promise<RunAnswer>;
  run(run: string, options?: Cancelling): Promise<RunAnswer>;
  /** Repeating it with the same key and body is safe: the first answer comes back. */
  sendBatch(run: string, key: string, body: BatchBody, options?: Cancelling): Promise<BatchAnswer>;
  /** Undefined: nothing of the batch is stored. */
  batch(run: string, key: string, options?: Cancelling): Promise<BatchAnswer | undefined>;
  closeRun(run: string, options?: Cancelling): Promise<RunAnswer>;
  /** Of what is stored, or of what a run answered for. */
  totals(entity: string, run?: string, options?: Cancelling): Promise<TotalsAnswer>;
  /** The records of these ids, null for one that is not there; `run` is the one that sent them, where one did. */
  records(
    entity: string,
    ids: readonly string[],
    options?: Cancelling & { readonly run?: string | undefined },
  ): Promise<readonly (StoredRecord | null)[]>;
  /** A page of records; the cursor is `nextCursor` of the page before. */
  read(entity: string, cursor?: string, options?: Cancelling): Promise<RecordPage>;
  /** Takes a run back; repeating it is safe. A dry run only tells what would become of each row. */
  rollback(run: string, dryRun: boolean, options?: Cancelling): Promise<RollbackAnswer>;
  /** Keeps the PDF of an invoice; repeating it with the same bytes is safe. `digest` is `sha-256=` and the base 64. */
  storePdf(id: string, pdf: SentPdf, options?: Cancelling): Promise<DocumentAnswer>;
  /** The Digest of the PDF an invoice has; undefined where it has none. */
  pdfDigest(id: string, options?: Cancelling): Promise<string | undefined>;
}

/** A run is taken back in one transaction, however large it is. */
const rollbackTimeout = 600_000;

/** `isRight` tells a right answer at once, where its schema takes long. */
async function ask<Answer>(
  door: Door,
  schema: z.ZodType<Answer>,
  asking: Asking,
  isRight?: (answer: unknown) => answer is Answer,
): Promise<Answer> {
  const response = await door(asking);
  if (response.status >= 300) throw refusedRequest(response, asking.effect);
  if (isRight?.(response.data)) return response.data;
  const answer = schema.safeParse(response.data);
  if (!answer.success) throw unreadableAnswer(asking.effect);
  return answer.data;
}

const segment = encodeURIComponent;

/** A client for one installation and one token. */
export const createSmartBillingClient = ({ token, ...options }: ClientOptions): SmartBillingClient =>
  referenceClient(openDoor({ ...options, authentication: bearer(token) }));

/** A client of the reference contract. */
export function referenceClient(door: Door): SmartBillingClient {
  const get = <Answer>(
    schema: z.ZodType<Answer>,
    url: string,
    { signal }: Cancelling = {},
    params: Readonly<Record<string, string | undefined>> = {},
  ): Promise<Answer> =>
    ask(door, schema, { config: { method: 'get', url, params }, effect: 'reads', signal });
  const post = <Answer>(
    schema: z.ZodType<Answer>,
    url: string,
    data: unknown,
    { signal }: Cancelling = {},
  ): Promise<Answer> =>
    ask(door, schema, { config: { method: 'post', url, data }, effect: 'writes', signal });
  const runPath = (run: string): string => `/v1/runs/${segment(run)}`;
  const pdfPath = (id: string): string => `/v1/invoices/${segment(id)}/pdf`;
  const entityPath = (entity: string): string => `/v1/entities/${segment(entity)}`;
  return {
    cannot: [],
    batchesAtOnce: 4,
    carries: () => true,
    health: (cancelling) => get(healthAnswer, '/health', cancelling),
    schema: (cancelling) => get(schemaAnswer, '/v1/schema', cancelling),
    openRun: (body, cancelling) => post(runAnswer, '/v1/runs', body, cancelling),
    run: (run, cancelling) => get(runAnswer, runPath(run), cancelling),
    sendBatch: (run, key, body, { signal } = {}) => {
      const headers = { 'Idempotency-Key': key };
      const config = { method: 'post', url: `${runPath(run)}/batches`, data: body, headers };
      return ask(door, batchAnswer, { config, effect: 'writes', signal }, isBatchAnswer);
    },
    batch: (run, key, cancelling) =>
      get(batchAnswer, `${runPath(run)}/batches/${segment(key)}`, cancelling).catch((error: unknown) => {
        if (error instanceof CodedError && error.code === 'BATCH_NOT_FOUND') return undefined;
        throw error;
      }),
    closeRun: (run, cancelling) => post(runAnswer, `${runPath(run)}/close`, {}, cancelling),
    totals: (entity, run, cancelling) =>
      get(totalsAnswer, `${entityPath(entity)}/totals`, cancelling, { run }),
    records: async (entity, ids, cancelling) => {
      const keys = ids.map((id) => [id]);
      const config = { method: 'post', url: `${entityPath(entity)}/lookup`, data: { by: 'id', keys } };
      const answer = await ask(door, lookupAnswer, { config, effect: 'reads', signal: cancelling?.signal });
      return answer.records;
    },
    read: (entity, cursor, cancelling) => get(recordPage, entityPath(entity), cancelling, { cursor }),
    rollback: (run, dryRun, { signal } = {}) =>
      ask(door, rollbackAnswer, {
        config: {
          method: 'post',
          url: `${runPath(run)}/rollback`,
          params: { dryRun },
          data: {},
          timeout: rollbackTimeout,
        },
        effect: dryRun ? 'reads' : 'writes',
        signal,
      }),
    storePdf: (id, { fileName, digest, bytes }, { signal } = {}) =>
      ask(door, documentAnswer, {
        config: {
          method: 'post',
          url: pdfPath(id),
          params: { fileName },
          data: bytes,
          headers: { 'Content-Type': 'application/pdf', Digest: digest },
        },
        effect: 'writes',
        signal,
      }),
    pdfDigest: async (id, { signal } = {}) => {
      const config = { method: 'head', url: pdfPath(id) };
      const response = await door({ config, effect: 'reads', signal });
      if (response.status === 404) return undefined;
      if (response.status >= 300) throw refusedRequest(response, 'reads');
      const digest: unknown = response.headers['digest'];
      return typeof digest === 'string' ? digest : undefined;
    },
  };
}
