import type { AnyEntity } from '../core/entity/entity';
import { findEntity, registry } from '../core/entities/registry';
import { CodedError } from '../core/kernel/coded-error';
import { controlTotal, totalsTie, type ControlTotal } from '../core/push/control-totals';
import { nextStep, noteAnswered, noteSent, type PushJournal } from '../core/push/push-journal';
import { planPush, type PlannedBatch, type PushPlan } from '../core/push/push-plan';
import { RowOutcomes, type EntityPush } from '../core/push/row-outcomes';
import type { BatchAnswer, DuplicateMode } from '../core/push/wire';
import { ensureRowIds } from '../excel/workspace/ensure-row-ids';
import { readWorkspace } from '../excel/workspace/read-workspace';
import { writeStored } from '../excel/storage/workspace-store';
import { rowMessages } from '../core/validation/validate-workspace';
import { writeRowResults } from '../excel/workspace/write-row-results';
import type { Connection } from './connect';
import type { Watching } from './progress';
import { readAndCheck, statusLabels, type CheckedWorkspace } from './validate-workspace';
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
}

/** Totals of the rows SmartBilling took, in the sheet and as it stored them (null in a dry run). */
export interface ComparedTotal extends ControlTotal {
  readonly stored: ControlTotal | null;
}

export interface PushSummary {
  readonly run: string;
  readonly dryRun: boolean;
  readonly entities: Readonly<Record<string, EntityPush>>;
  readonly controlTotals: Readonly<Record<string, ComparedTotal>>;
  /** Sheet and server agree to the cent; in a dry run, every row sent was answered for. */
  readonly tied: boolean;
  readonly cancelled: boolean;
  /** Rows certainly in SmartBilling, certainly not, and honestly unknown. */
  readonly fates: { readonly in: number; readonly notIn: number; readonly unknown: number };
  /** Why it stopped half way, when it did. */
  readonly failure?: CodedError;
}

/** Row Ids are made and kept in the workbook before anything is sent: they make each row take effect once. */
async function giveRowIds(host: WorkspaceHost, newRowId: () => string): Promise<void> {
  const { rowIdFaults } = await readWorkspace(host);
  for (const { entity: name } of rowIdFaults) {
    const entity = findEntity(name);
    if (entity) await ensureRowIds(host, entity, newRowId);
  }
}

/** One push under way: what is planned, what is known of each row, what the journal says. */
class RunningPush {
  readonly outcomes: ReadonlyMap<string, RowOutcomes>;
  readonly totalRows: number;
  doneRows = 0;

  constructor(
    private readonly host: WorkspaceHost,
    private readonly connection: Connection,
    private readonly options: PushOptions,
    readonly plan: PushPlan,
    readonly checked: CheckedWorkspace,
    public journal: PushJournal,
  ) {
    this.totalRows = plan.batches.reduce((sum, batch) => sum + batch.rowKeys.length, 0);
    this.outcomes = new Map(
      registry.flatMap((entity) => {
        const check = checked.result.entities.get(entity.name);
        if (!check) return [];
        const ids = check.decoded.source.columns.get('smartBillingId') ?? [];
        const known = ids.map((id) => (id === '' ? null : String(id)));
        return [[entity.name, new RowOutcomes(entity, check, known)] as const];
      }),
    );
  }

  async send(batch: PlannedBatch): Promise<void> {
    await this.keep(noteSent(this.journal, batch));
    this.take(batch, await this.connection.client.sendBatch(this.journal.run, batch.key, this.bodyOf(batch)));
  }

  /** Asks what became of a batch whose answer was lost; one the server never saw is sent again. */
  async ask(batch: PlannedBatch): Promise<void> {
    const answer = await this.connection.client.batch(this.journal.run, batch.key);
    if (answer) this.take(batch, answer);
    else await this.send(batch);
  }

  keep(journal: PushJournal): Promise<void> {
    this.journal = journal;
    return writeStored(this.host, 'journal', journal);
  }

  private bodyOf(batch: PlannedBatch): Parameters<Connection['client']['sendBatch']>[2] {
    return {
      entity: batch.entity,
      mode: this.journal.mode,
      onDuplicate: batch.pass === 'first' ? 'skip' : (this.options.onDuplicate ?? 'overwrite'),
      columns: [...batch.columns],
      rows: batch.rows.map((row) => [...row]),
      rowKeys: [...batch.rowKeys],
      rowHashes: [...batch.rowHashes],
    };
  }

  private take(batch: PlannedBatch, answer: BatchAnswer): void {
    this.outcomes.get(batch.entity)?.record(batch, answer.results);
    this.journal = noteAnswered(this.journal, batch, answer.totals);
    this.doneRows += batch.rowKeys.length;
  }
}

const maxAsks = 2;

/** Carries the plan out until it is done, cancelled or the world fails; gives why it stopped early. */
async function carryOut(
  push: RunningPush,
  { onProgress, signal }: Watching,
): Promise<CodedError | undefined> {
  let asks = 0;
  for (;;) {
    const step = nextStep(push.plan, push.journal);
    if (step.act === 'finish' || signal?.aborted) return undefined;
    onProgress?.({ stage: 'sending', done: push.doneRows, total: push.totalRows });
    try {
      if (step.act === 'ask') await push.ask(step.batch);
      else await push.send(step.batch);
      asks = 0;
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
      asks += 1;
      if (step.act === 'ask')
        return new CodedError(error.code, 'unknown', error.message, error.details, { cause: error });
      if (error.fate !== 'unknown' || asks > maxAsks) return error;
    }
  }
}

async function writeBack(host: WorkspaceHost, push: RunningPush, dryRun: boolean): Promise<void> {
  const { snapshot, result } = push.checked;
  for (const [name, outcomes] of push.outcomes) {
    const entity = findEntity(name);
    if (!entity || (result.entities.get(name)?.rows ?? 0) === 0) continue;
    const found = rowMessages(result, name, snapshot.language);
    await writeRowResults(host, entity, {
      status: statusLabels(outcomes.statuses(dryRun), snapshot.lists, snapshot.language),
      messages: found.map((text, rowIndex) => outcomes.problemOf(rowIndex)?.[snapshot.language] ?? text),
      smartBillingIds: outcomes.smartBillingIds(),
      rowIds: outcomes.rowIds(),
    });
  }
}

async function compareTotals(
  push: RunningPush,
  connection: Connection,
  dryRun: boolean,
): Promise<Record<string, ComparedTotal>> {
  const totals: Record<string, ComparedTotal> = {};
  for (const [name, outcomes] of push.outcomes) {
    const entity: AnyEntity | undefined = findEntity(name);
    const check = push.checked.result.entities.get(name);
    if (!entity || !check || check.rows === 0) continue;
    const sheet = controlTotal(entity, check.decoded, outcomes.stored());
    const stored = dryRun ? null : await connection.client.totals(name, push.journal.run);
    totals[name] = { ...sheet, stored: stored && { count: stored.count, sums: stored.sums } };
  }
  return totals;
}

function fatesOf(push: RunningPush, dryRun: boolean): PushSummary['fates'] {
  const lost = push.journal.batches.filter((entry) => entry.state === 'sent');
  const unknown = dryRun ? 0 : lost.reduce((sum, entry) => sum + entry.rows, 0);
  const counts = [...push.outcomes.values()].map((outcomes) => outcomes.counts());
  const rows = counts.reduce((sum, count) => sum + count.rows, 0);
  const taken = [...push.outcomes.values()].reduce((sum, outcomes) => sum + outcomes.stored().length, 0);
  const stored = dryRun ? 0 : taken;
  return { in: stored, notIn: rows - stored - unknown, unknown };
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
  const { dryRun } = options;
  await giveRowIds(host, options.newRowId);
  const checked = await readAndCheck(host, options, watching);
  const plan = planPush(registry, checked.result);
  const mode = dryRun ? 'dryRun' : 'commit';
  const { run } = await connection.client.openRun({ name: `Workbook ${options.now}`, mode });
  const journal: PushJournal = {
    version: 1,
    run,
    url: connection.url,
    mode,
    startedAt: options.now,
    batches: [],
  };
  const push = new RunningPush(host, connection, options, plan, checked, journal);
  const failure = await carryOut(push, watching);
  watching.onProgress?.({ stage: 'comparing', done: push.doneRows, total: push.totalRows });
  await push.keep(push.journal);
  await writeBack(host, push, dryRun);
  const controlTotals = failure ? {} : await compareTotals(push, connection, dryRun);
  if (!failure) await connection.client.closeRun(run);
  const entities = Object.fromEntries(
    [...push.outcomes].map(([name, outcomes]) => [name, outcomes.counts()]),
  );
  return {
    run,
    dryRun,
    entities,
    controlTotals,
    tied:
      !failure &&
      Object.values(controlTotals).every(
        ({ stored, ...sheet }) => stored === null || totalsTie(sheet, stored),
      ),
    cancelled: watching.signal?.aborted ?? false,
    fates: fatesOf(push, dryRun),
    ...(failure ? { failure } : {}),
  };
}
