import { CodedError } from '../../core/kernel/coded-error';
import { rowFates } from '../../core/push/push-journal';
import type { BatchAnswer, BatchBody, FateCounts, RowResult, RunAnswer } from '../../core/push/wire';
import type { Begun } from './send-row';

/** A batch as far as it got; `results` has holes where a row is not settled. */
export interface RememberedBatch {
  readonly body: BatchBody;
  readonly results: (RowResult | undefined)[];
}

export interface RememberedRun {
  readonly run: string;
  readonly name: string;
  readonly openedAt: string;
  open: boolean;
  readonly begun: Begun;
  readonly batches: Map<string, RememberedBatch>;
}

export function countFates(results: readonly RowResult[]): FateCounts {
  const counts = {
    rows: results.length,
    ...Object.fromEntries(rowFates.map((fate) => [fate, 0])),
  } as FateCounts;
  for (const { status } of results) counts[status] += 1;
  return counts;
}

const isSettled = (result: RowResult | undefined): result is RowResult => result !== undefined;

export const settledOf = ({ results }: RememberedBatch): readonly RowResult[] => results.filter(isSettled);

/** The answer of a batch whose rows are all settled. */
export function answerOf(key: string, batch: RememberedBatch): BatchAnswer | undefined {
  const results = [...settledOf(batch)];
  if (results.length < batch.body.rows.length) return undefined;
  return { key, entity: batch.body.entity, mode: 'commit', results, totals: countFates(results) };
}

/** What their API does not keep of a push, kept here for as long as the client lives. */
export class RunMemory {
  private readonly runs = new Map<string, RememberedRun>();

  open(name: string, run: string, openedAt: string): RememberedRun {
    const remembered = { run, name, openedAt, open: true, begun: new Map(), batches: new Map() };
    this.runs.set(run, remembered);
    return remembered;
  }

  /** Throws RUN_NOT_FOUND for what another session opened: nobody remembers it. */
  find(run: string): RememberedRun {
    const found = this.runs.get(run);
    if (found) return found;
    throw new CodedError('RUN_NOT_FOUND', 'notDone', 'No run of this session has this name.', { run });
  }
}

/** The results of an entity in a run, with the rows they are of; later batches last. */
export function resultsOf(
  run: RememberedRun,
  entity: string,
): readonly { body: BatchBody; row: number; result: RowResult }[] {
  return [...run.batches.values()]
    .filter(({ body }) => body.entity === entity)
    .flatMap(({ body, results }) =>
      results.flatMap((result, row) => (result ? [{ body, row, result }] : [])),
    );
}

export function runAnswerOf(run: RememberedRun): RunAnswer {
  const names = [...new Set([...run.batches.values()].map(({ body }) => body.entity))];
  return {
    run: run.run,
    name: run.name,
    mode: 'commit',
    state: run.open ? 'open' : 'closed',
    openedAt: run.openedAt,
    closedAt: null,
    expected: {},
    entities: Object.fromEntries(
      names.map((name) => [name, countFates(resultsOf(run, name).map(({ result }) => result))]),
    ),
  };
}
