import { planPush, type BatchLimits } from '../../core/push/push-plan';
import type { EntityPush } from '../../core/push/row-outcomes';
import type { Connection } from '../connect';
import type { Watching } from '../progress';
import { beginRun, type RunWish } from './begin-run';
import { carryOut } from './carry-out';
import { closePush, type PushClosing } from './close-push';
import type { Pause } from './keep-trying';
import type { PushBook } from './push-book';
import { RunningPush } from './running-push';

export interface PushSummary extends PushClosing {
  readonly run: string;
  readonly dryRun: boolean;
  readonly entities: Readonly<Record<string, EntityPush>>;
  readonly cancelled: boolean;
  /** Rows certainly in SmartBilling, certainly not, and honestly unknown. */
  readonly fates: { readonly in: number; readonly notIn: number; readonly unknown: number };
}

export interface RowsWish extends RunWish {
  readonly pause: Pause;
  readonly limits?: BatchLimits;
}

function fatesOf(push: RunningPush): PushSummary['fates'] {
  const outcomes = [...push.outcomes.values()];
  const rows = outcomes.reduce((sum, one) => sum + one.counts().rows, 0);
  if (push.journal.mode === 'dryRun') return { in: 0, notIn: rows, unknown: 0 };
  const taken = outcomes.reduce((sum, one) => sum + one.stored().length, 0);
  const unknown = push.unknownRows();
  return { in: taken, notIn: rows - taken - unknown, unknown };
}

/**
 * Sends every row without errors, in dependency order; says beside each what became of it and compares the totals at
 * the end. What stopped it half way is said in the summary, not thrown; what is thrown was before anything was sent.
 */
export async function pushRows(
  book: PushBook,
  connection: Connection,
  wish: RowsWish,
  { onProgress, signal }: Watching = {},
): Promise<PushSummary> {
  const { dryRun, onDuplicate, pause, limits } = wish;
  const patience = { pause, signal };
  const rows = await book.read();
  const plan = planPush(rows.registry, rows.checked, limits);
  const journal = await beginRun(book, connection, plan, wish, patience);
  const push = new RunningPush(book, connection, onDuplicate, rows, plan, journal);
  await push.keepJournal();
  if (!dryRun) await book.save();
  const stopped = await carryOut(push, { ...patience, onProgress });
  onProgress?.({ stage: 'comparing', done: push.doneRows, total: push.totalRows });
  await push.settle();
  await push.keepJournal();
  await book.writeResults(push.outcomes, dryRun);
  const closing = stopped
    ? { controlTotals: {}, tied: false, failure: stopped }
    : await closePush(push, connection, patience);
  return {
    run: push.journal.run,
    dryRun,
    entities: Object.fromEntries([...push.outcomes].map(([name, outcomes]) => [name, outcomes.counts()])),
    cancelled: signal?.aborted ?? false,
    fates: fatesOf(push),
    ...closing,
  };
}
