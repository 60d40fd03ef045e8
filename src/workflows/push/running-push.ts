import type { AnyEntity } from '../../core/entity/entity';
import { CodedError } from '../../core/kernel/coded-error';
import {
  noteAnswered,
  noteNotDone,
  noteSent,
  unansweredKeys,
  type PushJournal,
} from '../../core/push/push-journal';
import type { PlannedBatch, PushPlan } from '../../core/push/push-plan';
import type { RowFate } from '../../core/push/push-journal';
import { RowOutcomes } from '../../core/push/row-outcomes';
import type { DuplicateMode } from '../../core/push/duplicate-modes';
import type { WaveFigures } from '../../core/push/stop-rules';
import type { BatchAnswer, BatchBody } from '../../core/push/wire';
import type { CheckResult } from '../../core/validation/validate-workspace';
import type { Connection } from '../connect';
import type { PushBook, PushRows } from './push-book';

const outcomesOf = ({ registry, checked }: PushRows): ReadonlyMap<string, RowOutcomes> =>
  new Map(
    registry.flatMap((entity) => {
      const check = checked.entities.get(entity.name);
      if (!check) return [];
      const ids = check.decoded.source.columns.get('smartBillingId') ?? [];
      const known = ids.map((id) => (id === '' ? null : String(id)));
      return [[entity.name, new RowOutcomes(entity, check, known)] as const];
    }),
  );

/** One push under way: what is planned, what is known of each row, what the journal says. */
export class RunningPush {
  readonly outcomes: ReadonlyMap<string, RowOutcomes>;
  readonly totalRows: number;
  doneRows = 0;
  /** Batches that were sent once and not answered for: they may still arrive while the run is open. */
  private readonly onTheWay: Set<string>;
  private keeping: Promise<void> = Promise.resolve();
  /** As it was kept last; what has not changed since need not be kept again. */
  private kept: PushJournal | undefined;

  constructor(
    private readonly book: PushBook,
    private readonly connection: Connection,
    private readonly onDuplicate: DuplicateMode,
    private readonly rows: PushRows,
    readonly plan: PushPlan,
    public journal: PushJournal,
  ) {
    this.totalRows = plan.batches.reduce((sum, batch) => sum + batch.rowKeys.length, 0);
    this.outcomes = outcomesOf(rows);
    this.onTheWay = new Set(unansweredKeys(journal));
  }

  get batchesAtOnce(): number {
    return this.connection.client.batchesAtOnce ?? 1;
  }

  get registry(): readonly AnyEntity[] {
    return this.rows.registry;
  }

  get checked(): CheckResult {
    return this.rows.checked;
  }

  /** That it is on its way is kept first: should this program end now, the batch is asked for. */
  async send(batch: PlannedBatch): Promise<void> {
    this.journal = noteSent(this.journal, batch);
    await this.keepJournal();
    const { client } = this.connection;
    try {
      this.take(batch, await client.sendBatch(this.journal.run, batch.key, this.bodyOf(batch)));
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
      if (error.fate === 'unknown') this.onTheWay.add(batch.key);
      else if (!this.onTheWay.has(batch.key)) this.journal = noteNotDone(this.journal, batch);
      throw error;
    }
  }

  /** Asks what became of a batch whose answer was lost; one that is not there may still be on its way. */
  async ask(batch: PlannedBatch): Promise<'answered' | 'notThere'> {
    const answer = await this.connection.client.batch(this.journal.run, batch.key);
    if (!answer) return 'notThere';
    this.take(batch, answer);
    return 'answered';
  }

  /**
   * Closes the run and asks once more for what is unanswered: of a closed run nothing can arrive any more, so what is
   * not there then certainly never will be. A world that fails leaves it unknown.
   */
  async settle(): Promise<void> {
    const unknown = this.plan.batches.filter((batch) => this.isUnanswered(batch));
    if (unknown.length === 0 || this.journal.mode === 'dryRun') return;
    try {
      await this.connection.client.closeRun(this.journal.run);
      for (const batch of unknown) {
        if ((await this.ask(batch)) === 'notThere') this.journal = noteNotDone(this.journal, batch);
      }
      this.finish();
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
    }
  }

  finish(): void {
    this.journal = { ...this.journal, finished: true };
  }

  /** A dry run stores nothing, so it has nothing to remember and must not displace what a push left. */
  keepJournal = (): Promise<void> => {
    if (this.journal.mode === 'dryRun') return Promise.resolve();
    // One after the other: an older one that was kept last would forget a batch that has left.
    const kept = this.keeping.then(async () => {
      const { journal } = this;
      if (journal === this.kept) return;
      await this.book.keepJournal(journal);
      this.kept = journal;
    });
    this.keeping = kept.catch(() => undefined);
    return kept;
  };

  isUnanswered = ({ key }: PlannedBatch): boolean => unansweredKeys(this.journal).has(key);

  /** Whether SmartBilling should hold just what was sent: a merge leaves what it has, a skip everything. */
  isAsSent(fate: RowFate | undefined): boolean {
    return (
      fate === 'created' || fate === 'unchanged' || (fate === 'updated' && this.onDuplicate === 'overwrite')
    );
  }

  /** Of all sheets so far. */
  figures(): Pick<WaveFigures, 'sent' | 'rejected' | 'unexpectedUpdates'> {
    const all = [...this.outcomes.values()];
    const sum = (of: (one: RowOutcomes) => number): number => all.reduce((total, one) => total + of(one), 0);
    return {
      sent: sum((one) => one.counts().rows - one.counts().notSent),
      rejected: sum((one) => one.counts().rejected),
      unexpectedUpdates: sum((one) => one.unexpectedUpdates()),
    };
  }

  private bodyOf({ entity, pass, columns, rows, rowKeys, rowHashes }: PlannedBatch): BatchBody {
    const onDuplicate = pass === 'first' ? 'skip' : this.onDuplicate;
    return { entity, mode: this.journal.mode, onDuplicate, columns, rows, rowKeys, rowHashes };
  }

  private take(batch: PlannedBatch, answer: BatchAnswer): void {
    this.outcomes.get(batch.entity)?.record(batch, answer.results);
    this.journal = noteAnswered(this.journal, batch, answer.totals);
    this.doneRows += batch.rowKeys.length;
  }
}
