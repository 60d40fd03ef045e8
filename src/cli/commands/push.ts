import type { StopRules } from '../../core/push/stop-rules';
import type { DuplicateMode } from '../../core/push/duplicate-modes';
import { todayOf } from '../../workflows/clock';
import { pushWorkspace, type PushSummary } from '../../workflows/push-workspace';
import { takeStored } from '../../workflows/take-stored';
import type { CommandContext } from '../command-context';
import { doingOf } from '../doing';
import { connectAsTold, type ConnectionOptions } from '../connect-as-told';
import { exitCodes, UsageError, type ExitCode } from '../exit-code';
import { errorJson, printResult, withProgress } from '../output';
import { pushLines } from '../push-lines';
import { journalFile } from '../journal-file';
import { editWorkbookFile } from '../workbook-file';

export interface PushCommandOptions extends ConnectionOptions {
  readonly canary: boolean;
  readonly stopAfterRejects: string;
  readonly dryRun: boolean;
  readonly resume: boolean;
  readonly overChanges: boolean;
  readonly takeChanges: boolean;
  readonly by?: string;
  readonly onDuplicate?: DuplicateMode;
  readonly json: boolean;
}

/** Ctrl+C asks the work to stop by itself, so that what was done is saved and said. */
async function interruptible<T>(
  context: CommandContext,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const abort = new AbortController();
  const stopListening = context.onInterrupt(() => {
    abort.abort();
  });
  try {
    return await work(abort.signal);
  } finally {
    stopListening();
  }
}

/** Rows without a place at the connection are left where they are; all others were meant to arrive. */
const isDataFault = ({ entities, notCarried, tied, dryRun }: PushSummary): boolean =>
  Object.entries(entities).some(
    ([name, { rejected, notSent }]) => notCarried[name] === undefined && rejected + notSent > 0,
  ) ||
  (!dryRun && !tied);

function rulesOf(text: string): StopRules {
  const [, number = '', percent] = /^(\d{1,7})(%?)$/.exec(text) ?? [];
  if (number === '') throw new UsageError('--stop-after-rejects takes a number of rows, or a share as 2%.');
  return { rejects: percent === '%' ? { percent: Number(number) } : { rows: Number(number) } };
}

/** `sbm push FILE.xlsx --url URL`: sends every row without errors; the secret is read from SBM_TOKEN only. */
export async function pushCommand(
  context: CommandContext,
  file: string,
  options: PushCommandOptions,
): Promise<ExitCode> {
  const canary = options.canary ? rulesOf(options.stopAfterRejects) : undefined;
  const connection = await connectAsTold(context, options);
  const now = context.now();
  const wish = {
    dryRun: options.dryRun,
    resume: options.resume,
    overChanges: options.overChanges,
    today: todayOf(now),
    now: now.toISOString(),
    newRowId: context.newRowId,
    canary,
    pause: context.pause,
    journalCopy: journalFile(file),
    ...(options.onDuplicate ? { onDuplicate: options.onDuplicate } : {}),
  };
  const { summary, taken } = await interruptible(context, (signal) =>
    withProgress(context, (onProgress) =>
      editWorkbookFile(file, async (session, save) => {
        // A file is what it was unless rows got Row Ids just now; the journal is beside it.
        const keepWorkbook = (madeRowIds: boolean): Promise<void> =>
          madeRowIds ? save() : Promise.resolve();
        const pushed = await pushWorkspace(
          session,
          connection,
          { ...wish, keepWorkbook },
          { onProgress, signal },
        );
        if (!options.takeChanges || Object.keys(pushed.changedSince).length === 0) return { summary: pushed };
        // What the push did is in the file, whatever becomes of the reading.
        await save();
        const doing = doingOf(context, options.by);
        const { operation, applied, skipped } = await takeStored(
          session,
          connection,
          pushed.changedSince,
          doing,
          {
            signal,
          },
        );
        return { summary: pushed, taken: { operation, cells: applied.length, left: skipped.length } };
      }),
    ),
  );
  const { failure, ...result } = summary;
  const error = failure && { error: errorJson(failure) };
  printResult(context, options.json, { ...result, ...(taken ? { taken } : {}), ...error }, [
    ...pushLines(summary),
    ...(taken
      ? [
          `${String(taken.cells)} cells say what SmartBilling has now, ${String(taken.left)} could not be written: push again.`,
        ]
      : []),
  ]);
  if (failure) context.err.write(`sbm: ${failure.message} (${failure.code})\n`);
  if (failure || summary.cancelled) return exitCodes.worldFailed;
  return isDataFault(summary) ? exitCodes.dataErrors : exitCodes.done;
}
