import type { AnyEntity } from '../core/entity/entity';
import { registry } from '../core/entities/registry';
import { planPush } from '../core/push/push-plan';
import type { EntityPush } from '../core/push/row-outcomes';
import type { DuplicateMode } from '../core/push/wire';
import { rowMessages } from '../core/validation/validate-workspace';
import type { WorkspaceSnapshot } from '../excel/workspace/read-workspace';
import { requireOpenSheets } from '../excel/workspace/require-open-sheets';
import { writeRowResults, type RowResults } from '../excel/workspace/write-row-results';
import type { Connection } from './connect';
import type { Watching } from './progress';
import { carryOut } from './push/carry-out';
import { closePush, type PushClosing } from './push/close-push';
import { RunningPush } from './push/running-push';
import { readWithRowIds } from './read-with-row-ids';
import { entityIn, placesOf } from './require-workspace';
import { findWaivers } from './stored-waivers';
import { statusLabels } from './status-labels';
import { checkSnapshot } from './validate-workspace';
import type { WorkspaceHost } from './workspace-host';

export interface PushOptions {
  readonly dryRun: boolean;
  /** What happens to rows SmartBilling has; the workbook replaces them unless said otherwise. */
  readonly onDuplicate?: DuplicateMode;
  /** ISO date of the check that goes first. */
  readonly today: string;
  /** ISO instant, for the run's name and the journal. */
  readonly now: string;
  readonly newRowId: () => string;
  /** Keeps the workbook for good where that takes an act (a file); called before anything is sent if rows got new Row Ids. */
  readonly keepWorkbook?: () => Promise<void>;
}

export interface PushSummary extends PushClosing {
  readonly run: string;
  readonly dryRun: boolean;
  readonly entities: Readonly<Record<string, EntityPush>>;
  readonly cancelled: boolean;
  /** Rows certainly in SmartBilling, certainly not, and honestly unknown. */
  readonly fates: { readonly in: number; readonly notIn: number; readonly unknown: number };
}

/** What each row's own columns say after the push; sheets without rows have nothing to say. */
function resultsOf(push: RunningPush, snapshot: WorkspaceSnapshot): ReadonlyMap<AnyEntity, RowResults> {
  const { lists, language } = snapshot;
  const dryRun = push.journal.mode === 'dryRun';
  const results = new Map<AnyEntity, RowResults>();
  for (const [name, outcomes] of push.outcomes) {
    const entity = entityIn(snapshot, name);
    if (!entity || (push.checked.entities.get(name)?.rows ?? 0) === 0) continue;
    const found = rowMessages(push.checked, name, language);
    results.set(entity, {
      status: statusLabels(outcomes.statuses(dryRun), lists, language),
      messages: found.map((text, rowIndex) => outcomes.problemOf(rowIndex)?.[language] ?? text),
      smartBillingIds: outcomes.smartBillingIds(),
      rowIds: outcomes.rowIds(),
      untouched: snapshot.sampleRows.get(name) ?? [],
    });
  }
  return results;
}

function fatesOf(push: RunningPush): PushSummary['fates'] {
  const outcomes = [...push.outcomes.values()];
  const rows = outcomes.reduce((sum, one) => sum + one.counts().rows, 0);
  if (push.journal.mode === 'dryRun') return { in: 0, notIn: rows, unknown: 0 };
  const taken = outcomes.reduce((sum, one) => sum + one.stored().length, 0);
  const unknown = push.unknownRows();
  return { in: taken, notIn: rows - taken - unknown, unknown };
}

/** What SmartBilling answers must have a place before anything is sent. */
function requireRoomForAnswers(snapshot: WorkspaceSnapshot): void {
  const filled = [...snapshot.tables.tables.values()].filter(({ rowCount }) => rowCount > 0);
  requireOpenSheets(
    placesOf(
      snapshot,
      filled.map(({ entity }) => entity),
    ),
  );
}

/**
 * Checks the workbook and sends every row without errors, in dependency order; writes status, message and SmartBilling
 * ID beside each row and compares the totals at the end. What stopped it half way is said in the summary, not thrown.
 */
export async function pushWorkspace(
  host: WorkspaceHost,
  connection: Connection,
  options: PushOptions,
  watching: Watching = {},
): Promise<PushSummary> {
  const { dryRun, now, onDuplicate = 'overwrite' } = options;
  const { onProgress, signal } = watching;
  onProgress?.({ stage: 'reading', done: 0, total: registry.length });
  // Kept in the workbook before anything is sent: Row Ids make each row take effect once.
  const { snapshot, madeRowIds } = await readWithRowIds(host, options.newRowId, requireRoomForAnswers);
  const { waivers } = await findWaivers(host);
  const { result } = checkSnapshot(snapshot, { ...options, waivers }, watching);
  const mode = dryRun ? 'dryRun' : 'commit';
  const { run } = await connection.client.openRun({ name: `Workbook ${now}`, mode });
  if (madeRowIds) await options.keepWorkbook?.();
  const push = new RunningPush(
    host,
    connection,
    onDuplicate,
    snapshot.registry,
    planPush(snapshot.registry, result),
    result,
    {
      version: 1,
      run,
      url: connection.url,
      mode,
      startedAt: now,
      batches: [],
    },
  );
  const stopped = await carryOut(push, watching);
  onProgress?.({ stage: 'comparing', done: push.doneRows, total: push.totalRows });
  await push.keepJournal();
  await writeRowResults(host, resultsOf(push, snapshot));
  const closing = stopped
    ? { controlTotals: {}, tied: false, failure: stopped }
    : await closePush(push, connection);
  return {
    run,
    dryRun,
    entities: Object.fromEntries([...push.outcomes].map(([name, outcomes]) => [name, outcomes.counts()])),
    cancelled: signal?.aborted ?? false,
    fates: fatesOf(push),
    ...closing,
  };
}
