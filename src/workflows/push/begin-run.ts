import { CodedError } from '../../core/kernel/coded-error';
import type { DuplicateMode } from '../../core/push/duplicate-modes';
import { leftRuns, runsSeen, runToGoOnWith } from '../../core/push/left-runs';
import type { PushJournal } from '../../core/push/push-journal';
import type { PushPlan } from '../../core/push/push-plan';
import type { StopRules } from '../../core/push/stop-rules';
import type { Connection } from '../connect';
import { keepTrying, type Patience } from './keep-trying';
import type { PushBook } from './push-book';

export interface RunWish {
  readonly dryRun: boolean;
  readonly onDuplicate: DuplicateMode;
  /** Go on with a run that was left, where its batches are still those of the workbook. */
  readonly resume: boolean;
  /** Overwrite also what SmartBilling has since, from others than this workbook; otherwise such rows are rejected. */
  readonly overChanges?: boolean | undefined;
  /** Send a sample first, look at what came back, then the rest in waves; these say when to stop. */
  readonly canary?: StopRules | undefined;
  /** ISO instant, for the run's name and the journal. */
  readonly now: string;
}

/** Nothing of a run that is closed can arrive any more; one the server does not know never will. */
async function closeLeft({ client }: Connection, run: string, patience: Patience): Promise<void> {
  try {
    await keepTrying(() => client.closeRun(run), patience);
  } catch (error) {
    if (!(error instanceof CodedError) || error.code !== 'RUN_NOT_FOUND') throw error;
  }
}

async function isOpen({ client }: Connection, run: string, patience: Patience): Promise<boolean> {
  try {
    return (await keepTrying(() => client.run(run), patience)).state === 'open';
  } catch (error) {
    if (error instanceof CodedError && error.code === 'RUN_NOT_FOUND') return false;
    throw error;
  }
}

export interface BegunRun {
  readonly journal: PushJournal;
  /** Whether it was begun by an earlier push. */
  readonly isGoneOnWith: boolean;
}

/**
 * The journal to work by: that of a run to go on with, or of a new one. Runs that were left are closed first, so that a
 * batch still on its way cannot come after what is sent now and undo it.
 */
export async function beginRun(
  book: PushBook,
  connection: Connection,
  plan: PushPlan,
  { dryRun, onDuplicate, resume, overChanges = false, canary, now }: RunWish,
  patience: Patience,
): Promise<BegunRun> {
  const journals = await book.readJournals();
  if (!dryRun) {
    const left = leftRuns(journals, connection.url);
    const goOn = resume ? runToGoOnWith(left, plan, { onDuplicate, overChanges }) : undefined;
    for (const { run } of left) if (run !== goOn?.run) await closeLeft(connection, run, patience);
    if (goOn && (await isOpen(connection, goOn.run, patience))) return { journal: goOn, isGoneOnWith: true };
  }
  const mode = dryRun ? 'dryRun' : 'commit';
  const { client, url } = connection;
  const sees = [...runsSeen(journals)];
  const opening = { name: `Workbook ${now}`, mode, ...(overChanges ? {} : { sees }) } as const;
  const { run } = await keepTrying(() => client.openRun(opening), patience);
  const journal: PushJournal = {
    ...{ version: 1, run, url, mode, onDuplicate, startedAt: now, sees, batches: [] },
    ...(overChanges ? { overChanges } : {}),
    ...(canary ? { canary: true } : {}),
  };
  return { journal, isGoneOnWith: false };
}
