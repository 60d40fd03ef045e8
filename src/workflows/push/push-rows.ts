import { CodedError } from '../../core/kernel/coded-error';
import { chooseCanary } from '../../core/push/canary';
import type { BatchLimits } from '../../core/push/push-plan';
import type { EntityPush } from '../../core/push/row-outcomes';
import { planWaves, type WavedPlan } from '../../core/push/waves';
import type { Connection } from '../connect';
import type { RowsByEntity } from '../take-stored';
import type { Watching } from '../progress';
import { beginRun, type RunWish } from './begin-run';
import { carryWaves, type CanarySummary, type Judging } from './carry-waves';
import { storedTotals } from './compare-totals';
import { closePush, type PushClosing } from './close-push';
import { fatesByEntity, sumFates, type PushStanding, type RowFates } from './push-fates';
import type { PushGate } from './push-gate';
import type { Pause } from './keep-trying';
import type { PushBook, PushRows } from './push-book';
import { RunningPush } from './running-push';

export interface PushSummary extends PushClosing {
  readonly run: string;
  readonly dryRun: boolean;
  readonly entities: Readonly<Record<string, EntityPush>>;
  /** Row Ids of those rejected because SmartBilling changed them since this workbook was pushed last; sheets without are left out. */
  readonly changedSince: RowsByEntity;
  /** Rows of sheets the connection has no place for: they were not sent. */
  readonly notCarried: Readonly<Record<string, number>>;
  /** Where a sample went first. */
  readonly canary?: CanarySummary;
  readonly cancelled: boolean;
  readonly fates: RowFates;
  readonly fatesByEntity: Readonly<Record<string, RowFates>>;
}

export interface RowsWish extends RunWish {
  readonly pause: Pause;
  readonly limits?: BatchLimits;
  /** Hears where the push stands before each batch. */
  readonly onStanding?: ((standing: PushStanding) => void) | undefined;
  /** Pauses the push while it is shut. */
  readonly gate?: PushGate | undefined;
}

/** The rows of one push: what is sent when, and by which rules it goes on. */
function planOf(
  { registry, checked }: PushRows,
  { client }: Connection,
  { canary: rules, limits }: RowsWish,
): { readonly plan: WavedPlan; readonly judging: Judging | undefined } {
  const carried = registry.filter(({ name }) => client.carries(name));
  const canary = rules && chooseCanary(carried, checked);
  const plan = planWaves(carried, checked, limits ?? client.batchLimits, canary?.rows);
  const sizes = [...(canary?.rows ?? [])].map(([name, rows]) => [name, rows.size] as const);
  const judging: Judging | undefined = rules &&
    canary && { rules, strata: canary.strata, entities: Object.fromEntries(sizes) };
  return { plan, judging };
}

const notCarriedOf = ({ checked }: PushRows, { client }: Connection): PushSummary['notCarried'] =>
  Object.fromEntries(
    [...checked.entities].flatMap(([name, { rows }]) =>
      rows > 0 && !client.carries(name) ? [[name, rows] as const] : [],
    ),
  );

const changedSinceOf = ({ outcomes }: RunningPush): PushSummary['changedSince'] =>
  Object.fromEntries(
    [...outcomes].flatMap(([name, rows]) => {
      const rowIds = rows.changedSince();
      return rowIds.length > 0 ? [[name, rowIds] as const] : [];
    }),
  );

/** A world that fails before anything more is sent leaves what is known of this run. */
async function inNewRun(
  push: RunningPush,
  begin: () => Promise<PushSummary>,
): Promise<PushSummary | undefined> {
  await push.keepJournal();
  try {
    return await begin();
  } catch (error) {
    if (error instanceof CodedError) return undefined;
    throw error;
  }
}

/**
 * Sends every row without errors, in dependency order; says beside each what became of it and compares the totals at
 * the end. What stopped it half way is said in the summary, not thrown; what is thrown was before anything was sent.
 */
export async function pushRows(
  book: PushBook,
  connection: Connection,
  wish: RowsWish,
  watching: Watching = {},
): Promise<PushSummary> {
  const { onProgress, signal } = watching;
  const { dryRun, onDuplicate, pause, onStanding, gate } = wish;
  const patience = { pause, signal };
  const rows = await book.read();
  const { plan, judging } = planOf(rows, connection, wish);
  const { journal, isGoneOnWith } = await beginRun(book, connection, plan, wish, patience);
  const push = new RunningPush(book, connection, onDuplicate, rows, plan, journal);
  await push.keepJournal();
  if (!dryRun) await book.save();
  const end = await carryWaves(
    push,
    plan,
    connection,
    { ...patience, onProgress, onStanding, gate },
    judging,
  );
  const { failure, canary, controlTotals = {} } = end;
  const isStopped = failure !== undefined || (canary?.stops.length ?? 0) > 0;
  onProgress?.({ stage: 'comparing', done: push.doneRows, total: push.totalRows });
  await push.settle();
  // What closed the run was on its way before it was gone on with: the rest goes in a new one.
  const again =
    isGoneOnWith && failure?.code === 'RUN_CLOSED'
      ? await inNewRun(push, () => pushRows(book, connection, wish, watching))
      : undefined;
  if (again) return again;
  // SmartBilling adds up while the statuses are written, once the request has had a turn to leave.
  const asked = isStopped ? undefined : storedTotals(push, connection, patience);
  asked?.catch(() => undefined);
  if (asked) await pause(0, signal);
  await push.keepJournal();
  await book.writeResults(push.outcomes, dryRun);
  // A run that was stopped stays open, to be gone on with.
  const closing = asked
    ? await closePush(push, connection, patience, asked)
    : { controlTotals, tied: false, ...(failure ? { failure } : {}) };
  const fates = fatesByEntity(push);
  return {
    run: push.journal.run,
    dryRun,
    entities: Object.fromEntries([...push.outcomes].map(([name, outcomes]) => [name, outcomes.counts()])),
    changedSince: changedSinceOf(push),
    cancelled: signal?.aborted ?? false,
    fates: sumFates(Object.values(fates)),
    fatesByEntity: fates,
    notCarried: notCarriedOf(rows, connection),
    ...(canary ? { canary } : {}),
    ...closing,
  };
}
