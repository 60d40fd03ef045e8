import type { AnyEntity } from '../../core/entity/entity';
import type { PushJournal } from '../../core/push/push-journal';
import type { RowOutcomes } from '../../core/push/row-outcomes';
import { rowMessages } from '../../core/validation/validate-workspace';
import type { WorkspaceSnapshot } from '../../excel/workspace/read-workspace';
import { requireOpenSheets } from '../../excel/workspace/require-open-sheets';
import { saveInExcel } from '../../excel/workspace/save-in-excel';
import { writePlacedResults, type RowResults } from '../../excel/workspace/write-row-results';
import type { Watching } from '../progress';
import { readWithRowIds } from '../read-with-row-ids';
import { entityIn, placesOf } from '../require-workspace';
import { statusLabels } from '../status-labels';
import { findWaivers } from '../stored-waivers';
import { checkSnapshot, type CheckedWorkspace } from '../validate-workspace';
import type { WorkspaceHost } from '../workspace-host';
import type { JournalCopy } from './journal-copy';
import { keepJournal, readJournals } from './kept-journals';
import type { PushBook, PushRows } from './push-book';
import { resultsInSheet } from './results-in-sheet';

export interface BookOptions {
  /** ISO date of the check that goes first. */
  readonly today: string;
  readonly newRowId: () => string;
  /** Keeps the workbook for good, where that is not Excel's own saving. */
  readonly keepWorkbook?: (madeRowIds: boolean) => Promise<void>;
  /** Where Excel cannot save by itself: resolves when the person has saved the workbook, or wants to stop. */
  readonly askToSave?: (() => Promise<void>) | undefined;
  readonly journalCopy?: JournalCopy | undefined;
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

/** What each row's own columns say after the push; sheets without rows have nothing to say. */
function resultsOf(
  { snapshot, result }: CheckedWorkspace,
  outcomes: ReadonlyMap<string, RowOutcomes>,
  dryRun: boolean,
): ReadonlyMap<AnyEntity, RowResults> {
  const { lists, language } = snapshot;
  const results = new Map<AnyEntity, RowResults>();
  for (const [name, rows] of outcomes) {
    const entity = entityIn(snapshot, name);
    if (!entity || (result.entities.get(name)?.rows ?? 0) === 0) continue;
    const found = rowMessages(result, name, language);
    results.set(entity, {
      status: statusLabels(rows.statuses(dryRun), lists, language),
      messages: found.map((text, rowIndex) => rows.problemOf(rowIndex)?.[language] ?? text),
      smartBillingIds: rows.smartBillingIds(),
      rowIds: rows.rowIds(),
      untouched: snapshot.sampleRows.get(name) ?? [],
    });
  }
  return results;
}

/** A workbook in Excel or in our own host, as a push sees it. */
export class WorkbookBook implements PushBook {
  #checked: CheckedWorkspace | undefined;
  #madeRowIds = false;

  constructor(
    private readonly host: WorkspaceHost,
    private readonly options: BookOptions,
    private readonly watching: Watching,
  ) {}

  async read(): Promise<PushRows> {
    const { newRowId, today } = this.options;
    const { snapshot, madeRowIds } = await readWithRowIds(this.host, newRowId, requireRoomForAnswers);
    const { waivers } = await findWaivers(this.host);
    this.#madeRowIds = madeRowIds;
    this.#checked = checkSnapshot(snapshot, { today, waivers }, this.watching);
    return { registry: snapshot.registry, checked: this.#checked.result };
  }

  readJournals = (): Promise<readonly PushJournal[]> => readJournals(this.host, this.options.journalCopy);

  keepJournal = (journal: PushJournal): Promise<void> =>
    keepJournal(this.host, this.options.journalCopy, journal);

  async save(): Promise<void> {
    const { keepWorkbook, askToSave } = this.options;
    await (keepWorkbook ? keepWorkbook(this.#madeRowIds) : saveInExcel(this.host, askToSave));
  }

  async writeResults(outcomes: ReadonlyMap<string, RowOutcomes>, dryRun: boolean): Promise<void> {
    if (!this.#checked) return;
    const { tables } = this.#checked.snapshot.tables;
    const results = resultsOf(this.#checked, outcomes, dryRun);
    await writePlacedResults(
      this.host,
      [...results.keys()],
      (now) =>
        new Map(
          [...results].map(([entity, rows]) => [
            entity,
            resultsInSheet(rows, tables.get(entity.name)?.rowIds ?? [], now.get(entity.name) ?? []),
          ]),
        ),
    );
  }
}
