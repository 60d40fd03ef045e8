import { findEntity } from '../../core/entities/registry';
import { CodedError } from '../../core/kernel/coded-error';
import type { SchemaAnswer, StoredRecord } from '../../core/push/wire';
import type { Door } from '../http-door';
import type { SmartBillingClient } from '../smartbilling-client';
import { pacedDoor, type Wait } from './paced-door';
import { ReadBack, totalsOf } from './read-back';
import { RestBatches, rowOf } from './rest-batches';
import { RestRecords, type RestRow } from './rest-records';
import type { RestDialect } from './rest-schema';
import { resultsOf, runAnswerOf, RunMemory, type RememberedRun } from './run-memory';
import { worldError } from './their-refusal';

export interface RestClientOptions {
  readonly baseUrl: string;
  readonly dialect: RestDialect;
  readonly door: Door;
  readonly wait: Wait;
  readonly now: () => Date;
  readonly newRun: () => string;
}

/** Each row is a request or two, and what is settled is noted after each batch. */
const batchLimits = { rows: 100, bytes: 1_000_000 };

const cannot = (what: string): CodedError =>
  new CodedError(`${what}_UNSUPPORTED`, 'notDone', 'This connection has no such thing.');

function describe({ entities }: RestDialect): SchemaAnswer {
  const described = Object.keys(entities).flatMap((name) => {
    const declared = findEntity(name);
    return declared
      ? [{ name, labels: declared.label, key: [...declared.key], fields: [], customFields: [] }]
      : [];
  });
  const limits = {
    rowsPerBatch: batchLimits.rows,
    bytesPerBatch: batchLimits.bytes,
    bytesPerPdf: 0,
    requestsPerMinute: 0,
  };
  return { templateVersion: '', entities: described, limits };
}

/** The rows of a run that are there, by their id. */
function rowsById(run: RememberedRun, entity: string): ReadonlyMap<string, RestRow> {
  return new Map(
    resultsOf(run, entity).flatMap(({ body, row, result }) =>
      result.id === null || result.status === 'rejected' ? [] : [[result.id, rowOf(body, row)] as const],
    ),
  );
}

/** A REST API of one row a request as the workflows see it. Runs live in this client: their API has none. */
export function createRestClient(options: RestClientOptions): SmartBillingClient {
  const { baseUrl, dialect, wait } = options;
  const door = pacedDoor(options.door, dialect.limits, wait);
  const records = new RestRecords(door, dialect);
  const batches = new RestBatches({ door, dialect, records, wait });
  const readBack = new ReadBack(door, baseUrl, dialect, records);
  const runs = new RunMemory();
  const carries = (entity: string, field?: string): boolean =>
    field === undefined
      ? dialect.entities[entity] !== undefined
      : dialect.entities[entity]?.fields[field] !== undefined;
  const probe = async (signal?: AbortSignal): Promise<void> => {
    const answer = await door({ config: { method: 'get', url: dialect.probe }, effect: 'reads', signal });
    if (answer.status >= 300) throw worldError(answer, 'reads');
  };
  return {
    cannot: ['dryRun', 'seeing', 'rollback', 'documents'],
    batchLimits,
    carries,
    health: async ({ signal } = {}) => {
      await probe(signal);
      return { status: 'ready', database: '' };
    },
    schema: async ({ signal } = {}) => {
      await probe(signal);
      return describe(dialect);
    },
    openRun: ({ name, mode }) => {
      if (mode === 'dryRun') return Promise.reject(cannot('DRY_RUN'));
      return Promise.resolve(runAnswerOf(runs.open(name, options.newRun(), options.now().toISOString())));
    },
    run: async (run) => runAnswerOf(await Promise.resolve(runs.find(run))),
    sendBatch: async (run, key, body, { signal } = {}) => {
      if (body.mode === 'dryRun') throw cannot('DRY_RUN');
      const remembered = runs.find(run);
      if (!remembered.open) throw new CodedError('RUN_CLOSED', 'notDone', 'The run is closed.', { run });
      return batches.send(remembered, key, body, signal);
    },
    batch: async (run, key, { signal } = {}) => batches.ask(runs.find(run), key, signal),
    closeRun: async (run) => {
      const remembered = await Promise.resolve(runs.find(run));
      remembered.open = false;
      return runAnswerOf(remembered);
    },
    totals: async (entity, run, { signal } = {}) => {
      const found =
        run === undefined
          ? await readBack.all(entity, undefined, signal)
          : await readBack.rows(entity, rowsById(runs.find(run), entity), signal);
      return totalsOf(entity, found, (field) => carries(entity, field));
    },
    rollback: () => Promise.reject(cannot('ROLLBACK')),
    storePdf: () => Promise.reject(cannot('DOCUMENTS')),
    pdfDigest: () => Promise.reject(cannot('DOCUMENTS')),
    read: (entity, cursor, { signal } = {}) => readBack.page(entity, cursor, signal),
    records: async (entity, ids, { run, signal } = {}) => {
      const wanted = new Set(ids);
      const sent = run === undefined ? new Map<string, RestRow>() : rowsById(runs.find(run), entity);
      const rows = new Map([...sent].filter(([id]) => wanted.has(id)));
      const found = await readBack.rows(entity, rows, signal);
      const byId = new Map<string, StoredRecord>(found.map((record) => [record.id, record]));
      return ids.map((id) => byId.get(id) ?? null);
    },
  };
}
