import { findEntity } from '../../core/entities/registry';
import { rowReader } from '../../core/entity/api-body';
import { referenceColumns, referenceTargets } from '../../core/entity/references';
import { CodedError } from '../../core/kernel/coded-error';
import type { BatchAnswer, BatchBody, RowResult } from '../../core/push/wire';
import type { Door } from '../http-door';
import type { Wait } from './paced-door';
import type { RestRecords, RestRow } from './rest-records';
import type { RestDialect } from './rest-schema';
import { answerOf, settledOf, type RememberedBatch, type RememberedRun } from './run-memory';
import { RowSender } from './send-row';
import { finding } from './their-refusal';

export const rowOf = ({ entity, columns, rows, rowKeys }: BatchBody, row: number): RestRow => ({
  entity,
  rowKey: rowKeys[row] ?? '',
  values: rowReader(columns)(rows[row] ?? []),
});

/** Rows that refer to rows of their own sheet go one after the other, parents first. */
function lanesFor(entity: string, { limits }: RestDialect): number {
  const declared = findEntity(entity);
  const within =
    declared && referenceColumns(declared).some(({ field }) => referenceTargets(field).includes(entity));
  return within ? 1 : limits.atOnce;
}

const neverSent = (row: RestRow): RowResult => ({
  rowKey: row.rowKey,
  status: 'rejected',
  id: null,
  version: null,
  errors: [
    finding('NOT_SENT', '', '', {
      en: 'the connection broke off before this row; it is not there',
      fr: 'la connexion s’est rompue avant cette ligne; elle n’y est pas',
    }),
  ],
});

export interface BatchSending {
  readonly door: Door;
  readonly dialect: RestDialect;
  readonly records: RestRecords;
  readonly wait: Wait;
}

/** Batches over an API that takes single rows. */
export class RestBatches {
  constructor(private readonly sending: BatchSending) {}

  /** Sends the rows not settled yet; a failure leaves those that are, so that the same batch again goes on from there. */
  async send(run: RememberedRun, key: string, body: BatchBody, signal?: AbortSignal): Promise<BatchAnswer> {
    const batch: RememberedBatch = run.batches.get(key) ?? { body, results: [] };
    run.batches.set(key, batch);
    const { onDuplicate } = body;
    const sender = new RowSender({ ...this.sending, onDuplicate, begun: run.begun, signal });
    const open = body.rows.flatMap((_, row) => (batch.results[row] ? [] : [row]));
    const failures: unknown[] = [];
    const lane = async (): Promise<void> => {
      for (let row = open.shift(); row !== undefined && failures.length === 0; row = open.shift()) {
        try {
          batch.results[row] = atRow(await sender.send(rowOf(body, row)), row);
        } catch (error) {
          failures.push(error);
        }
      }
    };
    await Promise.all(Array.from({ length: lanesFor(body.entity, this.sending.dialect) }, lane));
    const answer = answerOf(key, batch);
    if (answer) return answer;
    throw partlyDone(failures, batch);
  }

  /**
   * What became of a batch. While its run is open, one that broke off is not answered for, so that it is sent again;
   * once closed, each row left is looked up: there, or certainly not.
   */
  async ask(run: RememberedRun, key: string, signal?: AbortSignal): Promise<BatchAnswer | undefined> {
    const batch = run.batches.get(key);
    if (!batch) return undefined;
    if (run.open) return answerOf(key, batch);
    for (const [row] of batch.body.rows.entries()) {
      batch.results[row] ??= atRow(await this.lookUp(run, rowOf(batch.body, row), signal), row);
    }
    return answerOf(key, batch);
  }

  private async lookUp(run: RememberedRun, row: RestRow, signal?: AbortSignal): Promise<RowResult> {
    const found = await this.sending.records.find(row, signal);
    if (!found) return neverSent(row);
    return {
      rowKey: row.rowKey,
      status: run.begun.get(row.rowKey) ?? 'skipped',
      id: found.id,
      version: null,
    };
  }
}

const atRow = (result: RowResult, row: number): RowResult =>
  result.errors ? { ...result, errors: result.errors.map((error) => ({ ...error, row })) } : result;

/** Unknown as soon as one row may be there: then nobody may say that the batch is not. */
function partlyDone(failures: readonly unknown[], batch: RememberedBatch): unknown {
  const [first] = failures;
  const other = failures.find((failure) => !(failure instanceof CodedError));
  if (other !== undefined || !(first instanceof CodedError)) return other ?? first;
  const isUnknown = failures.some((failure) => failure instanceof CodedError && failure.fate === 'unknown');
  const settled = settledOf(batch).length;
  if (!isUnknown && settled === 0) return first;
  return new CodedError(first.code, 'unknown', first.message, { ...first.details, settledRows: settled });
}
