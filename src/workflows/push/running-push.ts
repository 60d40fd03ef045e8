import type { AnyEntity } from '../../core/entity/entity';
import { noteAnswered, noteNotDone, noteSent, type PushJournal } from '../../core/push/push-journal';
import type { PlannedBatch, PushPlan } from '../../core/push/push-plan';
import { RowOutcomes } from '../../core/push/row-outcomes';
import type { BatchAnswer, BatchBody, DuplicateMode } from '../../core/push/wire';
import type { CheckResult } from '../../core/validation/validate-workspace';
import { writeStored } from '../../excel/storage/workspace-store';
import type { Connection } from '../connect';
import type { WorkspaceHost } from '../workspace-host';

const outcomesOf = (registry: readonly AnyEntity[], checked: CheckResult): ReadonlyMap<string, RowOutcomes> =>
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

  constructor(
    private readonly host: WorkspaceHost,
    private readonly connection: Connection,
    private readonly onDuplicate: DuplicateMode,
    /** The entities as the workbook has them. */
    readonly registry: readonly AnyEntity[],
    readonly plan: PushPlan,
    readonly checked: CheckResult,
    public journal: PushJournal,
  ) {
    this.totalRows = plan.batches.reduce((sum, batch) => sum + batch.rowKeys.length, 0);
    this.outcomes = outcomesOf(registry, checked);
  }

  /** That it is on its way is kept in the workbook first: should this program end now, the batch is asked for. */
  async send(batch: PlannedBatch): Promise<void> {
    this.journal = noteSent(this.journal, batch);
    await this.keepJournal();
    this.take(batch, await this.connection.client.sendBatch(this.journal.run, batch.key, this.bodyOf(batch)));
  }

  /** Asks what became of a batch whose answer was lost; one the server never saw is free to be sent again. */
  async ask(batch: PlannedBatch): Promise<'answered' | 'notDone'> {
    const answer = await this.connection.client.batch(this.journal.run, batch.key);
    if (answer) this.take(batch, answer);
    else this.forget(batch);
    return answer ? 'answered' : 'notDone';
  }

  /** Certainly nothing of the batch is stored. */
  forget(batch: PlannedBatch): void {
    this.journal = noteNotDone(this.journal, batch);
  }

  keepJournal = (): Promise<void> => writeStored(this.host, 'journal', this.journal);

  /** Rows that are with a batch nobody answered for, those SmartBilling certainly holds left out. */
  unknownRows(): number {
    const lost = new Set(this.journal.batches.filter(({ state }) => state === 'sent').map(({ key }) => key));
    return this.plan.batches
      .filter(({ key }) => lost.has(key))
      .reduce((sum, { entity, rowIndexes }) => {
        const stored = new Set(this.outcomes.get(entity)?.stored());
        return sum + rowIndexes.filter((rowIndex) => !stored.has(rowIndex)).length;
      }, 0);
  }

  private bodyOf(batch: PlannedBatch): BatchBody {
    return {
      entity: batch.entity,
      mode: this.journal.mode,
      onDuplicate: batch.pass === 'first' ? 'skip' : this.onDuplicate,
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
